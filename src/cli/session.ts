/** What a session has beyond Node's: completion of ids, `find`, help, and answers in the language of the question. */
import type { AsyncCompleter } from 'node:readline';
import type { REPLServer } from 'node:repl';
import type { Language } from '../core/text.js';
import { catalogue } from '../entries/catalogue.js';

/** The names of the session that no entry exports. */
export const ofSession: Readonly<Record<string, unknown>> = {
  find: (text: string) => catalogue.find(text),
};

/** The ids that may stand in a text: of plans, domains, items, indicators and criteria. */
function ids(): readonly string[] {
  const { plans, domains, items, indicators, criteria } = catalogue;
  return [plans, domains, items, indicators, criteria].flatMap((list) => list.map(({ id }) => id as string));
}

/** More than this many are completed up to the next sign of an id, not to their end. */
const mostShown = 40;

/** The ids that a text that is not closed yet may become; `null` where the cursor is in none. */
export function idsFor(line: string): readonly [hits: readonly string[], begun: string] | null {
  const begun = /(['"`])([^'"`\\]*)$/.exec(line);
  if (begun === null) return null;
  const [, quote, start] = begun as unknown as [string, string, string];
  // An even number of marks before it: this one closes a text.
  if (line.slice(0, -start.length - 1).split(quote).length % 2 === 0) return null;
  const hits = ids().filter((id) => id.startsWith(start));
  if (hits.length <= mostShown) return [hits, start];
  const upTo = (id: string): string => id.slice(0, start.length) + /^.[^./@-]*[./@-]?/.exec(id.slice(start.length))![0];
  return [[...new Set(hits.map(upTo))], start];
}

/** Completes ids inside texts; elsewhere Node completes. */
export function completeIds(server: REPLServer): void {
  // Node's own completer takes a callback.
  const usual = server.completer as AsyncCompleter;
  Object.assign(server, {
    completer: (line: string, done: Parameters<AsyncCompleter>[1]) => {
      const found = idsFor(line);
      if (found === null) usual.call(server, line, done);
      else done(null, [[...found[0]], found[1]]);
    },
  });
}

/** A question in Chinese is answered in Chinese, unless the language was chosen. */
export function languageOf(code: string, language: Language, isChosen: boolean): Language {
  return !isChosen && /\p{Script=Han}/u.test(code) ? 'zh' : language;
}

const help: Readonly<Record<Language, string>> = {
  zh: `本库全部函数可直接使用，常用的：
  find('近视')                          按名称找指标、要求、条文、领域
  catalogue.criterion('…')              编号在引号内按 Tab 补全
  evaluate('编号', [{ period: 2024, value: '6.3' }])   评价；explain(_, 'zh') 说明理由
  project('编号', 历年数据)             预测
  readObservations(fs.readFileSync('data.csv'), { plan: catalogue })   读表
  assess(catalogue, 数据, { asOf: 2024 })   全部评价；print(_, 'zh') 打成一行
_ 是上一个结果；各字段用 console.log(结果) 看。.exit 退出，.save 文件 保存，.load 文件 执行。
`,
  en: `Everything the library exports is at hand; most used:
  find('myopia')                        indicators, criteria, items and domains by name
  catalogue.criterion('…')              ids are completed inside quotation marks with Tab
  evaluate('ID', [{ period: 2024, value: '6.3' }])     a verdict; explain(_, 'en') gives the reasons
  project('ID', series)                 a projection
  readObservations(fs.readFileSync('data.csv'), { plan: catalogue })   a table
  assess(catalogue, rows, { asOf: 2024 })   everything judged; print(_) makes a line of it
_ is the last result; console.log(result) shows its fields. .exit leaves, .save FILE keeps, .load FILE runs.
`,
};

/** `.help` says what there is to ask, and not only the commands of Node. */
export function defineHelp(server: REPLServer, language: Language): void {
  server.defineCommand('help', {
    action() {
      this.output.write(help[language]);
      this.displayPrompt();
    },
  });
}
