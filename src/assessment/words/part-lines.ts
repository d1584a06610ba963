/** The parts of an assessment as lines, for a person at a prompt. */
import { printedAs } from '../../core/printable.js';
import { visible, visibleLines } from '../../core/visible.js';
import { evaluationLine } from '../../criteria/words/evaluation-line.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Alert, CriterionResult, DomainResult, ItemResult, PlanResult, Tally } from '../assessment.js';
import type { AreaTable } from '../compare-areas.js';

/** `2 met, 1 in progress`: the statuses that occur. @internal */
export function statusCounts(byStatus: Tally['byStatus'], without?: Status): readonly string[] {
  return (Object.entries(byStatus) as [Status, number][])
    .filter(([status, count]) => count > 0 && status !== without)
    .map(([status, count]) => `${count} ${status.replace('-', ' ')}`);
}

/** `2/5 met (40%), 1 in progress, 2 insufficient data` @internal */
export function tallyLine({ byStatus, metOfAll: { part, of, percent } }: Tally): string {
  return [`${part}/${of} met${percent === null ? '' : ` (${percent}%)`}`, ...statusCounts(byStatus, 'met')].join(', ');
}

/** `women.health.target.2/maternal-mortality-ratio@2030: in-progress: …; off-track` @internal */
export function resultLine({ id, evaluation, projection }: CriterionResult): string {
  return `${id}: ${evaluationLine(evaluation)}; ${projection.outlook}`;
}

/** `in-progress: women.health.target.2 (2 of 3 criteria met)` @internal */
export function itemLine({ id, status, criteria }: ItemResult): string {
  return `${status}: ${id} (${criteria.filter(({ evaluation }) => evaluation.status === 'met').length} of ${criteria.length} criteria met)`;
}

/** `women.health: targets 0/11 met (0%), …; criteria 7/48 met (14.6%), …` @internal */
export function partLine({ id, targets, criteria }: DomainResult | PlanResult): string {
  return `${id}: targets ${tallyLine(targets)}; criteria ${tallyLine(criteria)}`;
}

/** `off-track (in-progress): …@2030, 5% likely, short by 3.8: projected-shortfall, gaps` @internal */
export function alertLine({ criterion, status, outlook, probability, shortfall, warnings }: Alert): string {
  const chance =
    probability === null
      ? ''
      : `, ${probability < 0.01 ? '<1' : probability > 0.99 ? '>99' : Math.round(probability * 100)}% likely`;
  const reasons = warnings.length === 0 ? '' : `: ${warnings.map(({ code }) => code).join(', ')}`;
  return `${outlook} (${status}): ${criterion}${chance}${shortfall === null ? '' : `, short by ${shortfall}`}${reasons}`;
}

/** More areas than this are counted only. */
const mostAreas = 20;

/** A line over all, then one for each area. @internal */
export function areaTableLine({ asOf, areas, rows }: AreaTable): string {
  const lines = areas
    .slice(0, mostAreas)
    .map(({ area, criteria }) => `  ${area === null ? '(no area named)' : visible(area)}: ${tallyLine(criteria)}`);
  const more = areas.length > mostAreas ? [`  … ${areas.length - mostAreas} more`] : [];
  return [
    `${areas.length} ${areas.length === 1 ? 'area' : 'areas'}${asOf === '' ? '' : ` as of ${asOf}`}, ${rows.length} ${rows.length === 1 ? 'criterion' : 'criteria'}`,
    ...lines,
    ...more,
  ].join('\n');
}

/** The prototype of results printed as a line, in which names are harmless to a terminal. @internal */
export function printedVisibly<T extends object>(line: (result: T) => string): object {
  return printedAs<T>((result) => visibleLines(line(result)));
}

/** The prototypes. @internal */
export const asTally = /* @__PURE__ */ printedVisibly(tallyLine);
/** @internal */
export const asResult = /* @__PURE__ */ printedVisibly(resultLine);
/** @internal */
export const asItem = /* @__PURE__ */ printedVisibly(itemLine);
/** @internal */
export const asPart = /* @__PURE__ */ printedVisibly(partLine);
/** @internal */
export const asAlert = /* @__PURE__ */ printedVisibly(alertLine);
/** @internal */
export const asAreaTable = /* @__PURE__ */ printedVisibly(areaTableLine);
