/** The annexes: the table of indicators, missing figures, statements, definitions and sources. */
import type { Attestation } from '../../core/model.js';
import type { DecimalText } from '../../core/decimal.js';
import { differenceText } from '../../core/fraction-text.js';
import { inPlaces } from '../../core/figures.js';
import { headWords } from '../../core/quantity-words.js';
import type { Language } from '../../core/text.js';
import { attestedLabels } from '../../criteria/words/labels.js';
import { targetOf } from '../../criteria/words/demand.js';
import { verdictText } from '../../criteria/words/standing.js';
import { periodText, yearOf } from '../words/figures.js';
import type { ResultLocation } from '../report/context.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import { mainResult, placesFor } from './latest-figure.js';
import type { IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';
import { partsAnnex } from './parts-table.js';
import { problemAnnex } from './problem-annex.js';

/** @internal */
export function annexesOf(context: LeadersContext): readonly LeadersAnnex[] {
  return [
    indicatorAnnex(context),
    problemAnnex(context),
    partsAnnex(context),
    missingAnnex(context),
    statementAnnex(context),
    sourceAnnex(context),
  ]
    .filter((annex) => annex !== null)
    .map((annex, i) => ({
      ...annex,
      title: context.say(`附件${i + 1}　${annex.title}`, `Annex ${i + 1}. ${annex.title}`),
    }));
}

function indicatorAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, year } = context;
  const shown = context.standings.filter(({ latest }) => latest !== null);
  if (shown.length === 0) return null;
  const base = baseYearOf(shown);
  return {
    title: say('监测指标情况表', 'Table of indicators'),
    blocks: [
      {
        block: 'table',
        caption: say('有数据的监测指标', 'Indicators with figures'),
        columns: [
          { head: say('指标（单位）', 'Indicator (unit)'), width: 23 },
          {
            head: base === null ? say('基期', 'Base year') : say(`${base}年（基期）`, `${base} (base)`),
            width: 8,
            figures: true,
          },
          { head: say(`${year - 1}年`, String(year - 1)), width: 8, figures: true },
          { head: say(`${year}年或最新`, `${year} or latest`), width: 10, figures: true },
          { head: say('目标', 'Target'), width: 20 },
          { head: say('比上年', `Change on ${year - 1}`), width: 8, figures: true },
          { head: say('比基期', 'Change on base'), width: 8, figures: true },
          { head: say('评价', 'Verdict'), width: 15 },
        ],
        rows: shown.map((standing) => indicatorRow(standing, base, context)),
      },
      {
        block: 'note',
        text: say(
          '注：比率的变化为百分点、千分点或每10万的差额；“—”表示无数据。',
          'Changes of rates are differences in points or per 100,000. A dash means no figure.',
        ),
      },
    ],
  };
}

/** The figures of the base year, the year before and this year, the target and the changes. */
function indicatorRow(standing: IndicatorStanding, base: number | null, context: LeadersContext): readonly string[] {
  const { say, year, language } = context;
  const { indicator } = standing;
  const latest = standing.latest!;
  const places = placesFor(standing);
  const result = mainResult(standing);
  const pointOf = (period: number) => result.series.find((point) => yearOf(point.period) === String(period));
  const at = (period: number): string => {
    const observed = pointOf(period);
    return observed === undefined ? '—' : figureOf(observed, places);
  };
  const latestYear = yearOf(latest.period);
  const isOlder = Number(latestYear) < year;
  const now = pointOf(year);
  const before = pointOf(year - 1);
  const onYear = now && before && !now.bound && !before.bound ? differenceText(now.value, before.value) : null;
  const unit = headWords(indicator)[language];
  return [
    `${indicator.name[language]}${unit === '' ? '' : say(`（${unit}）`, ` (${unit})`)}`,
    base === null ? '—' : at(base),
    at(year - 1),
    now && !isOlder
      ? figureOf(now, places)
      : `${figureOf(latest, places)}${isOlder ? say(`（${latestYear}年）`, ` (${latestYear})`) : ''}`,
    targetsOf(standing, context),
    changeText(onYear, places, say),
    changeText(result.changeOnBaseline, places, say),
    verdictsOf(standing, context),
  ];
}

function changeText(figure: DecimalText | null, places: number, say: LeadersContext['say']): string {
  if (figure === null) return '—';
  if (Number(figure) === 0) return say('持平', '0');
  return `${figure.startsWith('-') ? '−' : '+'}${inPlaces(figure.replace('-', ''), places)}`;
}

function figureOf(
  { value, bound }: { readonly value: DecimalText; readonly bound?: 'at-least' | 'at-most' },
  places: number,
): string {
  const sign = bound === undefined ? '' : { 'at-least': '≥', 'at-most': '≤' }[bound];
  return `${sign}${inPlaces(value, places).replace('-', '−')}`;
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
  const texts = places.map(
    ({ result: { evaluation, due } }) =>
      `${due}${say('年', ': ')}${targetOf(evaluation.criterion, evaluation.indicator)[language]}`,
  );
  return [...new Set(texts)].join(say('；', '; '));
}

function verdictsOf({ places }: IndicatorStanding, { say, language }: LeadersContext): string {
  const texts = places.map(({ result: { evaluation, due } }) => [due, verdictText(evaluation)[language]] as const);
  const distinct = new Set(texts.map(([, text]) => text));
  return distinct.size === 1
    ? texts[0]![1]
    : texts.map(([due, text]) => `${due}${say('年', ': ')}${text}`).join(say('；', '; '));
}

