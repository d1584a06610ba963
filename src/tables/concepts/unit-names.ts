/** The names of units in tables, as data. */
import { isUnit, units, type KnownUnit, type Unit } from '../../core/units.js';
import { bracketed, halfWidth, longestTitle, withoutGroup } from './text.js';
import type { HeaderStyle } from './heads.js';

/** A unit and the power of ten of its figures: 万元 is `yuan` with power 4. @internal */
export interface ReadUnit {
  readonly unit: Unit;
  readonly power: number;
}

/** Writing uses the first name of each list. @internal */
export const unitNames: Readonly<Record<KnownUnit, Readonly<Record<HeaderStyle, readonly string[]>>>> = {
  percent: {
    zh: ['%', '百分率', '百分比', '百分之', '百分数'],
    en: ['percent', 'per cent', 'percentage', 'pct'],
    sdmx: ['PT', 'PC', 'PERCENT', 'PCNT', 'PCT', 'PC_POP', 'PERCENTAGE'],
  },
  'per-1000': {
    zh: ['‰', '千分率', '千分比', '千分之'],
    en: ['per-1000', 'per mille', 'per thousand', 'per mil'],
    sdmx: ['PER_1000', 'P_THHAB', '10P3_RATE'],
  },
  'per-10000': {
    zh: ['/万', '1/万', '万分率', '万分比', '万分之', '‱'],
    en: ['per-10000', 'per ten thousand'],
    sdmx: ['PER_10000'],
  },
  'per-100000': {
    zh: ['1/10万', '十万分率', '十万分比', '十万分之', '十万分之一', '10万分率', '10万分之', '10万分之一'],
    en: ['per-100000', 'per hundred thousand'],
    sdmx: ['PER_100000', 'P_HTHAB'],
  },
  share: { zh: ['小数'], en: ['share', 'fraction'], sdmx: ['SHARE'] },
  'percentage-points': {
    zh: ['个百分点', '百分点'],
    en: ['percentage-points', 'percentage point', 'pp'],
    sdmx: ['PP'],
  },
  count: {
    zh: [
      ...['个', '人', '名', '位', '所', '家', '户', '种', '张', '件', '例', '处', '套', '场', '次', '人次'],
      ...['项', '支', '辆', '部', '门', '班', '座', '间'],
    ],
    en: ['count', 'number', 'persons', 'person', 'people', 'cases', 'units', 'no.'],
    sdmx: ['NUMBER', 'PS', 'NB'],
  },
  years: { zh: ['年', '岁'], en: ['years', 'year', 'yrs', 'yr'], sdmx: ['YR', 'YEARS'] },
  'hours-per-day': {
    zh: ['小时/日', '小时/天', '小时', '每天小时', '每日小时'],
    en: ['hours-per-day', 'hours a day', 'hours/day', 'hours'],
    sdmx: ['HR_PER_DAY', 'HR'],
  },
  yuan: { zh: ['元', '人民币元', '元/年'], en: ['yuan', 'rmb'], sdmx: ['CNY'] },
  'males-per-100-females': {
    zh: ['女=100', '女性=100', '女孩=100', '男/女×100', '男/百女'],
    en: ['males-per-100-females', 'males per 100 females', 'boys per 100 girls', 'females=100', 'female=100'],
    sdmx: ['MALES_PER_100_FEMALES'],
  },
  attestation: { zh: ['定性'], en: ['attestation', 'statement'], sdmx: ['ATTESTATION'] },
};

let byName: ReadonlyMap<string, KnownUnit> | undefined;

/** The unit for a key. The index of names is built on first use. */
function unitNamed(key: string): KnownUnit | undefined {
  byName ??= new Map(
    units.flatMap((unit) =>
      Object.values(unitNames[unit]).flatMap((list) => [unit, ...list].map((name) => [unitKey(name), unit] as const)),
    ),
  );
  return byName.get(key);
}

