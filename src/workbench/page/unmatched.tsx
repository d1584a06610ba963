/** The figures that decided nothing, by reason. */
import type { AssessmentView } from '../protocol.js';
import { useSay } from './say.js';

export function Unmatched({ unmatched }: Pick<AssessmentView, 'unmatched'>) {
  const say = useSay();
  if (unmatched.length === 0) return null;
  return (
    <section aria-label={say('未用于评价的数据', 'Figures that decided nothing')}>
      <h3>{say('未用于评价的数据', 'Figures that decided nothing')}</h3>
      <ul>
        {unmatched.map(({ reason, count }) => (
          <li key={reason}>{say(`${reason}：${count}个`, `${count} ${reason}`)}</li>
        ))}
      </ul>
    </section>
  );
}
