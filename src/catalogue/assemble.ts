/** Builds the published data from the records of the plan: adds ids, locations, units and limits. */
import type { Indicator } from '../core/model.js';
import type { Bilingual } from '../core/text.js';
import { hasBaseYear, rangeOfUnit, timingOf } from '../plan/complete.js';
import type { CatalogueData, Ids, ItemOutline } from '../plan/model.js';
import { document, years } from './document.js';
import { withOpenQuestion } from './open.js';
import type { CriterionRecord, IndicatorRecord } from './record.js';
import { records } from './records.js';
import { timingReasons } from './timing.js';

/** The words of the measures, by plan, language and domain. */
type Measures = Readonly<
  Record<string, Readonly<Record<keyof Bilingual, Readonly<Record<string, readonly string[]>>>>>
>;

/**
 * Builds the catalogue: with every measure where `measures` has their words, else only with the measures that contain a
 * number. @internal
 */
export function assemble<I extends Ids, T extends ItemOutline>(measures: Measures | null): CatalogueData<I, T> {
  const indicators = new Map<string, Indicator>();
  for (const plan of Object.values(records)) {
    for (const domain of Object.values(plan.domains)) {
      const criteria = domain.record.targets.flatMap((target) => target.criteria);
      const statements = new Map(criteria.map(({ indicator, phrase }) => [indicator, `${phrase}。`]));
      for (const [id, record] of Object.entries(domain.indicators))
        indicators.set(id, indicatorOf(id, record, statements.get(id)));
    }
  }
  const plans = Object.entries(records).map(([planId, plan]) => ({
    id: planId,
    title: plan.title,
    years,
    domains: Object.entries(plan.domains).map(([name, { record }], i) => {
      const domainId = `${planId}.${name}`;
      const itemOf = (
        type: 'target' | 'measure',
        ordinal: number,
        criteria: readonly CriterionRecord[] = [],
        text?: Bilingual,
      ) => {
        const id = `${domainId}.${type}.${ordinal}`;
        return {
          id,
          type,
          ordinal,
          ...(text && { text }),
          criteria: criteria.map((criterion) => criterionOf(id, criterion, indicators.get(criterion.indicator)!)),
        };
      };
      const words = measures?.[planId];
      const ordinals = words ? words.zh[name]!.map((_words, n) => n + 1) : Object.keys(record.measures).map(Number);
      const wordsOf = (ordinal: number) =>
        words && { zh: words.zh[name]![ordinal - 1]!, en: words.en[name]![ordinal - 1]! };
      return {
        id: domainId,
        ordinal: i + 1,
        title: record.title,
        items: [
          ...record.targets.map(({ text, criteria }, n) => itemOf('target', n + 1, criteria, text)),
          ...ordinals.map((ordinal) => itemOf('measure', ordinal, record.measures[ordinal], wordsOf(ordinal))),
        ],
      };
    }),
  }));
  return { document, plans, indicators: [...indicators.values()] } as unknown as CatalogueData<I, T>;
}

function indicatorOf(id: string, record: IndicatorRecord, statement: string | undefined): Indicator {
  const { name, unit = 'attestation', polarity = 'higher-is-better', counted, definition, ...rest } = record;
  const { timing = timingOf(unit), timingReason, measureWord, open, ...range } = rest;
  return {
    id,
    name,
    unit,
    ...(measureWord !== undefined && { measureWord }),
    polarity,
    timing,
    ...(timingReason && { timingReason: timingReasons[timingReason] }),
    ...(unit === 'attestation' ? { min: null, max: null } : { ...rangeOfUnit(unit), ...range }),
    ...counted,
    definition: withOpenQuestion({ zh: definition.zh ?? statement!, en: definition.en }, open),
  };
}

function criterionOf(item: string, record: CriterionRecord, { unit, definition }: Indicator): object {
  const { indicator, kind = 'attested', due = 2030, sustain, everyUnit, phrase, ...own } = record;
  return {
    id: `${item}/${indicator}@${due}`,
    indicator,
    kind,
    ...(hasBaseYear[kind] && { baselineYear: years.baseline }),
    ...own,
    ...(paced.has(kind) && !('pace' in own) && { pace: 'unspecified' }),
    ...(kind === 'attested' && { statement: definition }),
    unit,
    due,
    ...(sustain && { sustain }),
    ...(everyUnit && { scope: 'every-unit', units: everyUnit }),
    phrase,
  };
}

/** The kinds with a pace. */
const paced: ReadonlySet<string> = new Set(['trend', 'gap-narrowing']);
