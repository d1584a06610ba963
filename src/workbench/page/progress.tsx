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
          {textOf(progress, say)} <Bar progress={progress} />
        </label>
      )}
      {fault !== null && <p class="fault">{fault}</p>}
    </div>
  );
}

/** The part that is done. While a single file is unpacked, or figures are judged, nothing says how far it is. */
function Bar({ progress: { done, of, rows } }: { readonly progress: Progress }) {
  if (rows === undefined) return of > 1 ? <progress value={done} max={of} /> : <progress />;
  return <progress value={done + rows.done / rows.of} max={of} />;
}

function textOf({ stage, file, done, of, rows }: Progress, say: Say): string {
  switch (stage) {
    case 'read': {
      const files = of > 1 ? say(`（第${done + 1}个，共${of}个文件）`, ` (file ${done + 1} of ${of})`) : '';
      const at = rows && say(`：${rows.done}/${rows.of}行`, `: row ${rows.done} of ${rows.of}`);
      return say(`正在读取 ${file}${files}${at ?? ''}…`, `Reading ${file}${files}${at ?? ''}…`);
    }
    case 'judge':
      return say('正在评价…', 'Judging…');
    case 'write':
      return say('正在生成…', 'Writing…');
  }
}
