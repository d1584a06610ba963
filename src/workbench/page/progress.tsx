/** The progress of the worker. */
import type { Progress } from '../protocol.js';
import type { Say } from '../say.js';
import { useSay } from './say.js';

interface ProgressLineProps {
  readonly progress: Progress | null;
  readonly fault: string | null;
}

export function ProgressLine({ progress, fault }: ProgressLineProps) {
  const say = useSay();
  return (
    <div class="progress" role="status">
      {progress !== null && (
        <label>
          {textOf(progress, say)}{' '}
          {progress.of > 1 ? <progress value={progress.done} max={progress.of} /> : <progress />}
        </label>
      )}
      {fault !== null && <p class="fault">{fault}</p>}
    </div>
  );
}

function textOf({ stage, file, done, of }: Progress, say: Say): string {
  switch (stage) {
    case 'read':
      return say(`正在读取 ${file}（${done + 1}/${of}）…`, `Reading ${file} (${done + 1} of ${of})…`);
    case 'judge':
      return say('正在评价…', 'Judging…');
    case 'write':
      return say('正在生成…', 'Writing…');
  }
}
