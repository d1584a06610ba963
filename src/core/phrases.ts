/** Phrases that several explanations use. */
import type { Bilingual } from './text.js';

/** A list of names: 「甲、乙」, "a, b and c". @internal */
export function listText(names: readonly string[]): Bilingual {
  const last = names.length - 1;
  return {
    zh: names.join('、'),
    en: last < 1 ? names.join('') : `${names.slice(0, last).join(', ')} and ${names[last]}`,
  };
}

/** Clauses of a sentence, one after another: 「甲；乙」, "a; b". @internal */
export function clausesText(clauses: readonly Bilingual[], zh = '；', en = '; '): Bilingual {
  return { zh: clauses.map((each) => each.zh).join(zh), en: clauses.map((each) => each.en).join(en) };
}

/** Clauses after a word that says what they are: 「数据提示：甲；乙。」 @internal */
export function headedText(head: Bilingual, clauses: readonly Bilingual[]): Bilingual {
  const { zh, en } = clausesText(clauses);
  return { zh: `${head.zh}：${zh}。`, en: `${head.en}: ${en}.` };
}

/**
 * A list of periods. Three or more years in a row become a span: 「2021、2023—2025年」, "2021 and 2023–2025".
 * @internal
 */
export function periodsText(periods: readonly (string | number)[]): Bilingual {
  const texts = periods.map(String);
  if (texts.some((text) => text.includes('-'))) return { zh: texts.map(periodText).join('、'), en: listText(texts).en };
  const runs = runsOf(texts);
  return { zh: `${runs.map((run) => run.join('—')).join('、')}年`, en: listText(runs.map((run) => run.join('–'))).en };
}

/** Groups years: three or more in a row as their first and last year, every other year by itself. */
function runsOf(years: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let i = 0, last = 0; i < years.length; i = last + 1) {
    last = i;
    while (Number(years[last + 1]) === Number(years[last]) + 1) last++;
    if (last === i + 1) last = i;
    runs.push(last === i ? [years[i]!] : [years[i]!, years[last]!]);
  }
  return runs;
}

/** 2024 → 2024年, 2024-06 → 2024年6月, 2024-06-30 → 2024年6月30日. @internal */
export function periodText(period: string): string {
  const [year, month, day] = period.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** Up to the end of a period: 「截至2024年底」, 「截至2024年6月底」, "as of 2024". @internal */
export function asOfText(asOf: string): Bilingual {
  const day = asOf.split('-')[2];
  return { zh: `截至${periodText(asOf)}${day === undefined ? '底' : ''}`, en: `as of ${asOf}` };
}
