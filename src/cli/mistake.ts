/** Mistakes of the person at the shell. */
import type { Bilingual } from '../core/text.js';

/** What is wrong, to be said in one line and without a stack trace. */
export class Mistake extends Error {
  override readonly name = 'Mistake';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/** Builds the mistake to throw. */
export function mistake(zh: string, en: string): Mistake {
  return new Mistake({ zh, en });
}
