/** The decimals of figures: a spreadsheet stores 81.0 as 81, and prints it beside 81.9. */
import type { FullResult } from '../../assessment/assessment.js';
import { decimalPlacesOf } from '../../core/decimal.js';
import { publishedPlaces } from '../../core/figures.js';
import type { Observed } from '../../criteria/evaluation.js';

/** A result whose latest figure, and that of its base year, have the decimals of the figures beside them. @internal */
export function inOwnDecimals(result: FullResult): FullResult {
  const { series, baseline } = result;
  const { observed, indication } = result.evaluation as ObservedIn;
  const { latest } = result.projection;
  const places = publishedPlaces([...series.slice(-2), baseline, observed, indication, latest]);
  const printed = (figure: Observed): Observed =>
    figure.numerator !== undefined || (figure.decimals ?? decimalPlacesOf(figure.value)) >= places
      ? figure
      : { ...figure, decimals: places };
  const evaluation = withFigures(result.evaluation, printed);
  const projection = { ...withFigures(result.projection, printed), evaluation };
  return { ...withFigures(result, printed), evaluation, projection };
}

type ObservedIn = Partial<Record<(typeof names)[number], Observed | null>>;

const names = ['observed', 'indication', 'baseline', 'latest'] as const;

function withFigures<T extends object>(holder: T, printed: (figure: Observed) => Observed): T {
  const held = holder as ObservedIn;
  const figures = names.flatMap((name) => (held[name] == null ? [] : [[name, printed(held[name])] as const]));
  return { ...holder, ...Object.fromEntries(figures) };
}
