/** Reads a command line into options and operands. */
import { parseArgs } from 'node:util';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';
import { optionRule, optionRules, type OptionName } from './options.js';

/** A command line that was read. */
export interface Arguments {
  readonly operands: readonly string[];
  /** The names of the options given. */
  readonly given: ReadonlySet<OptionName>;
  /** Whether a switch was given. */
  has(name: OptionName): boolean;
  /** The value of an option that is given at most once; `undefined` where it is not given. */
  value(name: OptionName): string | undefined;
  /** The values of an option that may be repeated. */
  values(name: OptionName): readonly string[];
}

const names = Object.keys(optionRules) as OptionName[];
const aliases = new Map(
  names.flatMap((name) => [
    [name as string, name] as const,
    ...(optionRule(name).alias === undefined ? [] : [[optionRule(name).alias!, name] as const]),
  ]),
);

const config = Object.fromEntries(
  [...aliases].map(([word, name]) => {
    const { takes, short } = optionRule(name);
    return [
      word,
      {
        type: takes ? ('string' as const) : ('boolean' as const),
        ...(short !== undefined && word === name && { short }),
      },
    ];
  }),
);

/**
 * Reads a command line; throws a {@link usageError} for an option that is unknown, given twice, or without its value.
 *
 * @param optionsFor - The options of the command that the operands name, to propose one for a mistyped option.
 */
export function readArguments(
  argv: readonly string[],
  optionsFor: (operands: readonly string[]) => readonly OptionName[] = () => names,
): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const found = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = aliases.get(token.name);
    if (name === undefined)
      throw unknownOption(
        token.rawName,
        optionsFor(tokens.flatMap((each) => (each.kind === 'positional' ? [each.value] : []))),
      );
    const rule = optionRule(name);
    const earlier = found.get(name);
    if (earlier && rule.takes && !rule.many)
      throw usageError(`选项 ${token.rawName} 只能给一次`, `option ${token.rawName} may be given only once`);
    if (rule.takes) requireValue(token);
    else if (token.value !== undefined)
      throw usageError(`选项 ${token.rawName} 不带值`, `option ${token.rawName} takes no value`);
    found.set(name, [...(earlier ?? []), token.value ?? '']);
  }
  return {
    operands,
    given: new Set(found.keys()),
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.[0],
    values: (name) => found.get(name) ?? [],
  };
}

/** `--out --json` misses its file; `--out=--json` is a file with that name. */
function requireValue({
  rawName,
  value,
  inlineValue,
}: {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): void {
  if (value !== undefined && value !== '' && (inlineValue === true || value === '-' || !value.startsWith('-'))) return;
  throw usageError(`选项 ${rawName} 缺少值`, `option ${rawName} needs a value`);
}

/** The error for an unknown option, with the option that may have been meant. */
export function unknownOption(rawName: string, known: readonly OptionName[]): Error {
  const words = [...aliases].filter(([, name]) => known.includes(name)).map(([word]) => word);
  const near = nearest(rawName.replace(/^-+/, ''), words);
  return usageError(
    `没有选项 ${rawName}${near === null ? '' : `；是否指 --${near}？`}`,
    `no option ${rawName}${near === null ? '' : `; did you mean --${near}?`}`,
  );
}

/** The value of an option that is one of a few words. */
export function choice<T extends string>(args: Arguments, name: OptionName, allowed: readonly T[]): T | undefined {
  const value = args.value(name);
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  const near = nearest(value, allowed);
  const list = allowed.join(', ');
  throw usageError(
    `--${name} 应为 ${list} 之一，实为“${value}”${near === null ? '' : `；是否指 ${near}？`}`,
    `--${name}: expected one of ${list}, received “${value}”${near === null ? '' : `; did you mean ${near}?`}`,
  );
}

/** The value of an option that is a number. */
export function numeric(
  args: Arguments,
  name: OptionName,
  valid: (value: number) => boolean,
  zh: string,
  en: string,
): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const value = /^\d+(?:\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : NaN;
  if (!valid(value))
    throw usageError(`--${name} 应为${zh}，实为“${text}”`, `--${name}: expected ${en}, received “${text}”`);
  return value;
}
