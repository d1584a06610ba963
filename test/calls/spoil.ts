/** Spoiling of arguments: one place of a call that works is replaced, removed or given a key no one knows. */
import fc from 'fast-check';

type Path = readonly (string | number)[];

/** What callers pass by mistake, or to do harm. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  -0,
  0,
  1e308,
  -1,
  0.5,
  1e9,
  2 ** 53,
  10n,
  '',
  ' ',
  'NaN',
  '1e3',
  '0x10',
  '__proto__',
  'constructor',
  'fr',
  '9'.repeat(41),
  true,
  false,
  [],
  [null],
  Object.freeze([undefined]),
  Object.freeze([, 1]),
  {},
  Object.create(null),
  new Date(0),
  new Map(),
  Symbol('s'),
  () => 1,
];

/** A value to put in a place. */
const anything = fc.oneof(fc.constantFrom(...hostile), fc.anything({ withBigInt: true, withSparseArray: true }));

/** Every place in a value: the value itself, its parts, and theirs. Long lists and catalogues are entered a little. */
function placesIn(value: unknown, depth = 3): Path[] {
  if (typeof value !== 'object' || value === null || depth === 0 || typeof (value as never)['toJSON'] === 'function')
    return [[]];
  const parts = Object.keys(value).slice(0, 12);
  return [[], ...parts.flatMap((key) => placesIn((value as never)[key], depth - 1).map((path) => [key, ...path]))];
}

/** A copy of a value with another value in one place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? replaced(part, rest, by) : part));
  return { ...(value as object), [key]: replaced((value as never)[key], rest, by) };
}

/** Arguments with something put in one place. */
export interface Spoilt {
  readonly args: readonly unknown[];
  readonly by: unknown;
}

/** Arguments, spoilt in one place. */
export function spoilt(args: readonly unknown[]): fc.Arbitrary<Spoilt> {
  const places = placesIn(args).filter((path) => path.length > 0);
  if (places.length === 0) return fc.array(anything, { maxLength: 2 }).map((args) => ({ args, by: args[0] }));
  return fc
    .record({ place: fc.constantFrom(...places), by: anything, extra: fc.boolean() })
    .map(({ place, by, extra }) => {
      const put = extra && isPlain(at(args, place)) ? { ...(at(args, place) as object), unknownKey: by } : by;
      return { args: replaced(args, place, put) as readonly unknown[], by };
    });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Record<string, unknown>)[key], value);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
