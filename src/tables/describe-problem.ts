/** Writes a problem in words. */
import { aText, oneOf, type ValueRule } from '../core/options.js';
import { bilingual, checkResult, fields, listOf, orLeftOut, orNull, someText } from '../core/results.js';
import { assertLanguage, type Language } from '../core/text.js';
import { partInWords, readDisaggregation } from './concepts/disaggregation.js';
import { problemCodes, problems, type Problem } from './problem.js';

const aCount: ValueRule = [(value) => Number.isSafeInteger(value) && (value as number) > 0, 'a number from 1'];

const rules = {
  code: oneOf(...problemCodes),
  row: orNull(aCount),
  sheet: orLeftOut(aText),
  column: orNull(fields({ number: aCount, header: aText }, 'a column')),
  expected: bilingual,
  received: aText,
  candidates: orLeftOut(listOf(fields({ indicator: someText, name: bilingual }, 'an indicator'))),
  count: aCount,
  settle: orLeftOut(aText),
};

/**
 * Writes a problem in one line.
 *
 * @throws {@link IndicatorError} `BAD_OPTION` for a value that is not a problem, and for an unsupported language.
 * @example
 * const [problem] = readObservations('指标,年份,数值\n产前筛查率,2024,挂', { plan: catalogue }).problems;
 * describeProblem(problem!, 'en').split(': expected')[0]; //=> 'row 2, column 3 “数值”: this is not a number'
 * describeProblem(problem!, 'zh'); //=> '第2行第3列“数值”：不是数值：应为单独一个数（区间、说明另列），实为“挂”'
 */
export function describeProblem(problem: Problem, language: Language): string {
  checkResult(problem, 'problem', 'a problem of readObservations', rules);
  assertLanguage(language);
  const { row, column, candidates = [], expected, code, count, settle } = problem;
  const { received, sheet } = problem;
  const what = problems[code].text[language];
  const text = code === 'NOT_FOR_STATEMENT' ? inWords(received, language) : received;
  const found = JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text)
    .slice(1, -1)
    .replace(unseen, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // A title is read: nothing else was expected in its place.
  const isTitle = code === 'TITLE_READ';
  if (language === 'zh') {
    const at = `${sheet === undefined ? '' : `工作表“${sheet}”`}${row === null ? '' : `第${row}行`}${column === null ? '' : `第${column.number}列“${column.header}”`}`;
    const near = candidates.map(({ indicator, name }) => `${name.zh}（${indicator}）`).join('、');
    const more = `${count > 1 ? `；共${count}处` : ''}${settle === undefined ? '' : `；可写明 ${settle}`}`;
    return `${at && `${at}：`}${what}：${isTitle ? '' : '应为'}${expected.zh}，${isTitle ? '原文' : '实'}为${found === '' ? '空白' : `“${found}”`}${near && `；相近的指标：${near}`}${more}`;
  }
  const at = [
    ...(sheet === undefined ? [] : [`sheet “${sheet}”`]),
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${column.number} “${column.header}”`]),
  ].join(', ');
  const near = candidates.map(({ indicator, name }) => `${name.en} (${indicator})`).join(', ');
  const more = `${count > 1 ? `; ${count} times` : ''}${settle === undefined ? '' : `; to settle it, write ${settle}`}`;
  return `${at && `${at}: `}${what}: ${isTitle ? '' : 'expected '}${expected.en}, ${isTitle ? 'in' : 'received'} ${found === '' ? 'nothing' : `“${found}”`}${near && `; nearest: ${near}`}${more}`;
}

/** Parts such as `sex=F` in words: 性别：女. */
function inWords(received: string, language: Language): string {
  if (!received.includes('=')) return received;
  const parts = readDisaggregation(received).map((part) =>
    partInWords(part, language).replace('=', language === 'zh' ? '：' : ': '),
  );
  return parts.join(language === 'zh' ? '；' : '; ');
}

/** Invisible characters are written as their code. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** The most characters of `received` that are written in one line. */
const mostShown = 60;
