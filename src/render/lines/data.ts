/** Lines for a catalogue and for a table that was read. */
import type { Language } from '../../core/text.js';
import type { Catalogue, Found, Ids, ItemOutline } from '../../plan/model.js';
import type { ObservationTable } from '../../tables/read-parsed.js';
import { sayIn } from '../words/words.js';
import { comma } from './evaluation.js';

/** `tianmen-2022-7: plans women, children; 16 domains, …` @internal */
export function catalogueLine(catalogue: Catalogue<Ids, ItemOutline>, language: Language): string {
  const { document, plans, domains, items, criteria, indicators } = catalogue;
  const ids = plans.map(({ id }) => id);
  return sayIn(language)(
    `${document.id}：规划${ids.join('、')}；${domains.length}个领域，${items.length}项目标和措施，${criteria.length}项要求，${indicators.length}个指标`,
    `${document.id}: plans ${ids.join(', ')}; ${domains.length} domains, ${items.length} items, ${criteria.length} criteria, ${indicators.length} indicators`,
  );
}

/** `indicator child-new-myopia-rate: New myopia rate among children` @internal */
export function foundLine({ kind, id, name }: Found, language: Language): string {
  const kinds = { indicator: '指标', criterion: '要求', item: '条文', domain: '领域' } as const;
  return sayIn(language)(`${kinds[kind]} ${id}：${name.zh}`, `${kind} ${id}: ${name.en}`);
}

/** `24 observations, 2 problems (26 rows read)` @internal */
export function tableLine(table: ObservationTable, language: Language): string {
  const say = sayIn(language);
  const { observations, attestations, problems, rows } = table;
  const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  const parts = [
    say(`${observations.length}个数据`, some(observations.length, 'observation')),
    ...(attestations.length === 0 ? [] : [say(`${attestations.length}条认定`, some(attestations.length, 'statement'))]),
    say(`${problems.length}处问题`, some(problems.length, 'problem')),
  ];
  return `${parts.join(comma(language))}${say(`（读了${rows}行）`, ` (${some(rows, 'row')} read)`)}`;
}
