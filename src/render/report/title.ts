/** The title of the reports: the plans, the year, and the kind of report. */
import { viewText } from '../words/words.js';
import type { Context } from './context.js';

/** @internal */
export function reportTitle({ assessment: { plans, view }, year, say }: Context): string {
  const kind =
    view === 'annual'
      ? say('统计监测报告', 'Monitoring report')
      : say(`${viewText[view].zh}报告`, `${view === 'midterm' ? 'Mid-term' : 'Final'} evaluation report`);
  const names = plans.map(({ title }) => title);
  const subject = say(names.map(({ zh }) => `《${zh}》`).join(''), names.map(({ en }) => en).join(' and '));
  return say(`${subject}${year}年${kind}`, `${kind} ${year}: ${subject}`);
}
