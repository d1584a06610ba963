/** What the page and the worker of live examples say to each other. */

export interface Request {
  /** The code of the examples of a page, from the first to the one that is run. */
  readonly codes: readonly string[];
  /** The folder that holds the library, as an address. */
  readonly library: string;
}

/** The value of an expression of the example. */
export interface ShownValue {
  readonly expression: string;
  readonly value: string;
  /** Whether it is the value that a comment `//=> …` beside it names; `null` without such a comment. */
  readonly isAsWritten: boolean | null;
}

/** What running gave: the values up to the end, or up to the fault. */
export interface Outcome {
  readonly values: readonly ShownValue[];
  readonly fault: string | null;
}
