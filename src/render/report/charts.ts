/** The pictures of a report. */
import type { PlanResult } from '../../assessment/assessment.js';
import { demandOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import { overviewOf } from '../charts/domain-overview.js';
import { pageTheme } from '../charts/palette.js';
import { trajectoryOf } from '../charts/trajectory.js';
import type { Context, ResultLocation } from './context.js';
import type { Chart } from './document.js';

/** The domains of a plan by status. @internal */
export function overviewChart({ id, title }: PlanResult, { assessment, language, say }: Context): Chart {
  const options = { language, plan: id, count: 'criteria', width: 560, title: null } as const;
  return {
    title: title[language],
    about: say('各领域各项要求的状态', 'criteria by domain and status'),
    wide: true,
    spec: overviewOf(assessment, options, pageTheme),
  };
}

/** A width that fits on a phone without scaling. */
const width = 340;

/** The trajectory of a criterion; `null` where no value is observed. @internal */
export function trajectoryChart({ result }: ResultLocation, { language, say }: Context): Chart | null {
  const spec = trajectoryOf(result, { language, width, title: null }, pageTheme);
  if (spec === null) return null;
  const { criterion, indicator } = result.evaluation;
  const demand = demandOf(criterion, indicator);
  const due = dueWords(criterion);
  return {
    title: indicator.name[language],
    about: say(`到${due.zh}${demand.zh}`, `${demand.en} by ${due.en}`),
    wide: false,
    spec,
  };
}
