/** Results that print as a line. */

/**
 * A prototype for plain results: under Node's `util.inspect`, so in a REPL and in `console.log`, they print as the line
 * that `line` makes of them. Their fields, JSON and spread copies are as of any object. @internal
 */
export function printedAs<T extends object>(line: (result: T) => string): object {
  const inspect = {
    value(this: T): string {
      return line(this);
    },
  };
  return Object.create(Object.prototype, { [Symbol.for('nodejs.util.inspect.custom')]: inspect }) as object;
}

/** The same result, printing by this prototype. @internal */
export function printing<T extends object>(result: T, prototype: object): T {
  return Object.setPrototypeOf(result, prototype) as T;
}
