/** Mistakes of the person at the shell. */
import type { Bilingual } from '../core/text.js';

/** What is wrong, to be said in one line and without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'Mistake';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/** Builds the mistake to throw. */
export function usageError(zh: string, en: string): UsageError {
  return new UsageError({ zh, en });
}
