/**
 * JSON-stat 2.0: one list with the values for all combinations of the categories, in the order of the dimensions.
 *
 * @see json-stat.org/full.
 */
import { isRecord } from '../../../core/record.js';
import { labelled, type Json, type Cube } from './shape.js';

/** @internal */
export function fromJsonStat(data: unknown): Cube | null {
  const dataset = datasetOf(data);
  if (dataset === null) return null;
  const { id, size, dimension, role } = dataset;
  const names = id as readonly string[];
  const sizes = size as readonly number[];
  const [times, areas] = ['time', 'geo'].map((kind) => namesIn(role, kind)) as [readonly unknown[], readonly unknown[]];
  // An area goes by its name, as in other formats.
  const dimensions = names.map((name) => categoriesOf((dimension as Json)[name], !areas.includes(name)));
  const head = names.map((name) => {
    if (times.includes(name)) return 'TIME_PERIOD';
    return areas.includes(name) ? 'REF_AREA' : `${name}: ${name}`;
  });
  const total = sizes.reduce((product, each) => product * each, 1);
  const rows: unknown[][] = [];
  for (const at of positionsOf(dataset['value'])) {
    if (at >= total) break;
    let rest = at;
    const row: unknown[] = [];
    for (let d = sizes.length - 1; d >= 0; d--) {
      row[d] = dimensions[d]![rest % sizes[d]!];
      rest = Math.floor(rest / sizes[d]!);
    }
    rows.push([...row, itemAt(dataset['value'], at), itemAt(dataset['status'], at)]);
  }
  return { rows: [[...head, 'OBS_VALUE', 'OBS_STATUS'], ...rows] };
}

/** The data set: the object itself, or the first data set of a bundle. */
function datasetOf(data: unknown): Json | null {
  if (!isRecord(data)) return null;
  const own =
    Array.isArray(data['id']) && Array.isArray(data['size']) && isRecord(data['dimension']) && 'value' in data;
  if (own) return data;
  const first = data['class'] === 'collection' ? undefined : Object.values(data).find(isDataset);
  return isRecord(first) ? first : null;
}

function isDataset(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['id']) && Array.isArray(value['size']) && isRecord(value['dimension']);
}

/** The dimensions with a role. */
function namesIn(role: unknown, kind: string): readonly unknown[] {
  const names = isRecord(role) ? role[kind] : null;
  return Array.isArray(names) ? names : [];
}

function categoriesOf(dimension: unknown, hasCodes: boolean): readonly string[] {
  const category = isRecord(dimension) && isRecord(dimension['category']) ? dimension['category'] : {};
  const { index, label } = category;
  const labels = isRecord(label) ? label : {};
  return codesIn(index, labels).map((code) => {
    const name = labels[code];
    return hasCodes || typeof name !== 'string' ? labelled(code, name) : name;
  });
}

/**
 * The codes in order. `index` is a list of codes, or an object from code to position. A single category may have only a
 * label.
 */
function codesIn(index: unknown, labels: Json): readonly string[] {
  if (Array.isArray(index)) return index as string[];
  if (!isRecord(index)) return Object.keys(labels);
  return Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]));
}

/** The positions with a value: all positions of a list, or the keys of an object. */
function positionsOf(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.map((_, i) => i);
  return isRecord(value) ? Object.keys(value).map(Number) : [];
}

function itemAt(list: unknown, at: number): unknown {
  if (typeof list === 'string') return list;
  if (Array.isArray(list)) return list[at] as unknown;
  return isRecord(list) ? list[String(at)] : null;
}
