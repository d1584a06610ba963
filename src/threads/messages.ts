/** The messages between the host and a thread. */
import type { ErrorCode, ErrorFields } from '../core/errors.js';

/** A part to answer, or the confirmation that a list of answers was received. @internal */
export type ToThread = { readonly part: unknown } | { readonly taken: true };

/** Answers for a part, the notice that a part is complete, or the error that ended it. @internal */
export type FromThread =
  | { readonly answers: readonly unknown[] }
  | { readonly isDone: true }
  | { readonly fault: { readonly code: ErrorCode; readonly fields: ErrorFields } };
