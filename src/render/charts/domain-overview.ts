/** The domains of a plan by status, as a bar chart. */
import type { Assessment, Tally } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { readResult } from '../../core/results.js';
import { checkWriting, optionRules } from '../checks.js';
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { sayIn, statuses } from '../words/words.js';
import { framed, labels, sizes } from './frame.js';
import { boxes, signs, swatchOf } from './glyphs.js';
import { overviewContent } from './overview-content.js';
import { themeOf, toneOf, type Theme } from './palette.js';
import type { ChartOptions, ChartSpec, Layer } from './spec.js';
import { widthOf, wrapped } from './text.js';

/** Options of the overview. */
export interface DomainOverviewOptions extends ChartOptions {
  /** The plan with the domains shown. Left out: every plan, one after another. */
  readonly plan?: string;
  /** Whether targets 主要目标 are counted, or all criteria of targets and measures. @defaultValue `'targets'` */
  readonly count?: 'targets' | 'criteria';
}

const rowHeight = 34;
const barHeight = 24;
const lineHeight = 14;

/**
 * The domains of an assessment as a Vega-Lite specification: one bar for each domain, with a length in proportion to
 * its count, divided by status. Every part carries its count and, where there is room, the sign of its status. The
 * parts stand in the order of the key.
 *
 * @param assessment - What `assess` returned.
 * @param options - Language, theme and title; `width` is 720 if left out.
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

/** {@link domainOverviewSpec} in the colours of a given theme. @internal */
export function overviewOf(
  assessment: Assessment,
  { language, plan, count = 'targets', width = 720, title }: Omit<DomainOverviewOptions, 'theme'>,
  theme: Theme,
): ChartSpec {
  const { heading, description, used, rows } = overviewContent(assessment, {
    language,
    count,
    ...(plan !== undefined && { plan }),
  });
  const nameRoom = width * 0.42;
  const widths = rows.flatMap(({ name, tally }) =>
    tally === null ? [] : linesOf(name, nameRoom).map((line) => widthOf(line, sizes.text)),
  );
  const left = Math.min(nameRoom, 26 + Math.max(...widths));
  const right = 40;
  const scale = (width - left - right) / Math.max(1, ...rows.map(({ tally }) => tally?.total ?? 0));
  return framed(
    {
      theme,
      language,
      width,
      plotHeight: rows.length * rowHeight,
      margin: { top: 6, right, bottom: 8, left },
      title: title === undefined ? heading : title,
      key: used.map((status) => ({ label: commonStatusLabels[status][language], draw: swatchOf(status, theme) })),
      description,
    },
    rows.flatMap(({ name, tally }, i) => {
      const middle = (i + 0.5) * rowHeight;
      return tally === null
        ? [planTitle(name, { x: 8 - left, y: middle + 4 }, theme)]
        : bar(name, tally, middle, { scale, theme, language, room: nameRoom });
    }),
  );
}

function planTitle(label: string, place: { readonly x: number; readonly y: number }, theme: Theme): Layer {
  return labels([{ label, ...place }], {
    align: 'left',
    baseline: 'middle',
    fontSize: sizes.text,
    fontWeight: 600,
    color: theme.ink,
  });
}

function linesOf(name: string, room: number): readonly string[] {
  return wrapped(name, sizes.text, room - 26);
}

interface BarStyle {
  readonly scale: number;
  readonly theme: Theme;
  readonly language: Language;
  readonly room: number;
}

function bar(
  name: string,
  { byStatus, total }: Tally,
  middle: number,
  { scale, theme, language, room }: BarStyle,
): readonly Layer[] {
  const say = sayIn(language);
  const lines = linesOf(name, room);
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
        domain: name,
        status: commonStatusLabels[of][language],
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
