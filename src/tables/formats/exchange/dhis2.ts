/**
 * DHIS2: `analytics.json` (heads, rows, names of codes) and `dataValueSets` (one record per value).
 *
 * @see dhis2/dhis2-docs, developer/web-api: analytics.md, data.md.
 */
import { isRecord } from '../../../core/record.js';
import { objectsIn, type Json, type Cube } from './shape.js';

/** SDMX-CSV heads for the heads of DHIS2. */
const heads: Readonly<Record<string, string>> = {
  dx: 'INDICATOR: Data',
  pe: 'TIME_PERIOD',
  ou: 'REF_AREA',
  co: 'CATEGORY_OPTION_COMBO',
  value: 'OBS_VALUE',
  numerator: 'NUMERATOR',
  denominator: 'DENOMINATOR',
  dataElement: 'INDICATOR',
  period: 'TIME_PERIOD',
  orgUnit: 'REF_AREA',
  categoryOptionCombo: 'CATEGORY_OPTION_COMBO',
  attributeOptionCombo: 'ATTRIBUTE_OPTION_COMBO',
};

/** Fields that only describe a value. */
const described = new Set([
  'factor',
  'multiplier',
  'divisor',
  'storedBy',
  'created',
  'lastUpdated',
  'followup',
  'comment',
]);

/** The id of the default category option combination. It is the same in every DHIS2 system. */
const ofNone = 'HllvX50cXC0';

/** @internal */
export function fromDhis2(data: unknown): Cube | null {
  if (!isRecord(data)) return null;
  if (Array.isArray(data['headers']) && Array.isArray(data['rows'])) return fromAnalytics(data);
  return Array.isArray(data['dataValues']) ? fromValues(objectsIn(data['dataValues'])) : null;
}

function fromAnalytics({ headers, rows, metaData }: Json): Cube {
  const names = objectsIn(headers).map(({ name }) => String(name));
  const items = isRecord(metaData) && isRecord(metaData['items']) ? metaData['items'] : {};
  const kept = names.flatMap((name, i) => (described.has(name) ? [] : [i]));
  const nameOf = (cell: unknown): string | null => {
    const item = items[String(cell)];
    return isRecord(item) && typeof item['name'] === 'string' && item['name'] !== cell ? item['name'] : null;
  };
  const labelOf = (cell: unknown): unknown =>
    nameOf(cell) === null ? cell : `${String(cell)}: ${String(nameOf(cell))}`;
  // An area goes by its name, as in other formats.
  const areaOf = (cell: unknown): unknown => nameOf(cell) ?? cell;
  const readers: Readonly<Record<string, (cell: unknown) => unknown>> = { dx: labelOf, ou: areaOf };
  const lines = (rows as readonly unknown[]).filter((row): row is unknown[] => Array.isArray(row));
  const cells = lines.map((row) => kept.map((i) => (readers[names[i]!] ?? wholeOf)(row[i])));
  // A period or area that applies to the whole answer stands only among the dimensions.
  const fixed = ['pe', 'ou'].flatMap((name) => {
    const asked = isRecord(metaData) && isRecord(metaData['dimensions']) ? metaData['dimensions'][name] : null;
    return !names.includes(name) && Array.isArray(asked) && asked.length === 1
      ? [[name, asked[0] as unknown] as const]
      : [];
  });
  const head = [...kept.map((i) => names[i]!), ...fixed.map(([name]) => name)].map((name) => heads[name] ?? name);
  const constants = fixed.map(([name, cell]) => (name === 'ou' ? areaOf(cell) : cell));
  return { rows: [head, ...cells.map((row) => [...row, ...constants])] };
}

function fromValues(values: readonly Json[]): Cube {
  const names = [...new Set(values.flatMap((each) => Object.keys(each)))].filter((name) => !described.has(name));
  const rows = values.map((each) => names.map((name) => wholeOf(each[name])));
  return { rows: [names.map((name) => heads[name] ?? name), ...rows] };
}

function wholeOf(cell: unknown): unknown {
  return cell === ofNone ? '_T' : cell;
}
