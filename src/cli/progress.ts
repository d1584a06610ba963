/** How far long work is, on standard error. */
import type { Setting } from './command.js';

/** Told how many are done; `null` at the end. */
export type Report = (done: number | null) => void;

/** Fewer than this are done before anyone would look. */
const worthTelling = 3;

/**
 * Reports on a terminal, in a line that is written over; elsewhere only with `--progress`, a line at every tenth. It
 * goes by what is done and not by the clock.
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
