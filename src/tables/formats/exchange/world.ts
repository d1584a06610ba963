/**
 * Answers of two interfaces of the United Nations family: the World Bank’s (`[page, records]`) and WHO’s Global Health
 * Observatory (OData).
 *
 * @see datahelpdesk.worldbank.org, “Indicator API Queries”; who.int/data/gho/info/gho-odata-api.
 */
import { isRecord } from '../../../core/record.js';
import { objectsIn, type Json, type Cube } from './shape.js';

/** @internal */
export function fromWorldBank(data: unknown): Cube | null {
  if (!Array.isArray(data) || data.length !== 2 || !isRecord(data[0]) || !('page' in data[0])) return null;
  // Two records of a table that has a column named so.
  if (isRecord(data[1])) return null;
  const valueOf = (coded: unknown): unknown => (isRecord(coded) ? (coded['value'] ?? coded['id']) : coded);
  const rows = objectsIn(data[1]).map(({ indicator, country, date, value, unit, obs_status: status }) => [
    ...[isRecord(indicator) ? indicator['id'] : null, valueOf(indicator), valueOf(country)],
    ...[date, value, unit, status],
  ]);
  const head = ['series code', 'series name', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'OBS_STATUS'];
  return { rows: [head, ...rows] };
}

/** The fields for dimensions other than area and time. */
const more = ['Dim1', 'Dim2', 'Dim3'] as const;

/** @internal */
export function fromGho(data: unknown): Cube | null {
  const records = isRecord(data) ? objectsIn(data['value']) : [];
  if (records.length === 0 || !records.every((each) => 'IndicatorCode' in each && 'TimeDim' in each)) return null;
  const rows = records.map((each) => {
    const value = each['NumericValue'] ?? each['Value'];
    return [each['IndicatorCode'], each['SpatialDim'], each['TimeDim'], value, partsOf(each)];
  });
  return { rows: [['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'COMP_BREAKDOWN'], ...rows] };
}

/** The heads of WHO’s older answers that are known by other names here. */
const ofFacts: Readonly<Record<string, string>> = { GHO: 'INDICATOR', YEAR: 'TIME_PERIOD', COUNTRY: 'REF_AREA' };

/**
 * Reads the answers of WHO’s Athena interface: dimensions, and facts with their members. `396 [253 - 620]` is a figure
 * with its interval. @internal
 */
export function fromFacts(data: unknown): Cube | null {
  if (!isRecord(data) || !Array.isArray(data['dimension']) || !Array.isArray(data['fact'])) return null;
  const facts = objectsIn(data['fact']).map(({ dims, Value: value }) => ({ dims: isRecord(dims) ? dims : {}, value }));
  const names = [...new Set(facts.flatMap(({ dims }) => Object.keys(dims)))];
  const rows = facts.map(({ dims, value }) => [...names.map((name) => dims[name]), withoutInterval(value)]);
  return { rows: [[...names.map((name) => ofFacts[name] ?? name), 'OBS_VALUE'], ...rows] };
}

function withoutInterval(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\[[^\]]*\]\s*$/u, '').trim() : value;
}

/** Reads the parts of a record. SEX_BTSX is the whole of SEX, and SEX_FMLE is a part. */
function partsOf(record: Json): Json | null {
  const parts = more.flatMap((name) => {
    const [type, member] = [record[`${name}Type`], record[name]];
    if (typeof member !== 'string' || member === '') return [];
    const dimension = typeof type === 'string' ? type : name;
    return [[dimension, member.startsWith(`${dimension}_`) ? member.slice(dimension.length + 1) : member]];
  });
  return parts.length === 0 ? null : (Object.fromEntries(parts) as Json);
}
