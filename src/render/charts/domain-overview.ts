/** How the domains of a plan stand, side by side. */
import { statusLabels } from '../../criteria/words/labels.js';
import type { Assessment, DomainResult, PlanResult, Tally } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { readResult } from '../../core/results.js';
import { checkWriting, optionRules } from '../checks.js';
import { indicatorError } from '../../core/errors.js';
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import { periodText } from '../words/figures.js';
import { sayIn, statuses, type Say } from '../words/words.js';
import { framed, labels, sizes } from './frame.js';
import { boxes, signs, swatchOf } from './glyphs.js';
import { themeOf, toneOf, type Theme } from './palette.js';
import type { ChartOptions, ChartSpec, Layer } from './spec.js';
import { widthOf, wrapped } from './text.js';

/** How the overview is drawn. */
export interface DomainOverviewOptions extends ChartOptions {
  /** The plan whose domains are shown. Left out: of every plan, one after the other. */
  readonly plan?: string;
  /** What is counted: the targets 主要目标, or all criteria of targets and measures. @defaultValue `'targets'` */
  readonly count?: 'targets' | 'criteria';
}

const rowHeight = 34;
const barHeight = 24;
const lineHeight = 14;

/**
 * The domains of an assessment as a Vega-Lite specification: one bar for each, as long as it has targets, divided by
 * status. Every part carries its count and, where there is room, the sign of its status; the parts stand in the order
 * of the key.
 *
 * @param assessment - What `assess` returned.
 * @param options - `width` 720 unless given.
 * @throws {@link IndicatorError} `UNKNOWN_ID` for a plan that was not assessed.
 * @example
 * const spec = domainOverviewSpec(assess(catalogue, [], { asOf: 2024 }), { language: 'en', plan: 'women' });
 * spec.description.startsWith('Targets by domain and status as of 2024. Women and health: 11') //=> true
 */
export function domainOverviewSpec(assessment: Assessment, options: DomainOverviewOptions): ChartSpec {
  checkWriting(options, optionRules.overview, ['language']);
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => overviewOf(assessment, options, themeOf(options)));
}

/** The same in any colours. @internal */
export function overviewOf(
  assessment: Assessment,
  { language, plan, count = 'targets', width = 720, title }: Omit<DomainOverviewOptions, 'theme'>,
  theme: Theme,
): ChartSpec {
  const say = sayIn(language);
  const plans = plan === undefined ? assessment.plans : assessment.plans.filter(({ id }) => id === plan);
  if (plans.length === 0)
    throw indicatorError('UNKNOWN_ID', 'options.plan', 'the id of a plan of the assessment', plan);
  const left = Math.min(
    width * 0.42,
    26 +
      Math.max(
        ...plans.flatMap(({ domains }) =>
          domains.map((domain) =>
            Math.max(...linesOf(domain, language, width * 0.42).map((line) => widthOf(line, sizes.text))),
          ),
        ),
      ),
  );
  const rows = rowsOf(plans, plans.length > 1);
  const longest = Math.max(1, ...plans.flatMap(({ domains }) => domains.map((domain) => domain[count].total)));
  const right = 40;
  const scale = (width - left - right) / longest;
  const drawnRows = rows.map((row, i) => ({ row, middle: (i + 0.5) * rowHeight }));
  const used = statuses.filter((status) =>
    plans.some(({ domains }) => domains.some((domain) => domain[count].byStatus[status] > 0)),
  );
  const heading = headingOf(assessment, count, say, language);
  return framed(
    {
      theme,
      language,
      width,
      plotHeight: rows.length * rowHeight,
      margin: { top: 6, right, bottom: 8, left },
      title: title === undefined ? heading : title,
      key: used.map((status) => ({ label: statusLabels[status][language], draw: swatchOf(status, theme) })),
      description: `${heading}${say('。', '. ')}${plans.flatMap(({ domains }) => domains.map((domain) => inWords(domain, domain[count], language))).join(say('；', '; '))}${say('。', '.')}`,
    },
    drawnRows.flatMap(({ row, middle }) =>
      'domains' in row
        ? [
            labels([{ label: row.title[language], x: 8 - left, y: middle + 4 }], {
              align: 'left',
              baseline: 'middle',
              fontSize: sizes.text,
              fontWeight: 600,
              color: theme.ink,
            }),
          ]
        : bar(row, row[count], middle, { scale, theme, language, room: width * 0.42 }),
    ),
  );
}

