/** What happens where standard output takes no more: it is told, and the exit code says so. */
import { visibleLines } from '../core/visible.js';
import { exitCodes } from './exit-codes.js';
import { reasonOf } from './files.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';

type Streams = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>;

/** Ends the process with `exitCodes.notWritten` where a stream cannot be written to. */
export function endOnOutputFaults(
  { stdout, stderr, exit }: Streams,
  io: Pick<Io, 'env' | 'locale'>,
  argv: readonly string[],
): void {
  // Where standard error fails, there is nowhere to tell it.
  stderr.on('error', () => exit(exitCodes.notWritten));
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    const reason = reasonOf(error);
    const text = {
      zh: `不能写入标准输出：${reason.zh}`,
      en: `cannot write to standard output: ${reason.en}`,
    }[languageOf(io, argv)];
    stderr.write(`tianmen-indicators: ${visibleLines(text)}\n`, () => exit(exitCodes.notWritten));
  });
}
