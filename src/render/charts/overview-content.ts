/** The content of an overview of domains in one language, before it is drawn. */
import type { Assessment, PlanResult, Tally } from '../../assessment/assessment.js';
import { indicatorError } from '../../core/errors.js';
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import { asOfText } from '../../core/phrases.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { sayIn, statuses } from '../words/words.js';

/** @internal */
export interface OverviewContent {
  readonly heading: string;
  /** The picture in a sentence. */
  readonly description: string;
  /** The statuses that occur, in the order of the key. */
  readonly used: readonly Status[];
  readonly rows: readonly OverviewRow[];
}

/** A domain with its counts, or the title of a plan above its domains. @internal */
export interface OverviewRow {
  readonly name: string;
  readonly tally: Tally | null;
}

/** The language, the plan and what to count. @internal */
export interface OverviewSelection {
  readonly language: Language;
  readonly plan?: string;
  readonly count?: 'targets' | 'criteria';
}

/** @internal */
export function overviewContent(
  assessment: Assessment,
  { language, plan, count = 'targets' }: OverviewSelection,
): OverviewContent {
  const plans = plan === undefined ? assessment.plans : assessment.plans.filter(({ id }) => id === plan);
  if (plans.length === 0)
    throw indicatorError('UNKNOWN_ID', 'options.plan', 'the id of a plan of the assessment', plan);
  const say = sayIn(language);
  const rows = rowsOf(plans, count, language);
  const tallies = rows.flatMap(({ tally }) => tally ?? []);
  const what = count === 'targets' ? say('主要目标', 'Targets') : say('各项要求', 'Criteria');
  const heading = say(
    `${asOfText(assessment.asOf).zh}各领域${what}的状态`,
    `${what} by domain and status as of ${assessment.asOf}`,
  );
  const domains = rows.flatMap(({ name, tally }) => (tally === null ? [] : [inWords(name, tally, language)]));
  return {
    heading,
    description: say(`${heading}。${domains.join('；')}。`, `${heading}. ${domains.join('; ')}.`),
    used: statuses.filter((status) => tallies.some(({ byStatus }) => byStatus[status] > 0)),
    rows,
  };
}

function rowsOf(
  plans: readonly PlanResult[],
  count: 'targets' | 'criteria',
  language: Language,
): readonly OverviewRow[] {
  return plans.flatMap(({ title, domains }) => [
    ...(plans.length > 1 ? [{ name: title[language], tally: null }] : []),
    ...domains.map((domain) => ({ name: domain.title[language], tally: domain[count] })),
  ]);
}

function inWords(name: string, { byStatus }: Tally, language: Language): string {
  const say = sayIn(language);
  const parts = statuses
    .filter((status) => byStatus[status] > 0)
    .map((status) =>
      say(
        `${commonStatusLabels[status].zh}${byStatus[status]}项`,
        `${byStatus[status]} ${commonStatusLabels[status].en}`,
      ),
    );
  return `${name}${say('：', ': ')}${parts.length === 0 ? '0' : parts.join(say('，', ', '))}`;
}