function headingOf({ asOf }: Assessment, count: 'targets' | 'criteria', say: Say, language: Language): string {
  const what = count === 'targets' ? say('主要目标', 'Targets') : say('各项要求', 'Criteria');
  return say(`截至${periodText(asOf, language)}各领域${what}的状态`, `${what} by domain and status as of ${asOf}`);
}

function rowsOf(plans: readonly PlanResult[], headed: boolean): readonly (PlanResult | DomainResult)[] {
  return plans.flatMap((plan): readonly (PlanResult | DomainResult)[] =>
    headed ? [plan, ...plan.domains] : plan.domains,
  );
}

function linesOf({ title }: DomainResult, language: Language, room: number): readonly string[] {
  return wrapped(title[language], sizes.text, room - 26);
}

function inWords({ title }: DomainResult, { byStatus }: Tally, language: Language): string {
  const say = sayIn(language);
  const parts = statuses
    .filter((status) => byStatus[status] > 0)
    .map((status) =>
      say(`${statusLabels[status].zh}${byStatus[status]}项`, `${byStatus[status]} ${statusLabels[status].en}`),
    );
  return `${title[language]}${say('：', ': ')}${parts.length === 0 ? '0' : parts.join(say('，', ', '))}`;
}

interface BarStyle {
  readonly scale: number;
  readonly theme: Theme;
  readonly language: Language;
  readonly room: number;
}

function bar(
  domain: DomainResult,
  { byStatus, total }: Tally,
  middle: number,
  { scale, theme, language, room }: BarStyle,
): readonly Layer[] {
  const say = sayIn(language);
  const lines = linesOf(domain, language, room);
  let at = 0;
  const parts = statuses
    .filter((status) => byStatus[status] > 0)
    .map((of) => {
      const from = at * scale;
      at += byStatus[of];
      return { of, from, to: at * scale, count: byStatus[of] };
    });
  const middleOf = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2;
  const signed = parts.filter(({ from, to, count }) => to - from >= 26 + widthOf(String(count), sizes.text));
  const counted = parts.filter(({ from, to, count }) => to - from >= 6 + widthOf(String(count), sizes.text));
  return [
    labels(
      lines.map((label, i) => ({ label, x: -10, y: middle + (i - (lines.length - 1) / 2) * lineHeight })),
      { align: 'right', baseline: 'middle', fontSize: sizes.text, color: theme.ink },
    ),
    ...boxes(
      parts.map(({ of, from, to, count }) => ({
        of,
        x: from,
        x2: to - 1.5,
        y: middle - barHeight / 2,
        y2: middle + barHeight / 2,
        domain: domain.title[language],
        status: statusLabels[of][language],
        count,
      })),
      theme,
      { domain: say('领域', 'domain'), status: say('状态', 'status'), count: say('项数', 'count') },
    ),
    ...signs(
      signed.map((part) => ({ of: part.of, x: middleOf(part) - 8, y: middle })),
      theme,
    ),
    ...counts(
      counted.map((part) => ({
        of: part.of,
        label: String(part.count),
        x: middleOf(part) + (signed.includes(part) ? 8 : 0),
        y: middle,
      })),
      theme,
    ),
    labels([{ label: String(total), x: at * scale + 6, y: middle }], {
      align: 'left',
      baseline: 'middle',
      fontSize: sizes.text,
      color: theme.quiet,
    }),
  ];
}

function counts(
  all: readonly { readonly of: Status; readonly label: string; readonly x: number; readonly y: number }[],
  theme: Theme,
): readonly Layer[] {
  if (all.length === 0) return [];
  const layer = labels(
    all.map(({ of, ...each }) => ({ ...each, color: toneOf(theme, of).on })),
    { align: 'center', baseline: 'middle', fontSize: sizes.text, fontWeight: 600 },
  );
  return [{ ...layer, encoding: { ...layer.encoding, color: { field: 'color', type: 'nominal', scale: null } } }];
}
