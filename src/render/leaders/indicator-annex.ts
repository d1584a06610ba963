/** The annex of indicators: their figures, targets, changes and verdicts in one table. */
import { inPlaces, printedDifference } from '../../core/figures.js';
import { headWords } from '../../core/quantity-words.js';
import type { Evaluation, Observed } from '../../criteria/evaluation.js';
import { unitsReported } from '../report/units.js';
import { targetOf } from '../../criteria/words/demand.js';
import { isDoubtful } from '../../criteria/words/figures.js';
import { verdictText } from '../../criteria/words/standing.js';
import { yearOf } from '../words/figures.js';
import { denseTable } from './dense-table.js';
import type { LeadersAnnex } from './document.js';
import { limitsIn, mainResult, notFinalText, placesFor } from './latest-figure.js';
import type { IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { namingReference } from './reference.js';

/** The annex; `null` where no indicator has a figure. @internal */
export function indicatorAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, year } = context;
  const shown = context.standings.filter(({ latest }) => latest !== null);
  if (shown.length === 0) return null;
  const base = baseYearOf(shown);
  return {
    title: say('监测指标情况表', 'Table of indicators'),
    blocks: [
      denseTable({
        block: 'table',
        caption: say('有数据的监测指标', 'Indicators with figures'),
        columns: [
          { head: say('指标（单位）', 'Indicator (unit)'), width: 22 },
          {
            head: base === null ? say('基期', 'Base year') : say(`${base}年（基期）`, `${base} (base)`),
            width: 10,
            figures: true,
          },
          { head: say(`${year - 1}年`, String(year - 1)), width: 8, figures: true },
          { head: say(`${year}年或最新`, `${year} or latest`), width: 12, figures: true },
          { head: say('目标', 'Target'), width: 18 },
          { head: say('比上年', `Since ${year - 1}`), width: 8, figures: true },
          { head: say('比基期', 'Since base'), width: 8, figures: true },
          { head: say('评价', 'Verdict'), width: 14 },
        ],
        rows: shown.map((standing) => indicatorRow(standing, base, context)),
        note: say(
          '注：比率的变化为百分点、千分点或每10万的差额；“—”表示无数据。',
          'Changes of rates are differences in points or per 100,000. A dash means no figure.',
        ),
      }),
    ],
  };
}

/** The figures of the base year, the year before and this year, the target, the changes and the verdict. */
function indicatorRow(standing: IndicatorStanding, base: number | null, context: LeadersContext): readonly string[] {
  const { say, language } = context;
  const { indicator } = standing;
  const unit = headWords(indicator)[language];
  const { figures, changes } = figuresOf(standing, base, context);
  return [
    `${indicator.name[language]}${unit === '' ? '' : say(`（${unit}）`, ` (${unit})`)}`,
    ...figures,
    targetsOf(standing, context),
    ...changes,
    verdictsOf(standing, context),
  ];
}

interface FigureCells {
  /** Of the base year, the year before, and this year or the latest year. */
  readonly figures: readonly [string, string, string];
  /** On the year before and on the base year. */
  readonly changes: readonly [string, string];
}

function figuresOf(standing: IndicatorStanding, base: number | null, context: LeadersContext): FigureCells {
  const { say, year } = context;
  const latest = standing.latest!;
  const result = mainResult(standing);
  const units = unitsReached(result.evaluation, say);
  if (units !== null) return { figures: ['—', '—', units], changes: ['—', '—'] };
  const [places, limits] = [placesFor(standing), limitsIn(standing)];
  const pointOf = (period: number) => result.series.find((point) => yearOf(point.period) === String(period));
  const at = (period: number): string => {
    const observed = pointOf(period);
    return observed === undefined ? '—' : figureOf(observed, places, context, { limits });
  };
  const latestYear = yearOf(latest.period);
  const isOlder = Number(latestYear) < year;
  const [before, now] = [pointOf(year - 1), pointOf(year)];
  const shown = isOlder
    ? figureOf(latest, places, context, { limits, notes: [latestYear] })
    : figureOf(now ?? latest, places, context, { limits });
  return {
    figures: [base === null ? '—' : at(base), at(year - 1), shown],
    changes: [changeText(now, before, places, say), changeText(latest, result.baseline, places, say)],
  };
}

/** The number of units that reach the level; `null` where the whole is judged, not every unit. */
function unitsReached(evaluation: Evaluation, say: LeadersContext['say']): string | null {
  const units = unitsReported(evaluation);
  // The figure of one unit is no figure of the whole.
  if (units?.total == null) return evaluation.criterion.scope === 'every-unit' ? '—' : null;
  return say(`${units.met}/${units.total}达到`, `${units.met} of ${units.total} reach it`);
}

/** The difference of the two figures as they stand in the row. */
function changeText(
  now: Observed | null | undefined,
  before: Observed | null | undefined,
  places: number,
  say: LeadersContext['say'],
): string {
  if (!now || !before || now.bound || before.bound || now.period === before.period) return '—';
  const change = printedDifference(now.value, before.value, places);
  if (Number(change) === 0) return now.value === before.value ? say('持平', '0') : say('基本持平', '≈ 0');
  return `${change.startsWith('-') ? '−' : '+'}${change.replace('-', '')}`;
}

interface FigureNotes {
  /** The limits that the figure must not be printed as. */
  readonly limits?: readonly (string | null)[];
  readonly notes?: readonly string[];
}

/** The figure with its notes: 3.9 （2023，初步数）. */
function figureOf(
  observed: Observed,
  places: number,
  { say, language }: LeadersContext,
  { limits = [], notes = [] }: FigureNotes = {},
): string {
  const { value, bound } = observed;
  const sign = bound === undefined ? '' : { 'at-least': '≥', 'at-most': '≤' }[bound];
  const said = [...notes, notFinalText(observed)?.[language] ?? []].flat().join(say('，', ', '));
  // Without the space, some programs break within the figure.
  return `${sign}${inPlaces(value, places, limits).replace('-', '−')}${said && say(` （${said}）`, ` (${said})`)}`;
}

function baseYearOf(standings: readonly IndicatorStanding[]): number | null {
  const years = standings
    .flatMap((standing) => mainResult(standing).baseline ?? [])
    .map(({ period }) => Number(yearOf(period)));
  return years.length === 0
    ? null
    : years.sort((a, b) => years.filter((y) => y === b).length - years.filter((y) => y === a).length)[0]!;
}

function targetsOf({ places }: IndicatorStanding, { say, language }: LeadersContext): string {
  const texts = places.map(({ result }) => {
    const { evaluation, due } = result;
    const target = namingReference(targetOf(evaluation.criterion, evaluation.indicator), [result]);
    return `${due}${say('年', ': ')}${target[language]}`;
  });
  return [...new Set(texts)].join(say('；', '; '));
}

function verdictsOf({ places }: IndicatorStanding, { say, language }: LeadersContext): string {
  const texts = places.map(({ result: { evaluation, due } }) => {
    const verdict = isDoubtful(evaluation) ? say('数据存疑', 'doubtful figure') : verdictText(evaluation)[language];
    return [due, verdict] as const;
  });
  const distinct = new Set(texts.map(([, text]) => text));
  return distinct.size === 1
    ? texts[0]![1]
    : texts.map(([due, text]) => `${due}${say('年', ': ')}${text}`).join(say('；', '; '));
}
