/** A status or an outlook, shown by a sign and a word, never only by colour. */
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
  const words: Readonly<Record<Status, string>> = {
    met: say('已达标', 'met'),
    'in-progress': say('尚未达到', 'not met yet'),
    'not-met': say('未达标', 'not met'),
    'insufficient-data': say('数据不足', 'insufficient data'),
    'not-applicable': say('不适用', 'not applicable'),
  };
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
          .map((status) => say(`${words[status]}${counts[status]}`, `${counts[status]} ${words[status]}`))
          .join(say('，', ', '))}
      </span>
    </span>
  );
}
