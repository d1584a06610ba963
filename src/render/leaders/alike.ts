/** Joins what is said of several indicators where only the figures differ: 比上年分别下降0.3个、0.5个和0.6个千分点. */
import { listText } from '../../core/phrases.js';
import type { Bilingual } from '../../core/text.js';

/** With more figures in a row, a reader no longer finds the one of an indicator. */
const mostFigures = 4;

/**
 * The clauses of several indicators as the clauses of all; `null` where they differ in more than a figure each.
 * @internal
 */
export function joinedClauses(all: readonly (readonly Bilingual[])[]): readonly Bilingual[] | null {
  const [first] = all;
  const isSameShape = all.every((clauses) => clauses.length === first!.length);
  if (all.length > mostFigures || !isSameShape) return null;
  const joined = first!.flatMap((_clause, i) => joinedClause(all.map((clauses) => clauses[i]!)) ?? []);
  return joined.length === first!.length ? joined : null;
}

function joinedClause(clauses: readonly Bilingual[]): Bilingual | null {
  const zh = figuresJoined(
    clauses.map((clause) => clause.zh),
    'zh',
  );
  const en = figuresJoined(
    clauses.map((clause) => clause.en),
    'en',
  );
  if (zh === null || en === null) return null;
  const isSame = clauses.every((clause) => clause.zh === clauses[0]!.zh);
  const isOfBoth = /^比上年和\d{4}年都/.test(zh);
  // Two years and a row of figures would pair the figures with the years.
  if (isOfBoth && !isSame) return null;
  if (isOfBoth) return { zh, en };
  const word = isSame ? '均' : '分别';
  return { zh: zh.replace(/^(?:比(?:上年|\d{4}年)|.*可能性)?/, `$&${word}`).replace(/(\d年)均/, '$1都'), en };
}

/** A measure word or a sign is written after every figure; the rest of the unit after the last one. */
const repeatedUnit = { zh: /^(?:%|‰|\/10万|小时|[个名张所户岁年元])/, en: /^%/ } as const;

/** The texts with the figures at the one place where they differ in a row; `null` where they differ otherwise. */
function figuresJoined(texts: readonly string[], language: 'zh' | 'en'): string | null {
  const split = texts.map((text) => text.split(/(\d+(?:,\d{3})*(?:\.\d+)?)/));
  const [first] = split;
  if (split.some((parts) => parts.length !== first!.length)) return null;
  const places = first!.flatMap((part, i) => (split.every((parts) => parts[i] === part) ? [] : [i]));
  const [place] = places;
  if (place === undefined) return texts[0]!;
  if (places.length > 1 || place % 2 === 0) return null;
  const [before, after] = [first!.slice(0, place).join(''), first!.slice(place + 1).join('')];
  const unit = repeatedUnit[language].exec(after)?.[0] ?? '';
  const figures = split.map((parts) => `${parts[place]}${unit}`);
  const listed = language === 'zh' ? listText(figures).zh.replace(/、(?=[^、]*$)/, '和') : listText(figures).en;
  return `${before}${listed}${after.slice(unit.length)}`;
}
