/** Finds the indicator of a row. */
import { nameKey } from '../../core/similarity.js';
import type { Concept } from '../concepts/concept.js';
import { isCodeHead, languageOf } from '../concepts/heads.js';
import { measureOf } from '../concepts/member.js';
import { anIndicatorOfThePlan, proposalFor, type NameMatch } from '../concepts/names.js';
import { withoutAmong, withoutListNumber } from '../concepts/text.js';
import { textOf } from '../formats/protect.js';
import type { ReadColumn } from '../layout/column.js';
import type { Keys, FigureColumns } from '../layout/column-groups.js';
import { reportProblem, type TableReader } from '../table-reader.js';
import type { Fail, NamedIndicator, RowDraft } from './model.js';
import { unmarkedText } from './notes.js';
import { addMember } from './row-parts.js';

/**
 * Reads every column that names the indicator: a table may hold names in two languages, or codes, and only one of them
 * may be known. Names of two indicators contradict each other. A name that the aliases leave out excludes the row. An
 * unknown name in a second column of this kind becomes a part, like any text that is not understood. A row with a part
 * or a count in place of an indicator (其中：农村, 分子) belongs to the indicator above. @internal
 */
export function indicatorOfRow(
  row: readonly string[],
  number: number,
  { indicators, areas }: Keys,
  slots: readonly FigureColumns[],
  draft: RowDraft,
  reading: TableReader,
  fail: Fail,
): NamedIndicator | null | 'left-out' {
  if (slots.every(({ at }) => at.indicator !== null)) return null;
  if (indicators.length === 1 && !indicators[0]!.isLabelled) {
    const cell = row[indicators[0]!.number - 1] ?? '';
    const match = reading.nameOf(cell);
    if (match.kind === 'indicator') return namedBy(match, cell.trim(), number, indicators[0]!, reading);
  }
  const named = indicators.flatMap((column) =>
    namesIn(row, column).map((name) => ({ column, name, match: reading.settings.names.find(name) })),
  );
  const [first] = named;
  if (first === undefined) {
    if (indicators.length === 0 || reading.base.indicator !== null) return ofAll(reading);
    fail(reading, 'NO_INDICATOR', number, indicators[0] ?? null, { expected: anIndicatorOfThePlan, received: '' });
    return null;
  }
  const leftOut = named.find(({ match }) => match.kind === 'left-out');
  if (leftOut !== undefined) {
    const named = { zh: '别名表没有略去的名称', en: 'a name that the alias table does not leave out' };
    fail(reading, 'LEFT_OUT', number, leftOut.column, { expected: named, received: leftOut.name });
    reading.above.indicator = null;
    return 'left-out';
  }
  const matched = named.flatMap(({ column, name, match }) =>
    match.kind === 'indicator' ? [{ column, name, match }] : [],
  );
  const [found] = matched;
  const other = matched.find(({ match }) => match.id !== found?.match.id);
  if (other !== undefined) {
    const wanted = { zh: found!.match.id, en: found!.match.id };
    fail(reading, 'CONTRADICTION', number, other.column, { expected: wanted, received: other.match.id });
    return null;
  }
  if (found === undefined)
    return ofAbove(named, row, number, areas.length > 0, draft, reading) ?? failUnknown(named, number, reading, fail);
  for (const each of named)
    if (each.match.kind !== 'indicator' && !isLabelOf(each.column, found.column))
      addMember(each.column, each.name, number, draft, reading, fail);
  return namedBy(found.match, found.name, number, found.column, reading);
}

/** A footnote mark behind a name is reported: the footnote may say what the figures are of. */
function namedBy(
  { id, unit, footnote }: Extract<NameMatch, { readonly kind: 'indicator' }>,
  name: string,
  number: number,
  column: ReadColumn,
  reading: TableReader,
): NamedIndicator {
  if (footnote !== '') reportProblem(reading, 'FOOTNOTE', number, column, { expected: unmarkedText, received: name });
  reading.above.named.add(id);
  return (reading.above.indicator = { id, unit, name });
}

function ofAll({ above, base, title }: TableReader): NamedIndicator {
  const ofSection = above.section?.indicator ?? null;
  if (ofSection !== null) return { ...ofSection, name: '' };
  return { id: base.indicator!, unit: title.indicator?.id === base.indicator ? title.indicator.unit : null, name: '' };
}

/** Whether a column repeats what another column says: as a code, as a description, or in another language. */
function isLabelOf(column: ReadColumn, of: ReadColumn): boolean {
  if (column === of || isCodeHead(column.header) || isCodeHead(of.header)) return true;
  // MEASURE holds the codes of Measure.
  if (column.header !== of.header && nameKey(column.header) === nameKey(of.header)) return true;
  return languageOf(column.header) !== languageOf(of.header);
}

