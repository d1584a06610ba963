/** Errors of the library in the user's language. */
import { describeFault } from '../entries/explain.js';
import type { ErrorCode, IndicatorError, PlanFault } from '../entries/index.js';
import type { Language } from '../core/text.js';
import { expectedWords } from './expected-words.js';

const codes: Readonly<Record<ErrorCode, string>> = {
  UNKNOWN_ID: '没有这个编号',
  BAD_NUMBER: '不是数值',
  BAD_PERIOD: '不是时期',
  BAD_OBSERVATION: '数据不合规格',
  UNIT_MISMATCH: '单位不能换算',
  OUT_OF_BOUNDS: '数值越界',
  NUMERATOR_EXCEEDS_DENOMINATOR: '分子大于分母',
  VALUE_CONFLICT: '数值与分子、分母不符',
  DUPLICATE_OBSERVATION: '同一时期重复',
  AMBIGUOUS_AREA: '有多个地区',
  BAD_OPTION: '设置不可用',
  BAD_PLAN: '规划不合规格',
  BAD_SERIES: '历年数据不可用',
  TOO_FEW_POINTS: '数据年份不足',
};

/** The place that the library names, and the command-line option behind it. */
const options: readonly (readonly [where: string, option: string])[] = [
  ['options.aliases', '--aliases'],
  ['options.previous', '--previous'],
  ['options.', '--settings: '],
  ['policy', '--settings: policy'],
  ['definePlan', '--plan'],
];

/** The message with the option named as on the command line. */
function asOfLine(message: string): string {
  const [where, option] = options.find(([name]) => message.startsWith(name)) ?? ['', ''];
  return `${option}${message.slice(where.length)}`;
}

/** Whether a value is an error of the library. By name, because the shell bundles its own copy of the class. */
export function isIndicatorError(error: unknown): error is IndicatorError {
  return error instanceof Error && error.name === 'IndicatorError';
}

/** Where, what was expected, what was received, in Chinese; what has no Chinese here stays English. */
function inChinese({ where, expected, received }: IndicatorError['fields']): string {
  return `${asOfLine(where)}：应为${expectedWords(expected) ?? ` ${expected} `}，实为 ${received}`;
}

/** The message for an error; for a plan, one line for each fault. */
export function faultText(error: IndicatorError, language: Language): string {
  const { code, message, fields } = error;
  const meaning = language === 'zh' ? `${codes[code]}：` : '';
  const faults = (fields['faults'] ?? []) as readonly PlanFault[];
  if (faults.length < 2) return language === 'zh' ? `${meaning}${inChinese(fields)}` : asOfLine(message);
  const counted = language === 'zh' ? `--plan 有${faults.length}处错误` : `--plan has ${faults.length} faults`;
  return [`${meaning}${counted}`, ...faults.map((each) => `  ${describeFault(each, language)}`)].join('\n');
}

/** An error as a line at the prompt: in Chinese with the meaning of its code. */
export function mistakeLine({ name, code, fields, message }: IndicatorError, language: Language): string {
  return language === 'zh' ? `${name} ${code}（${codes[code]}）：${inChinese(fields)}` : `${name} ${code}: ${message}`;
}
