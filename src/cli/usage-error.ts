/** Errors of the person at the shell. */
import type { Bilingual } from '../core/text.js';

/** An error that is printed in one line, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'Mistake';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/** Builds the error to throw. */
export function usageError(zh: string, en: string): UsageError {
  return new UsageError({ zh, en });
}
