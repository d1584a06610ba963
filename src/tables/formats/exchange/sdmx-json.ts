/**
 * SDMX-JSON data messages, 1.0 and 2.0: positions in lists of values are replaced by the values.
 *
 * @see sdmx-twg/sdmx-json, data-message/docs.
 */
import { isRecord } from '../../../core/record.js';
import { labelled, objectsIn, type Json, type Cube } from './shape.js';

interface Component {
  readonly id: string;
  readonly values: readonly Json[];
}

/** @internal */
export function fromSdmxJson(message: unknown): Cube | null {
  const data = isRecord(message) && isRecord(message['data']) ? message['data'] : message;
  if (!isRecord(data) || !Array.isArray(data['dataSets'])) return null;
  const structures = isRecord(data['structure']) ? [data['structure']] : objectsIn(data['structures']);
  if (structures.length === 0) return null;
  const sets = objectsIn(data['dataSets']).map((dataSet, i) =>
    cubeOf(dataSet, structures[Number(dataSet['structure'] ?? i)] ?? structures[0]!),
  );
  const rows = sets.flatMap((each, i) => (i === 0 ? each.rows : each.rows.slice(1)));
  return { rows, attributes: sets[0]?.attributes ?? new Set() };
}

function cubeOf(dataSet: Json, structure: Json): Required<Cube> {
  const dimensions = (level: string): readonly Component[] => componentsOf(structure, 'dimensions', level);
  const attributes = (level: string): readonly Component[] => componentsOf(structure, 'attributes', level);
  const [ofSet, ofSeries, ofObservation] = [dimensions('dataSet'), dimensions('series'), dimensions('observation')];
  const setAttributes = attributes('dataSet');
  const fixed = [...ofSet.map((each) => textAt(each, 0)), ...valuesAt(setAttributes, dataSet['attributes'])];
  const before = [...ofSet, ...setAttributes, ...ofSeries, ...attributes('series'), ...ofObservation];
  const head = [...before.map(headOf), 'OBS_VALUE', ...attributes('observation').map(headOf)];
  const describing = new Set(['dataSet', 'series', 'observation'].flatMap(attributes).map(headOf));
  const columns = head.flatMap((name, i) => (describing.has(name) ? [i + 1] : []));
  const series = isRecord(dataSet['series']) ? Object.entries(dataSet['series']) : [['', dataSet] as const];
  const rows = series.flatMap(([key, each]) => {
    if (!isRecord(each) || !isRecord(each['observations'])) return [];
    const own = [
      ...valuesAt(ofSeries, key.split(':')),
      ...valuesAt(attributes('series'), key === '' ? null : each['attributes']),
    ];
    return Object.entries(each['observations']).map(([at, cells]) => {
      const [value, ...more] = Array.isArray(cells) ? (cells as unknown[]) : [cells];
      const dims = valuesAt(ofObservation, at.split(':'));
      return [...fixed, ...own, ...dims, value, ...valuesAt(attributes('observation'), more)];
    });
  });
  return { rows: [head, ...rows], attributes: new Set(columns) };
}

function componentsOf(structure: Json, kind: string, level: string): readonly Component[] {
  const levels = structure[kind];
  return objectsIn(isRecord(levels) ? levels[level] : undefined).map(({ id, values }) => ({
    id: String(id),
    values: objectsIn(values),
  }));
}

/** A labelled head: its cells hold codes with labels, as in SDMX-CSV with labels. */
function headOf({ id }: Component): string {
  return `${id}: ${id}`;
}

function valuesAt(components: readonly Component[], positions: unknown): readonly unknown[] {
  const list = Array.isArray(positions) ? (positions as unknown[]) : [];
  return components.map((component, i) => textAt(component, list[i]));
}

/** An attribute may also hold its value directly instead of a position. */
function textAt({ values }: Component, position: unknown): unknown {
  const found = /^\d+$/.test(String(position)) ? values[Number(position)] : undefined;
  if (found === undefined) return values.length === 0 ? (position ?? null) : null;
  return labelled(found['id'] ?? found['value'], found['name'] ?? found['names']);
}