/** Counts per thousand or per hundred thousand: 人/千人, 张/每千名儿童, per 1,000 live births. */
const perMany: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:[^/]{0,6}\/每?|每|[a-z]{0,16}per)(?:1000|1千|一千|千)(?![0万元])[^/]{0,20}$/u, 'per-1000'],
  [/^(?:[^/]{0,6}\/每?|每|[a-z]{0,16}per)(?:10000|1万|一万|万)(?![0元])[^/]{0,20}$/u, 'per-10000'],
  [/^(?:[^/]{0,6}\/每?|每|[a-z]{0,16}per)(?:100000|10万|十万)(?![0元])[^/]{0,20}$/u, 'per-100000'],
  // Codes of the World Bank and the OECD: DT_10P3BR_L, 10P3HB.
  [/^[a-z]{0,4}10p3[a-z]{1,8}$/u, 'per-1000'],
  [/^[a-z]{0,4}10p5[a-z]{1,8}$/u, 'per-100000'],
  // 31 % of total, Percentage (%).
  [/^(?:(?:%|percent|percentage)of[a-z]{1,30}|(?:percent|percentage)%)$/u, 'percent'],
];

/** Words for powers of ten before a counted unit. */
const powers: readonly (readonly [string, number])[] = [
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['millions', 6],
  ['million', 6],
  ['thousands', 3],
  ['thousand', 3],
];

/**
 * The labels of powers of ten in a column of multipliers.
 *
 * @see SDMX CL_UNIT_MULT 1.1.
 * @internal
 */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ...(['units', 'tens', 'hundreds', 'thousands', 'tens of thousands'] as const).map((name, i) => [name, i] as const),
  ...([
    ['hundreds of thousands', 5],
    ['millions', 6],
    ['billions', 9],
    ['trillions', 12],
  ] as const),
]);

/** Reads the name of a unit. `null` when the name is unknown. @internal */
export function readUnit(text: string): ReadUnit | null {
  if (text.length > 60) return null;
  const key = unitKey(text);
  const unit = unitNamed(key) ?? perMany.find(([pattern]) => pattern.test(key))?.[1];
  if (unit !== undefined) return { unit, power: 0 };
  const power = powers.find(([word]) => key.startsWith(word));
  const bare = withoutGroup(text);
  if (power === undefined) return bare === null ? null : readUnit(bare);
  const rest = key.slice(power[0].length);
  const counted = rest === '' ? 'count' : unitNamed(rest);
  return counted === 'count' || counted === 'yuan' ? { unit: counted, power: power[1] } : null;
}

/** A text, and the unit that stands behind it. @internal */
export interface NamedUnit {
  readonly outside: string;
  readonly unit: ReadUnit;
}

/**
 * The ways to read a text as a name and a unit behind it: 率（‰）, 率 %, 率：1/10万, Rate, per 1,000 births. @internal
 */
export function unitsBehind(text: string, unitOf: (text: string) => ReadUnit | null): readonly NamedUnit[] {
  const brackets = bracketed(text);
  const pairs = brackets === null ? [] : [[brackets.outside, brackets.inside] as const];
  if (brackets === null && text.length <= longestTitle) {
    const [, outside, signs] = /^(.*[^\s,，:：、])[\s,，:：、]*([%％‰‱])$/su.exec(text) ?? [];
    if (outside !== undefined) pairs.push([outside, signs!]);
    for (const { 0: mark, index } of text.matchAll(/(?<=^[^(（]*\S)[\s,，:：;；]+(?=\S)/gu))
      pairs.push([text.slice(0, index), text.slice(index + mark.length)]);
  }
  return pairs.flatMap(([outside, inside]) => {
    const unit = unitOf(inside);
    return unit === null ? [] : [{ outside, unit }];
  });
}

/** Foreign currencies, and figures per month, quarter or week. No known unit can have such a name. */
const others = /usd|us\$|dollar|美元|eur|€|欧元|gbp|£|英镑|jpy|日元|hkd|港元|\/(?:月|季|周|旬)|permonth|monthly/u;

/** Whether a text names a unit that cannot be any known unit. @internal */
export function isOfAnotherKind(text: string): boolean {
  return others.test(unitKey(text));
}

/** The written name of a unit. A plan’s own unit is written as its id. @internal */
export function unitName(unit: Unit, style: HeaderStyle): string {
  return isUnit(unit) ? unitNames[unit][style][0]! : unit;
}

/** The units of figures, by their written names. @internal */
export function unitList(style: 'zh' | 'en'): string {
  const names = units.filter((unit) => unit !== 'attestation').map((unit) => unitName(unit, style));
  return names.join(style === 'zh' ? '、' : ', ');
}

/** The key by which names of units are compared. @internal */
export function unitKey(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/^单位[:为]?/u, '')
    .replace(/[\s,_'"()\[\]-]+/gu, '');
}
