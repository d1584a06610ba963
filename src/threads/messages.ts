/** What the host and a thread send each other. */
import type { ErrorCode, ErrorFields } from '../core/errors.js';

/** A part to answer, or word that a list of answers was taken. @internal */
export type ToThread = { readonly part: unknown } | { readonly taken: true };

/** Answers on a part, word that it is answered, or the caller's mistake that ended it. @internal */
export type FromThread =
  | { readonly answers: readonly unknown[] }
  | { readonly isDone: true }
  | { readonly fault: { readonly code: ErrorCode; readonly fields: ErrorFields } };
