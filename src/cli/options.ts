/** Every option of the command line, as data: its value and its purpose. */
import type { Bilingual } from '../core/text.js';

interface OptionRule {
  /** The placeholder for its value in the help; left out for a switch. */
  readonly takes?: Bilingual;
  readonly short?: string;
  /** Another name for it. */
  readonly alias?: string;
  /** Whether it may be given more than once. */
  readonly many?: true;
  readonly text: Bilingual;
}

const file = { zh: '文件', en: 'FILE' };
const id = { zh: '编号', en: 'ID' };

/** The options by name. */
export const optionRules = {
  'as-of': {
    takes: { zh: '时期', en: 'PERIOD' },
    text: {
      zh: '截至何时：2024、2024-06 或 2024-06-30；缺省为数据的最近一期',
      en: 'as of when: 2024, 2024-06 or 2024-06-30; otherwise the latest period in the data',
    },
  },
  lang: {
    takes: { zh: 'zh|en', en: 'zh|en' },
    text: { zh: '语言；缺省按系统环境', en: 'language; by default, the language of the environment' },
  },
  area: {
    takes: { zh: '地区', en: 'NAME' },
    text: { zh: '评估的地区；数据中有多个地区时须指定', en: 'the area judged; needed where the data name several' },
  },
  'all-areas': { text: { zh: '数据中每个地区各评估一次', en: 'every area in the data, one after another' } },
  aliases: {
    takes: file,
    text: {
      zh: '别名表（JSON 或 CSV）：数据中的名称对应指标编号',
      en: 'alias table (JSON or CSV): names in the data and the ids of their indicators',
    },
  },
  plan: {
    takes: { zh: '文件|编号', en: 'FILE|ID' },
    many: true,
    text: {
      zh: '自有规划的文件（JSON，或目标表：CSV、Excel）；或只取一个规划，按其编号',
      en: 'a plan of your own (JSON, or a table of targets: CSV, Excel); or the id of the one plan wanted',
    },
  },
  'suggest-aliases': {
    takes: file,
    text: {
      zh: '把没有认出的名称和相近的指标写成别名表（CSV，或 *.json），供核对',
      en: 'write the names that were not understood, with the nearest indicators, as an alias table (CSV, or *.json)',
    },
  },
  settings: {
    takes: file,
    text: {
      zh: '设置的 JSON 文件：policy、units、parents、departments、notApplicable、projection、attestations、read',
      en: 'settings as JSON: policy, units, parents, departments, notApplicable, projection, attestations, read',
    },
  },
  previous: {
    takes: file,
    text: {
      zh: '以前的评估（report 写出的 .json 或 .xlsx），列出其后的变化',
      en: 'an earlier assessment (.json or .xlsx, as report wrote it), to list what changed since',
    },
  },
  view: {
    takes: { zh: 'annual|midterm|final', en: 'annual|midterm|final' },
    text: {
      zh: '年度监测、中期评估或终期评估；缺省按日期',
      en: 'annual, mid-term or final evaluation; otherwise as the date suggests',
    },
  },
  out: {
    takes: file,
    short: 'o',
    alias: 'output',
    text: {
      zh: '写入文件，整体替换；“-”为标准输出',
      en: 'write to a file, replaced as a whole; “-” is standard output',
    },
  },
  format: {
    takes: { zh: 'docx|html|md|xlsx|csv|json', en: 'docx|html|md|xlsx|csv|json' },
    text: { zh: '格式；缺省按 --out 的扩展名，否则为 md', en: 'format; otherwise by the extension of --out, else md' },
  },
  charts: {
    takes: { zh: 'alerts|all|none', en: 'alerts|all|none' },
    text: {
      zh: 'html 附哪些指标的走势图：需关注的（缺省）、全部、不附图',
      en: 'which criteria HTML draws: those that need attention (otherwise), all, or no charts at all',
    },
  },
  full: {
    text: {
      zh: '全部要求逐项列出的详细报告（html、md），作为附件',
      en: 'the full report, criterion by criterion (html, md), as an annex',
    },
  },
  until: {
    takes: { zh: '年份', en: 'YEAR' },
    text: { zh: '空表填到哪一年；缺省为规划末年', en: 'the last year to be filled in; otherwise the end of the plan' },
  },
  title: { takes: { zh: '标题', en: 'TEXT' }, text: { zh: '报告标题', en: 'title of the report' } },
  issuer: {
    takes: { zh: '单位', en: 'TEXT' },
    text: { zh: '署名：报告由谁印发；文末并列附件', en: 'who issues the report; its end then names the annexes' },
  },
  issued: {
    takes: { zh: '日期', en: 'DATE' },
    text: { zh: '成文日期，如 2025-03-14', en: 'its date, such as 2025-03-14' },
  },
  note: {
    takes: { zh: '说明', en: 'TEXT' },
    many: true,
    text: {
      zh: '标题下的说明，如数据属于谁（可重复）',
      en: 'a note under the title, such as whose figures these are (may be repeated)',
    },
  },
  bom: {
    text: { zh: 'csv 加字节顺序标记，便于电子表格识别', en: 'CSV begins with a byte order mark, for spreadsheets' },
  },
  json: { text: { zh: '以 JSON 输出', en: 'answer in JSON' } },
  table: { text: { zh: '写成目标表（CSV）', en: 'as a table of targets (CSV)' } },
  explain: { text: { zh: '每项附完整说明', en: 'explain every line in full' } },
  all: { text: { zh: '没有数据的也列出', en: 'also list criteria without data' } },
  criterion: {
    takes: id,
    many: true,
    text: { zh: '只看这项要求（可重复）', en: 'this criterion only (may be repeated)' },
  },
  indicator: {
    takes: { zh: '编号|名称', en: 'ID|NAME' },
    many: true,
    text: { zh: '只看这个指标（可重复）', en: 'this indicator only (may be repeated)' },
  },
  domain: { takes: id, text: { zh: '只看这个领域', en: 'this domain only' } },
  kind: {
    takes: { zh: '类型', en: 'KIND' },
    text: { zh: '只看这类要求：at-least、trend……', en: 'this kind of criterion only: at-least, trend …' },
  },
  due: { takes: { zh: '年份', en: 'YEAR' }, text: { zh: '只看目标年为这一年的', en: 'due in this year only' } },
  type: {
    takes: { zh: 'target|measure', en: 'target|measure' },
    text: { zh: '只看主要目标或策略措施', en: 'targets or measures only' },
  },
  method: {
    takes: { zh: '方法', en: 'NAME' },
    text: { zh: '预测方法：default、linear、theil-sen……', en: 'projection method: default, linear, theil-sen …' },
  },
  confidence: {
    takes: { zh: '水平', en: 'SHARE' },
    text: { zh: '预测区间的水平；缺省 0.8', en: 'confidence of the interval; otherwise 0.8' },
  },
  progress: {
    text: { zh: '标准错误不是终端时也报告进度', en: 'report progress even where standard error is not a terminal' },
  },
  history: {
    takes: file,
    text: {
      zh: '保存输入历史的文件；缺省不保存（或按 NODE_REPL_HISTORY）',
      en: 'keep the history of the session in this file; by default no history is kept (or see NODE_REPL_HISTORY)',
    },
  },
  dialect: {
    takes: { zh: '引擎', en: 'ENGINE' },
    text: { zh: 'duckdb、postgres、spark 或 trino', en: 'duckdb, postgres, spark or trino' },
  },
  checks: {
    text: { zh: '写出检查：列出不能评价的行', en: 'write the checks: they list the rows that cannot be judged' },
  },
  tables: { text: { zh: '写出建表语句', en: 'write the statements that create the tables' } },
  help: { short: 'h', text: { zh: '显示帮助', en: 'show this help' } },
  version: { short: 'V', text: { zh: '显示版本', en: 'show the version' } },
} as const satisfies Readonly<Record<string, OptionRule>>;

/** The name of an option. */
export type OptionName = keyof typeof optionRules;

/** The rule of an option. */
export function optionRule(name: OptionName): OptionRule {
  return optionRules[name];
}
