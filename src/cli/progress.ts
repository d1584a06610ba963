/** Shows the progress of long work on standard error. */
import type { Setting } from './command.js';

/** Receives the number of items done; `null` at the end. */
export type Report = (done: number | null) => void;

/** With fewer items than this, no progress is shown. */
const worthTelling = 3;

/**
 * On a terminal, one line that is overwritten; elsewhere, only with `--progress`, a line for every tenth. It depends on
 * the items done, not on the clock.
 */
export function progressOn(
  { io: { stderr }, args }: Pick<Setting, 'io' | 'args'>,
  what: string,
  total: number,
): Report {
  const onTerminal = stderr.isTTY === true;
  if ((!onTerminal && !args.has('progress')) || total < worthTelling) return () => undefined;
  const step = Math.max(1, Math.floor(total / (onTerminal ? 100 : 10)));
  return (done) => {
    if (done === null) {
      if (onTerminal) stderr.write('\r\u001B[K');
    } else if (done % step === 0 || done === total) {
      stderr.write(onTerminal ? `\r${what} ${done}/${total}\u001B[K` : `${what} ${done}/${total}\n`);
    }
  };
}
