/**
 * Handles errors of standard output. A reader that closes the pipe early, such as `head`, ends the command quietly, as
 * with other tools; every other error is reported, with an exit code. (Where standard output is closed from the start,
 * `>&-`, Node replaces it by the null device.)
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
  // Where standard error fails, no message can be written.
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
