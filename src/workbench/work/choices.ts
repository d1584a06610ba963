/** Turns the `settle` text of a problem into options to choose from. */
import { columnNames, type ColumnRole, type Problem } from '../../entries/io.js';
import { units, type Bilingual, type Catalogue, type Ids, type KnownUnit, type Language } from '../../entries/index.js';
import type { Choice, Option, OptionGroup } from '../protocol.js';
import { sayIn } from '../say.js';

type AnyCatalogue = Catalogue<Ids>;

/** `aliases: { "name": "id" }`, `period: YYYY`: the option, its key, and the nearest value. */
const written =
  /^(aliases|columns|units|indicator|period|decimalMark|suspectedShares): (?:\{ ("(?:[^"\\]|\\.)*"): (.*) \}|(.*))$/s;

/** The choice that settles a finding; `null` where no option settles it. */
export function choiceOf(problem: Problem, plan: AnyCatalogue, language: Language): Choice | null {
  const found = written.exec(problem.settle ?? '');
  if (found === null) return null;
  const [, option, quotedKey, quotedValue] = found as unknown as [string, Choice['option'], string?, string?];
  const key = quotedKey === undefined ? null : (JSON.parse(quotedKey) as string);
  const suggested = quotedValue === undefined ? null : (JSON.parse(quotedValue) as string);
  const from = optionsOf(option, problem, plan, language);
  return { option, key, from, suggested: from.some(({ value }) => value === suggested) ? suggested : null };
}

function optionsOf(
  option: Choice['option'],
  problem: Problem,
  plan: AnyCatalogue,
  language: Language,
): readonly Option[] {
  const say = sayIn(language);
  switch (option) {
    case 'aliases':
    case 'indicator':
      return (problem.candidates ?? []).map(({ indicator: id }) => optionOf(id, plan, language));
    case 'columns':
      return problem.code === 'UNKNOWN_DIMENSION'
        ? meanings.map(([value, label]) => ({ value, label: label[language] }))
        : roles.map((role) => ({ value: role, label: roleLabel(role, language) }));
    case 'units':
      return [...units].map((unit) => ({ value: unit, label: unitLabel(unit, language) }));
    case 'decimalMark':
      return [
        { value: ',', label: say('逗号是小数点', 'the comma is the decimal mark') },
        { value: '.', label: say('逗号是千位分隔', 'the comma sets thousands apart') },
      ];
    case 'suspectedShares':
      return [
        { value: 'convert', label: say('小数，0.985 即 98.5%', 'shares: 0.985 is 98.5%') },
        { value: 'keep', label: say('确实这样小', 'as small as they stand') },
      ];
    case 'period':
    case 'area':
      return [];
  }
}

function optionOf(id: string, plan: AnyCatalogue, language: Language): Option {
  return { value: id, label: plan.indicator(id).name[language] };
}

/** Every indicator of the plan, each under the first domain that judges it; those that others refer to come last. */
export function indicatorsByDomain(plan: AnyCatalogue, language: Language): readonly OptionGroup[] {
  const left = new Set(plan.indicators.map(({ id }) => id));
  const groups = plan.domains.map(({ title, items }) => {
    const own = items
      .flatMap(({ criteria }) => criteria.map(({ indicator }) => indicator))
      .filter((id) => left.delete(id));
    return { title: title[language], options: own.map((id) => optionOf(id, plan, language)) };
  });
  const others = {
    title: sayIn(language)('其他', 'Others'),
    options: [...left].map((id) => optionOf(id, plan, language)),
  };
  return [...groups, others].filter(({ options }) => options.length > 0);
}

/** What a text beside figures may be, where it is not understood. */
const meanings: readonly (readonly [ColumnRole, Bilingual])[] = [
  ['disaggregation', { zh: '一种分组（其下的数只是一部分）', en: 'a part (its figures are not of the whole)' }],
  ['remark', { zh: '只是说明（其下的数仍是整体）', en: 'only a remark (its figures are of the whole)' }],
  ['area', { zh: '地区', en: 'an area' }],
];

const roles = Object.keys(columnNames) as readonly ColumnRole[];

/** The content of a column, in words. */
export function roleLabel(role: ColumnRole, language: Language): string {
  const names = columnNames[role];
  return language === 'zh' ? names.zh[0] : names.en[0];
}

const unitWords: Readonly<Record<KnownUnit, Bilingual>> = {
  percent: { zh: '%（百分率）', en: '%' },
  'per-1000': { zh: '‰（千分率）', en: 'per 1,000' },
  'per-10000': { zh: '/万（万分率）', en: 'per 10,000' },
  'per-100000': { zh: '/10万（十万分率）', en: 'per 100,000' },
  share: { zh: '小数（0～1）', en: 'share (0 to 1)' },
  'percentage-points': { zh: '百分点', en: 'percentage points' },
  count: { zh: '计数（个、人、所等）', en: 'count' },
  years: { zh: '年、岁', en: 'years' },
  'hours-per-day': { zh: '小时/天', en: 'hours a day' },
  yuan: { zh: '元', en: 'yuan' },
  'males-per-100-females': { zh: '女=100', en: 'males per 100 females' },
  attestation: { zh: '定性认定', en: 'statement' },
};

/** A unit in words; a unit of the plan's own by its id. */
export function unitLabel(unit: string, language: Language): string {
  return Object.hasOwn(unitWords, unit) ? unitWords[unit as KnownUnit][language] : unit;
}
