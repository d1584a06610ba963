/** Sheets of figures of other areas: the reporting units, the areas compared with, and the areas of known figures. */
import type { Indicator } from '../../core/model.js';
import type { Criterion } from '../../criteria/criterion.js';
import { writeArea } from '../../tables/concepts/areas.js';
import { sayIn } from '../words/words.js';
import { figureSheet } from './blank-figures.js';
import type { BlankOptions } from './blank-options.js';
import { rowsOf, type FigureRow, type Wanted } from './blank-rows.js';
import type { KnownFigures } from './blank-known.js';
import type { Sheet } from './sheet.js';

/**
 * The sheets with a row for each area: for the indicators that every unit has to reach, for the areas that a criterion
 * compares with, and for all other areas of which figures are known.
 * @internal
 */
export function areaSheets(wanted: readonly Wanted[], known: KnownFigures, options: BlankOptions): readonly Sheet[] {
  const say = sayIn(options.language);
  const references = referencesOf(wanted, options);
  const isOfUnits = ({ criteria }: Wanted): boolean => criteria.some(({ scope }) => scope === 'every-unit');
  const units = wanted.filter(isOfUnits).flatMap(({ indicator }) => unitRows(indicator, known, references, options));
  const compared = [...references].flatMap(([id, areas]) => {
    const indicator = options.plan.indicator(id as never);
    // Readers know these areas by their names in the plan.
    return [...areas].flatMap((area) => rowsOf(indicator, area, known.of(id, area), options.language));
  });
  const others = wanted
    .filter((each) => !isOfUnits(each))
    .flatMap(({ indicator }) => rowsOfAreas(indicator, otherAreas(indicator, known, references), known, options));
  return (
    [
      [say('逐单位指标', 'Reporting units'), units],
      [say('对照地区', 'Areas compared with'), compared],
      [say('分地区数据', 'Areas'), others],
    ] as const
  ).flatMap(([name, rows]) => (rows.length === 0 ? [] : [figureSheet(name, rows, wanted, options)]));
}

type References = ReadonlyMap<string, ReadonlySet<string>>;

/** The areas that criteria compare with, by the indicator compared. */
function referencesOf(wanted: readonly Wanted[], options: BlankOptions): References {
  const references = new Map<string, Set<string>>();
  for (const { indicator, area } of wanted.flatMap(({ criteria }) =>
    criteria.flatMap((each) => referenceOf(each) ?? []),
  )) {
    options.plan.indicator(indicator as never);
    references.set(indicator, (references.get(indicator) ?? new Set()).add(area));
  }
  return references;
}

/** The indicator and the area that a criterion compares with. */
function referenceOf(criterion: Criterion): { readonly indicator: string; readonly area: string } | null {
  if (criterion.kind !== 'compare' || criterion.referenceArea === undefined) return null;
  return { indicator: criterion.reference, area: criterion.referenceArea };
}

/** A row for each listed unit and each area that is known; an empty one where there are none. */
function unitRows(
  indicator: Indicator,
  known: KnownFigures,
  references: References,
  options: BlankOptions,
): readonly FigureRow[] {
  const areas = new Set([...(options.units ?? []), ...otherAreas(indicator, known, references)]);
  return areas.size === 0
    ? rowsOf(indicator, null, [], options.language)
    : rowsOfAreas(indicator, [...areas], known, options);
}

/** A word for a whole level, such as 全省, is written so that it reads back as the name of an area. */
function rowsOfAreas(
  indicator: Indicator,
  areas: readonly string[],
  known: KnownFigures,
  { language }: BlankOptions,
): readonly FigureRow[] {
  return areas.flatMap((area) => rowsOf(indicator, writeArea(area), known.of(indicator.id, area), language));
}

function otherAreas({ id }: Indicator, known: KnownFigures, references: References): readonly string[] {
  return known.areasOf(id).filter((area) => references.get(id)?.has(area) !== true);
}