/**
 * The indicators without figures: their number and names, by domain, or by department where the options assign them.
 */
function missingAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language, options } = context;
  const missing = context.standings.filter(({ latest }) => latest === null);
  if (missing.length === 0) return null;
  const { departments } = options;
  const groups = new Map<string, string[]>();
  for (const standing of missing) {
    const domain = standing.places[0]!.domain.title[language];
    const group =
      departments === undefined
        ? domain
        : (departments[standing.indicator.id] ?? say('未指定责任单位', 'no department assigned'));
    groups.set(group, [...(groups.get(group) ?? []), standing.indicator.name[language]]);
  }
  return {
    title: say('缺数据指标', 'Indicators without figures'),
    blocks: [
      {
        block: 'paragraph',
        text: say(
          `共${missing.length}项监测指标暂无数据，请责任单位补报。`,
          `There are no figures for ${missing.length} indicators.`,
        ),
      },
      {
        block: 'table',
        caption: departments === undefined ? say('按领域', 'By domain') : say('按责任单位', 'By department'),
        columns: [
          { head: departments === undefined ? say('领域', 'Domain') : say('责任单位', 'Department'), width: 22 },
          { head: say('项数', 'Count'), width: 8, figures: true },
          { head: say('指标', 'Indicators'), width: 70 },
        ],
        rows: [...groups].map(([group, names]) => [group, String(names.length), names.join(say('、', '; '))]),
      },
    ],
  };
}

/** A qualitative requirement with its statement. */
interface Stated {
  readonly place: ResultLocation;
  readonly statement: Attestation;
}

function statementAnnex(context: LeadersContext): LeadersAnnex | null {
  const { places, say } = context;
  const attested = [...places.values()].filter(({ result }) => result.kind === 'attested');
  if (attested.length === 0) return null;
  const stated = attested.flatMap((place) => {
    const { evaluation } = place.result;
    const statement = 'attestation' in evaluation ? evaluation.attestation : null;
    return statement === null ? [] : [{ place, statement }];
  });
  const awaiting = attested.filter((place) => !stated.some((each) => each.place === place));
  const silent = awaiting.length;
  const blocks: LeadersBlock[] = [
    {
      block: 'paragraph',
      text: say(
        `定性要求${attested.length}项${stated.length === 0 ? '，均尚未认定' : `，已作认定${stated.length}项`}${stated.length > 0 && silent > 0 ? `，尚未认定${silent}项` : ''}。`,
        `Of ${attested.length} qualitative requirements, ${stated.length} have a statement${silent > 0 ? ` and ${silent} await one` : ''}.`,
      ),
    },
  ];
  if (stated.length > 0) blocks.push(statedTable(stated, context));
  if (silent > 0) blocks.push(awaitingTable(awaiting, context));
  return { title: say('定性要求认定情况', 'Qualitative requirements'), blocks };
}

function statedTable(stated: readonly Stated[], { say, language }: LeadersContext): LeadersBlock {
  return {
    block: 'table',
    caption: say('已作认定的定性要求', 'Statements made'),
    columns: [
      { head: say('要求', 'Requirement'), width: 34 },
      { head: say('认定', 'Statement'), width: 14 },
      { head: say('时间', 'Date'), width: 16 },
      { head: say('评估单位', 'Assessor'), width: 16 },
      { head: say('依据', 'Evidence'), width: 20 },
    ],
    rows: stated.map(({ place, statement }) => [
      place.result.evaluation.indicator.name[language],
      attestedLabels[statement.attested][language],
      periodText(statement.date ?? String(statement.period), language),
      statement.assessor ?? '—',
      statement.evidence ?? '—',
    ]),
  };
}

function awaitingTable(
  awaiting: readonly ResultLocation[],
  { assessment, say, language }: LeadersContext,
): LeadersBlock {
  const itemText = ({ item }: ResultLocation): string =>
    `${item.type === 'target' ? say('目标', 'target ') : say('措施', 'measure ')}${item.ordinal}`;
  const domains = assessment.plans.flatMap((plan) => plan.domains);
  return {
    block: 'table',
    caption: say('尚未认定的定性要求', 'Awaiting a statement'),
    columns: [
      { head: say('领域', 'Domain'), width: 30 },
      { head: say('项数', 'Count'), width: 10, figures: true },
      { head: say('目标和措施', 'Targets and measures'), width: 60 },
    ],
    rows: domains.flatMap((domain) => {
      const own = awaiting.filter((place) => place.domain.id === domain.id);
      if (own.length === 0) return [];
      const items = new Set(own.map(itemText));
      return [[domain.title[language], String(own.length), [...items].join(say('、', ', '))]];
    }),
  };
}

/** The definition; a dash where it only repeats the name. */
function definitionOf({ indicator: { name, definition } }: IndicatorStanding, language: Language): string {
  return definition[language] === name[language] ? '—' : definition[language];
}

function sourceAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say, language } = context;
  const shown = context.standings.filter(({ latest }) => latest !== null);
  if (shown.length === 0) return null;
  return {
    title: say('指标解释和数据来源', 'Definitions and sources'),
    blocks: [
      {
        block: 'table',
        caption: say('指标解释和数据来源', 'Definitions and sources'),
        columns: [
          { head: say('指标', 'Indicator'), width: 24 },
          { head: say('指标解释', 'Definition'), width: 46 },
          { head: say('数据来源', 'Source'), width: 30 },
        ],
        rows: shown.map((standing) => [
          standing.indicator.name[language],
          definitionOf(standing, language),
          standing.latest!.source ?? '—',
        ]),
      },
    ],
  };
}
