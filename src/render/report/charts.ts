/** The pictures of criteria in a report. */
import { demandOf } from '../../criteria/words/demand.js';
import { dueWords } from '../../criteria/due.js';
import { trajectorySpec } from '../charts/trajectory.js';
import type { Context, ResultLocation } from './context.js';
import type { Chart } from './document.js';

/** Small enough to be read on a phone as it is. */
const width = 340;

/** The course of a criterion; `null` where no value is observed. @internal */
export function trajectoryChart({ result }: ResultLocation, { language, say }: Context): Chart | null {
  const spec = (theme: 'light' | 'dark') => trajectorySpec(result, { language, theme, width, title: null });
  if (spec('light') === null) return null;
  const { criterion, indicator } = result.evaluation;
  const demand = demandOf(criterion, indicator);
  const due = dueWords(criterion);
  return {
    key: `trajectory:${result.id}`,
    title: indicator.name[language],
    about: say(`到${due.zh}${demand.zh}`, `${demand.en} by ${due.en}`),
    wide: false,
    spec: (theme) => spec(theme)!,
  };
}
