/** From the records a person writes to the published data: ids, places, units and limits filled in. */
import type { Indicator } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import { fromBaseline, limitsOf } from '../plan/complete.js';
import type { CatalogueData, Ids, ItemOutline } from '../plan/model.js';
import { children } from './children/index.js';
import { document, years } from './document.js';
import type { CriterionRecord, DomainText, IndicatorRecord, PlanRecord } from './record.js';
import { women } from './women/index.js';

const records: Readonly<Record<string, PlanRecord>> = { women, children };

/** The words, by plan and domain. */
type Texts = Readonly<Record<string, Readonly<Record<string, DomainText>>>>;

/** Builds the catalogue, with the words of the items where they are given. @internal */
export function assemble<I extends Ids, T extends ItemOutline>(texts: Texts | null): CatalogueData<I, T> {
  const indicators = new Map<string, Indicator>();
  for (const plan of Object.values(records)) {
    for (const domain of Object.values(plan.domains)) {
      for (const [id, record] of Object.entries(domain.indicators)) indicators.set(id, indicatorOf(id, record));
    }
  }
  const plans = Object.entries(records).map(([planId, plan]) => ({
    id: planId,
    title: plan.title,
    years,
    domains: Object.entries(plan.domains).map(([name, { record }], i) => {
      const domainId = `${planId}.${name}`;
      const text = texts?.[planId]?.[name];
      const itemsOf = (type: 'target' | 'measure', criteria: Readonly<Record<number, readonly CriterionRecord[]>>, words?: readonly Bilingual[]) =>
        (words ? words.map((_text, n) => n + 1) : Object.keys(criteria).map(Number)).map((ordinal) => {
          const id = `${domainId}.${type}.${ordinal}`;
          return {
            id,
            type,
            ordinal,
            ...(words && { text: words[ordinal - 1] }),
            criteria: (criteria[ordinal] ?? []).map((criterion) => criterionOf(id, criterion, indicators.get(criterion.indicator)!)),
          };
        });
      return {
        id: domainId,
        ordinal: i + 1,
        title: record.title,
        items: [...itemsOf('target', record.targets, text?.targets), ...itemsOf('measure', record.measures, text?.measures)],
      };
    }),
  }));
  return { document, plans, indicators: [...indicators.values()] } as unknown as CatalogueData<I, T>;
}

function indicatorOf(id: string, { name, unit, polarity = 'higher-is-better', counted, definition, ...limits }: IndicatorRecord): Indicator {
  const range = unit === 'attestation' ? { min: null, max: null } : { ...limitsOf(unit), ...limits };
  return { id, name, unit, polarity, ...range, ...counted, definition };
}

function criterionOf(item: string, { indicator, kind, due = 2030, sustain, everyUnit, phrase, ...own }: CriterionRecord, { unit, definition }: Indicator): object {
  return {
    id: `${item}/${indicator}@${due}`,
    indicator,
    kind,
    ...(fromBaseline.has(kind) && { baselineYear: years.baseline }),
    ...own,
    ...(kind === 'attested' && { statement: definition }),
    unit,
    due,
    ...(sustain && { sustain }),
    ...(everyUnit && { scope: 'every-unit', units: everyUnit }),
    phrase,
  };
}
