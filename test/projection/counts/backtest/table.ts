/** A table of scores: a row for each group of places and each method. */
import { sumOf, type Peer } from './peers.js';
import { seen, type Place } from './places.js';
import { addScores, noScores, type Scores } from './score.js';

/** Scores by group of places, then by method. */
export type Table = Map<string, Record<string, Scores>>;

/** The years ahead that are judged. */
export const horizons = [1, 3, 6];

/** Adds the windows of a place to the groups it belongs to. */
export function judge(
  place: Place,
  groups: readonly string[],
  methods: Readonly<Record<string, Peer>>,
  table: Table,
  draw: () => number,
): void {
  const { years, cases, exposures, parts, scale } = place.counts;
  const series = {
    years: years.slice(0, seen),
    cases: cases.slice(0, seen),
    exposures: exposures.slice(0, seen),
    parts,
    scale,
  };
  for (const horizon of horizons) {
    const at = seen - 1 + horizon;
    const exposure = exposures[at];
    if (exposure === undefined) continue;
    const rate = place.rates?.[seen - 1] ?? sumOf(series.cases) / sumOf(series.exposures);
    const window = {
      scale: Math.sqrt(Math.max(1, (place.rates?.[at] ?? rate) * exposure)),
      limits: [0.6, 0.8, 1, 1.25].map((times) => Math.floor(times * rate * exposure)),
      random: draw(),
    };
    for (const [name, peer] of Object.entries(methods)) {
      const foreseen = peer(series, exposure, horizon);
      for (const group of [...groups, `${groups[0]}, ${horizon} years`]) {
        const row = table.get(group) ?? {};
        table.set(group, row);
        addScores((row[name] ??= noScores()), foreseen, cases[at]!, window);
      }
    }
  }
}

export function print(table: Table): void {
  console.log('| places | windows | method | log | CRPS | Brier | 80 % | 95 % | ruled out |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const [group, row] of table)
    for (const [name, { windows, log, crps, brier, held80, held95, ruledOut }] of Object.entries(row)) {
      const of = (sum: number, places: number): string => (sum / windows).toFixed(places);
      console.log(
        `| ${group} | ${windows} | ${name} | ${of(log, 4)} | ${of(crps, 4)} | ${of(brier, 4)} | ` +
          `${of(held80, 3)} | ${of(held95, 3)} | ${of(ruledOut, 3)} |`,
      );
    }
}