type Named = readonly { readonly column: ReadColumn; readonly name: string; readonly match: NameMatch }[];

/** Reads 其中：农村, （农村） or 分子: a part of the indicator above, or one of its counts. Reads 农村婴儿死亡率 as a part of it. */
function ofAbove(
  named: Named,
  row: readonly string[],
  number: number,
  hasAreas: boolean,
  draft: RowDraft,
  reading: TableReader,
): NamedIndicator | null {
  const { column, name: text } = named[0]!;
  if (named.length > 1 || (isAlone(row, column, reading) && !isAmongAbove(text, number, column.number, reading)))
    return null;
  const name = withoutAmong(withoutListNumber(text)).replace(/^[（(]([^（()）]+)[）)]$/u, '$1');
  const concepts = reading.named(countWord.exec(name)?.[1] ?? name);
  let indicator = reading.above.indicator;
  const parts = new Map(draft.parts);
  let measure: RowDraft['measure'] = null;
  let area: string | null = null;
  for (const concept of concepts) {
    const own = measureOf(concept);
    if (concept.is === 'indicator') indicator = { id: concept.id, unit: null, name };
    else if (concept.is === 'part' && concept.part !== null) parts.set(...concept.part);
    else if (own === 'numerator' || own === 'denominator') measure = own;
    else if (concept.is === 'area' || concept.is === 'level') area = areaIn(concept, reading);
    else if (concept.is !== 'unit') return null;
  }
  const isOfAbove = measure !== null || parts.size > draft.parts.size || isNamed(concepts);
  if (indicator === null || !isOfAbove || (hasAreas && area !== null)) return null;
  draft.area = area;
  draft.parts = parts;
  draft.measure = measure;
  // 其中：女 below 农村婴儿死亡率 is a part of neither that indicator nor the one before it.
  if (indicator.id !== reading.above.indicator?.id)
    reading.above.indicator = parts.size === 0 && area === null ? indicator : null;
  return indicator;
}

/**
 * Whether 其中：女, alone in its row, is a part of the indicator above it, without a figure. Where the next row names an
 * indicator that a row above names too, it is the title of a section instead: of those below, and not of the one above.
 *
 * @param at - The number of the column of the text.
 * @internal
 */
export function isAmongAbove(text: string, number: number, at: number, reading: TableReader): boolean {
  const { above, below, nameOf } = reading;
  if (above.named.size === 0 || withoutAmong(text) === text) return false;
  const next = nameOf(below(number)[at - 1] ?? '');
  return next.kind !== 'indicator' || !above.named.has(next.id);
}

/** Whether nothing but a number (序号) stands beside a name: it may be the title of a section. */
function isAlone(row: readonly string[], { number }: ReadColumn, { columns }: TableReader): boolean {
  const isNumber = (i: number): boolean => i < number && columns[i]?.role === 'remark';
  return row.filter((cell, i) => cell.trim() !== '' && !isNumber(i)).length < 2;
}

function isNamed(concepts: readonly Concept[]): boolean {
  return concepts.some(({ is }) => is === 'indicator');
}

/** The area that a word names. `null` for the whole of the table. */
function areaIn(concept: Extract<Concept, { readonly is: 'area' | 'level' }>, reading: TableReader): string | null {
  if (concept.is === 'area') return concept.area;
  const word = reading.areaWord(concept.word);
  return word === 'whole' ? null : word.name;
}

/** 分子：死亡人数, 分母（活产数）: a count, and the counted thing. */
const countWord = /^(分子|分母)\s*(?:[:：（(]|$)/u;

function failUnknown(named: Named, number: number, reading: TableReader, fail: Fail): null {
  const { column, name, match } = named.find((each) => each.match.kind === 'ambiguous') ?? named[0]!;
  const code = match.kind === 'ambiguous' ? 'AMBIGUOUS_INDICATOR' : 'UNKNOWN_INDICATOR';
  fail(reading, code, number, column, {
    expected: anIndicatorOfThePlan,
    received: name,
    ...proposalFor(name, match),
  });
  reading.above.indicator = null;
  reading.above.named.add(name);
  return null;
}

/** The name in a cell. `SH_STA_MORT: Maternal mortality ratio` gives code and name. */
function namesIn(row: readonly string[], column: ReadColumn): readonly string[] {
  const text = textOf(row[column.number - 1] ?? '');
  if (text === null) return [];
  const colon = column.isLabelled ? text.indexOf(': ') : -1;
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 2)];
}
