/** Which indicator a row is of. */
import type { ReadColumn } from '../layout/header.js';
import { textOf } from '../formats/protect.js';
import type { NamedIndicator, note, Reading } from '../reading.js';

const expected = { zh: '规划中的指标（名称、代码或别名）', en: 'an indicator of the plan, by name, id or alias' };

/**
 * From every column that names it: a table may give names in two languages, of which one is known. Names that mean two
 * indicators contradict each other; one that the aliases leave out leaves the row out. @internal
 */
export function indicatorOfRow(
  row: readonly string[],
  number: number,
  reading: Reading,
  fail: typeof note,
): NamedIndicator | null {
  const columns = reading.byRole.get('indicator') ?? [];
  const named = columns.flatMap((column) =>
    namesIn(row, column).map((name) => ({ column, name, match: reading.settings.names.find(name) })),
  );
  const [first] = named;
  if (first === undefined) {
    fail(reading, 'NO_INDICATOR', number, columns[0] ?? null, { expected, received: '' });
    return null;
  }
  const leftOut = named.find(({ match }) => match.kind === 'left-out');
  if (leftOut !== undefined) {
    fail(reading, 'LEFT_OUT', number, leftOut.column, {
      expected: { zh: '别名表所指的指标', en: 'an indicator the alias table names' },
      received: leftOut.name,
    });
    return null;
  }
  const matched = named.flatMap(({ column, name, match }) =>
    match.kind === 'indicator' ? [{ column, name, match }] : [],
  );
  const [found] = matched;
  const other = matched.find(({ match }) => match.id !== found?.match.id);
  if (other !== undefined) {
    fail(reading, 'CONTRADICTION', number, other.column, {
      expected: { zh: found!.match.id, en: found!.match.id },
      received: other.match.id,
    });
    return null;
  }
  if (found !== undefined) return { id: found.match.id, unit: found.match.unit, name: found.name };
  const { column, name, match } = named.find((each) => each.match.kind === 'ambiguous') ?? first;
  const candidates = 'candidates' in match ? match.candidates : [];
  fail(reading, match.kind === 'ambiguous' ? 'AMBIGUOUS_INDICATOR' : 'UNKNOWN_INDICATOR', number, column, {
    expected,
    received: name,
    candidates,
  });
  return null;
}

/** The name in a cell; of `SH_STA_MORT: Maternal mortality ratio`, code and name. */
function namesIn(row: readonly string[], column: ReadColumn): readonly string[] {
  const text = textOf(row[column.number - 1] ?? '');
  if (text === null) return [];
  const colon = column.labelled ? text.indexOf(': ') : -1;
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 2)];
}
