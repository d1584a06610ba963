/** Numerators and denominators in rows of their own, beside the row of the figure. */
import type { Observation } from '../../core/model.js';
import { reportProblem, placeOf, type LooseCounts, type TableReader } from '../table-reader.js';
import { refusalOf } from './check.js';
import { countIn, lackOf } from './counts.js';
import { sourceAround, statusAround } from './figure-status.js';
import { keyOf } from './kept.js';
import type { Figure } from './model.js';
import { wholeOrPart } from './whole.js';

const aCount = { zh: '计数', en: 'a count' };

/** Keeps a count until all rows are read. @internal */
export function keepLooseCount(figure: Figure, measure: 'numerator' | 'denominator', reading: TableReader): void {
  const { read, cell, row, column, slot, indicator, period, area, described } = figure;
  if (read.kind === 'missing') return;
  // The unit of the rate may also stand over the counts, in a merged cell or a head. So only a unit of counts is used.
  const given = [described.unit?.read, slot.value?.unit].find((unit) => unit?.unit === 'count') ?? null;
  const count = countIn(read, given, reading);
  if (count === null) {
    reportProblem(reading, 'BAD_COUNTS', row, column, { expected: aCount, received: cell });
    return;
  }
  const parts = wholeOrPart(indicator, figure.parts, reading.settings.whole, described.isOfBothSexes);
  const observation: Observation = {
    indicator: indicator.id,
    period,
    ...(area !== null && { area }),
    ...(parts.length > 0 && { disaggregation: Object.fromEntries(parts) }),
  };
  reading.isHeld(observation);
  const key = keyOf(observation);
  const known = reading.counts.get(key);
  if (known?.[measure] !== undefined && known[measure] !== count) {
    reportProblem(reading, 'CONTRADICTION', row, column, {
      expected: { zh: known[measure], en: known[measure] },
      received: cell,
    });
    return;
  }
  const [status, source] = [
    statusAround(figure, reading) ?? (read.kind === 'number' ? read.status : null),
    sourceAround(figure, reading),
  ];
  const alone = { ...(status !== null && { status }), ...(source !== null && { source }) };
  const at: LooseCounts = known ?? { observation, alone, place: placeOf(reading, row, column), column, cell };
  reading.counts.set(key, { ...at, [measure]: count });
}

/** After all rows are read, adds the counts to their figures, or makes figures from them. @internal */
export function settleLooseCounts(reading: TableReader): void {
  for (const counts of reading.counts.values()) {
    const { observation, alone, place, column, cell, numerator, denominator } = counts;
    const at = reading.kept.find(observation);
    const earlier = at === undefined ? null : reading.observations[at]!;
    const indicator = reading.settings.indicatorOf(observation.indicator!);
    const expected = lackOf(numerator, denominator, indicator);
    if (expected !== null) {
      const code = earlier === null ? 'BAD_COUNTS' : 'UNUSED_COUNTS';
      reportProblem(reading, code, place.row, column, { expected, received: cell });
      continue;
    }
    const counted = { numerator: numerator!, denominator: denominator! };
    const whole: Observation = { ...(earlier ?? { ...observation, ...alone }), ...counted };
    const slot = { numerator: column, denominator: column };
    const refusal = refusalOf(whole, '', { indicator, column, slot, cell: String(earlier?.value ?? '') });
    if (refusal !== null) {
      const { code, column: where, ...details } = refusal;
      reportProblem(reading, code, place.row, where, details);
    } else if (at === undefined) {
      reading.kept.findOrKeep(whole, reading.observations.length);
      reading.observations.push(whole);
      reading.places.observations.push(place);
    } else reading.observations[at] = whole;
  }
  reading.counts.clear();
}
