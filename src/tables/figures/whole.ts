/**
 * Decides which part of the data is the whole of an indicator: from the option of the caller, or from the name of the
 * indicator.
 */
import type { Indicator } from '../../core/model.js';
import { ageSpanIn, ageSpanOf, type AgeSpan } from '../concepts/ages.js';
import type { Part } from '../concepts/disaggregation.js';

/** SDMX’s code for the whole of a dimension. */
const total = '_T';

/**
 * The parts in order, without the part that is the whole of the indicator. If the caller defines the whole, other
 * figures get `_T` for the total. A sex or age in the name of an indicator (maternal mortality, under-five mortality)
 * is not a part. A figure marked as of both sexes is not a figure for women’s life expectancy. @internal
 */
export function wholeOrPart(
  indicator: Indicator,
  parts: readonly Part[],
  wholes: ReadonlyMap<string, ReadonlyMap<string, string>>,
  isOfBothSexes = false,
): readonly Part[] {
  const given = wholes.get(indicator.id);
  if (given === undefined) {
    const own = parts.length === 0 ? parts : parts.filter((part) => !isOwn(part, indicator));
    return ordered(isOfBothSexes && isOfOneSex(indicator) ? [...own, ['sex', total]] : own);
  }
  const named = new Map(parts);
  const isWhole = [...given].every(([dimension, category]) => named.get(dimension) === category);
  for (const dimension of given.keys()) {
    if (isWhole) named.delete(dimension);
    else if (!named.has(dimension)) named.set(dimension, total);
  }
  return ordered([...named]);
}

function ordered(parts: readonly Part[]): readonly Part[] {
  return parts.length < 2 ? parts : [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Own {
  readonly sex: 'F' | 'M' | null;
  readonly age: AgeSpan | null;
}

const known = new WeakMap<Indicator, Own>();

const female = {
  zh: /女(?!生?比)|妇|产妇|宫颈|母亲/u,
  en: /\b(?:wom[ae]n|females?|girls?|maternal|mothers?|pregnan\w*|cervical)\b/i,
};
const male = { zh: /男/u, en: /\b(?:m[ae]n|males?|boys?)\b/i };

/** Indicators that concern only women: a figure marked as of both sexes is the same figure. */
const onlyOfWomen =
  /孕|产妇|产前|宫颈|乳腺|母亲|\b(?:maternal|mothers?|pregnan\w*|antenatal|prenatal|cervical|breast)\b/iu;

/** Whether a figure of both sexes is a different figure, as for the life expectancy of women. */
function isOfOneSex(indicator: Indicator): boolean {
  return ownIn(indicator).sex !== null && !onlyOfWomen.test(`${indicator.name.zh} ${indicator.name.en}`);
}

function ownIn(indicator: Indicator): Own {
  let own = known.get(indicator);
  if (own === undefined) known.set(indicator, (own = ownOf(indicator)));
  return own;
}

/** Whether a part already covers everything that the indicator covers. */
function isOwn([dimension, category]: Part, indicator: Indicator): boolean {
  if (dimension !== 'sex' && dimension !== 'age') return false;
  const own = ownIn(indicator);
  if (dimension === 'sex') return category === own.sex;
  const span = own.age === null ? null : ageSpanOf(category);
  return span !== null && span.from === own.age!.from && span.to === own.age!.to;
}

function ownOf({ name: { zh, en } }: Indicator): Own {
  const isFemale = female.zh.test(zh) || female.en.test(en);
  const isMale = male.zh.test(zh) || male.en.test(en);
  return {
    sex: sexOf(isFemale, isMale),
    age: ageSpanIn(en) ?? ageSpanIn(zh),
  };
}

function sexOf(isFemale: boolean, isMale: boolean): 'F' | 'M' | null {
  if (isFemale === isMale) return null;
  return isFemale ? 'F' : 'M';
}
