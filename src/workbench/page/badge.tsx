/** A status or an outlook, shown by a sign and a word, never only by colour. */
import { commonStatusLabels } from '../../entries/explain.js';
import type { Status } from '../../entries/index.js';
import type { StatusCounts } from '../protocol.js';
import { useSay } from './say.js';

const signs: Readonly<Record<Status, string>> = {
  met: '✓',
  'in-progress': '→',
  'not-met': '✗',
  'insufficient-data': '○',
  'not-applicable': '–',
};

export function Badge({ status, label }: { readonly status: Status; readonly label: string }) {
  return (
    <span class={`badge ${status}`}>
      <span aria-hidden="true">{signs[status]}</span> {label}
    </span>
  );
}

/** The number of targets or criteria with each status, as a bar and in words. */
export function StatusBar({ counts }: { readonly counts: StatusCounts }) {
  const say = useSay();
  const parts = (Object.keys(signs) as Status[]).filter((status) => counts[status] > 0);
  return (
    <span class="bar">
      <span class="strip" aria-hidden="true">
        {parts.map((status) => (
          <span key={status} class={status} style={{ flexGrow: counts[status] }} />
        ))}
      </span>
      <span class="small">
        {parts
          .map((status) => {
            const { zh, en } = commonStatusLabels[status];
            return say(`${zh}${counts[status]}`, `${counts[status]} ${en}`);
          })
          .join(say('，', ', '))}
      </span>
    </span>
  );
}
