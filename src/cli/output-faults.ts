/**
 * What happens where standard output takes no more. A reader that has seen enough, as `head` has, ends the command
 * quietly, as it ends other tools; anything else is told, and the exit code says so. (Where it was closed from the
 * start, `>&-`, Node puts the null device in its place, which takes everything.)
 */
import { visibleLines } from '../core/visible.js';
import { exitCodes } from './exit-codes.js';
import { reasonOf } from './files.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';

type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>;

/** Ends the process where a stream cannot be written to. */
export function endOnOutputFaults(
  { stdout, stderr, exit }: Streams,
  io: Pick<Io, 'env' | 'locale'>,
  argv: readonly string[],
): void {
  // Where standard error fails, there is nowhere to tell it.
  stderr.on('error', () => exit(exitCodes.notWritten));
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit(exitCodes.readerGone);
    const reason = reasonOf(error);
    const text = {
      zh: `不能写入标准输出：${reason.zh}`,
      en: `cannot write to standard output: ${reason.en}`,
    }[languageOf(io, argv)];
    stderr.write(`tianmen-indicators: ${visibleLines(text)}\n`, () => exit(exitCodes.notWritten));
  });
}
