/** The session: a Node REPL with the library loaded. */
import { Recoverable, start, type REPLServer, type REPLWriter } from 'node:repl';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { inspect, types } from 'node:util';
import type { Language } from '../../core/text.js';
import { visibleLines } from '../../core/visible.js';
import { lineOf } from '../../render/lines/print.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { isIndicatorError, mistakeLine } from '../fault-text.js';
import { completeIds, defineHelp, languageOf, ofSession } from '../session.js';
import { usageError } from '../usage-error.js';

export const repl: Command = {
  name: 'repl',
  operands: { zh: '', en: '' },
  summary: {
    zh: '交互环境，库已载入（不带命令时即此）',
    en: 'an interactive session with the library loaded (as without a command)',
  },
  options: ['history'],
  notes: {
    zh: '标准输入不是终端时，逐句执行并打印结果，不显示提示；有一句出错时退出码为 1。\nfs、path 等 Node 模块可直接使用，顶层可用 await。',
    en: 'Where standard input is no terminal, its statements are run and their results printed, without a prompt; where one fails the exit code is 1.\nNode’s modules (fs, path …) are at hand, and await works at the top level.',
  },
  examples: ['', 'repl --history ~/.tianmen_history', 'repl < statements.js'],
  run,
};

/** The globals of the session: all exports of the entries. They are loaded here, because no other command needs all. */
export async function globals(): Promise<object> {
  // The main entry comes last, because its `evaluate` and `project` already know Tianmen's plan.
  return Object.assign(
    {},
    ...(await Promise.all([
      import('../../entries/schema.js'),
      import('../../entries/statistics.js'),
      import('../../entries/projection.js'),
      import('../../entries/io.js'),
      import('../../entries/assessment.js'),
      import('../../entries/render.js'),
      import('../../entries/index.js'),
    ])),
    ofSession,
  ) as object;
}

async function run(setting: Setting): Promise<ExitCode> {
  const { io, args } = setting;
  if (args.operands.length > 0)
    throw usageError(
      `repl 不带参数，多出“${args.operands[0]!}”`,
      `repl takes no operand; “${args.operands[0]!}” is too many`,
    );
  return io.stdin.isTTY === true && io.stdout.isTTY === true ? converse(setting) : recite(setting);
}

/** A session with a person at a terminal. */
async function converse(setting: Setting): Promise<ExitCode> {
  const { io, args, language } = setting;
  const known = await globals();
  io.stdout.write(greeting(setting));
  const server = start({
    prompt: '> ',
    input: io.stdin,
    output: io.stdout,
    terminal: true,
    ignoreUndefined: true,
    writer: writerIn(() => asked(), io.env['NO_COLOR'] === undefined),
  });
  const asked = languageAsked(server, setting);
  const left = ended(server);
  Object.assign(server.context, known);
  completeIds(server);
  defineHelp(server, language);
  const history = args.value('history') ?? io.env['NODE_REPL_HISTORY'];
  // A history is kept only where asked for. If it cannot be written, Node reports it and the session goes on.
  if (history) await new Promise<void>((resolve) => server.setupHistory(history, () => resolve()));
  await left;
  return exitCodes.done;
}

/**
 * A session with statements from a file or a pipe. Each line is passed on when the line before it is done, so that
 * awaited values are ready; the REPL by itself does not wait.
 */
async function recite(setting: Setting): Promise<ExitCode> {
  const { io, language } = setting;
  const known = await globals();
  const lines = createInterface({ input: io.stdin })[Symbol.asyncIterator]();
  const input = new PassThrough();
  const server = start({
    prompt: '',
    input,
    output: io.stdout,
    terminal: false,
    ignoreUndefined: true,
    writer: writerIn(() => asked(), false),
  });
  const asked = languageAsked(server, setting);
  Object.assign(server.context, known);
  defineHelp(server, language);
  // The callback does not receive every error of a statement; the next prompt must still appear.
  let [running, incomplete, failed] = [false, false, false];
  const evaluate = server.eval;
  Object.assign(server, {
    eval: (...[code, context, file, done]: Parameters<typeof evaluate>) => {
      [running, incomplete] = [true, false];
      evaluate.call(server, code, context, file, (error, result) => {
        running = false;
        incomplete = error instanceof Recoverable;
        failed ||= error !== null && !incomplete;
        done(error, result);
      });
    },
    displayPrompt: () => {
      failed ||= running;
      running = false;
      void handOver();
    },
  });
  const left = ended(server);
  void handOver();
  await left;
  if (incomplete) throw usageError('最后一句不完整，未执行', 'the last statement is incomplete and was not run');
  return failed ? exitCodes.notMet : exitCodes.done;

  async function handOver(): Promise<void> {
    const { value, done } = await lines.next();
    if (done === true) input.end();
    else input.write(`${value}\n`);
  }
}

/** The language of the last question. */
function languageAsked(server: REPLServer, { args, language }: Setting): () => Language {
  let asked = language;
  const evaluate = server.eval;
  Object.assign(server, {
    eval: (...[code, ...rest]: Parameters<typeof evaluate>) => {
      asked = languageOf(code, language, args.has('lang'));
      evaluate.call(server, code, ...rest);
    },
  });
  return () => asked;
}

function ended(server: REPLServer): Promise<void> {
  return new Promise((resolve) => server.once('exit', resolve));
}

/**
 * Prints a result as one line, and an error of the library as one line without a stack trace. Other values are printed
 * as in Node, with results inside them as lines.
 */
function writerIn(asked: () => Language, colors: boolean): REPLWriter {
  return (value) =>
    isIndicatorError(value)
      ? visibleLines(mistakeLine(value, asked()))
      : inspect(withLines(value, asked(), linesWithin), { colors, showProxy: true });
}

/** The depth to which results in lists and objects are found. */
const linesWithin = 3;

/** A copy for printing, in which every result prints as its line. */
function withLines(value: unknown, language: Language, depth: number): unknown {
  if (types.isProxy(value)) return value;
  const line = lineOf(value, language);
  if (line !== null) return { [inspect.custom]: () => line };
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => withLines(each, language, depth - 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLines(each, language, depth - 1)]));
}

/** Whether a copy of an object's values prints like the object. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  // Statements of a session run in their own realm, with another `Object`.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || !Object.hasOwn(prototype as object, 'isPrototypeOf')) return false;
  const descriptors: PropertyDescriptor[] = Object.values(Object.getOwnPropertyDescriptors(value));
  return (
    Object.getOwnPropertySymbols(value).length === 0 &&
    descriptors.every(({ enumerable, get, set }) => enumerable && get === undefined && set === undefined)
  );
}

function greeting({ io, say }: Setting): string {
  return [
    say(
      `tianmen-indicators ${io.version}：天门市妇女、儿童发展规划（2021—2030年）。库已载入，可以试试：`,
      `tianmen-indicators ${io.version}: Tianmen’s Women’s and Children’s Development Plans 2021–2030. The library is loaded; try:`,
    ),
    "  catalogue.select({ domain: 'children.health', due: 2025 }).map(({ id }) => id)",
    "  evaluate('children.health.target.3/infant-mortality-rate@2025', [{ period: 2024, value: '6.3' }])",
    `  explain(_, '${say('zh', 'en')}')`,
    say(
      "读文件：readObservations(fs.readFileSync('data.csv'), { plan: catalogue })；说明：.help；退出：.exit",
      "A file: readObservations(fs.readFileSync('data.csv'), { plan: catalogue }); help: .help; to leave: .exit",
    ),
    '',
  ].join('\n');
}
