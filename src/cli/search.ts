/**
 * Looking for words in a catalogue: in names, ids, phrases, definitions and the texts of the items, in either language.
 */
import type { Bilingual, Criterion, Indicator } from '../entries/index.js';
import type { AnyCatalogue } from './plan.js';

/** What was found, the best match first, then in the order of the document. */
export interface Found {
  readonly indicators: readonly { readonly indicator: Indicator; readonly criteria: readonly Criterion[] }[];
  /** Targets and measures with the words in their text, none of whose indicators was found. */
  readonly items: readonly AnyCatalogue['items'][number][];
}

/** How texts are compared: width, case and kind of space make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
}

/** The words of a query; none is empty. */
export function wordsOf(query: readonly string[]): readonly string[] {
  return query.flatMap((part) => plain(part).split(' ')).filter((word) => word !== '');
}

/**
 * How well texts of falling weight hold all words: the place of the last text needed, or `null` where a word is in
 * none. A text later in the list counts only for what those before it lack.
 */
function rankOf(words: readonly string[], texts: readonly string[]): number | null {
  let rank = 0;
  for (const word of words) {
    const place = texts.findIndex((text) => text.includes(word));
    if (place < 0) return null;
    rank = Math.max(rank, place);
  }
  return rank;
}

function both(text: Bilingual | undefined): string {
  return text === undefined ? '' : plain(`${text.zh}\n${text.en}`);
}

/** Finds what holds every one of some words. */
export function searchCatalogue(catalogue: AnyCatalogue, words: readonly string[]): Found {
  const criteriaOf = new Map<string, Criterion[]>();
  for (const criterion of catalogue.criteria)
    criteriaOf.set(criterion.indicator, [...(criteriaOf.get(criterion.indicator) ?? []), criterion]);
  const indicators = catalogue.indicators
    .flatMap((indicator) => {
      const criteria = criteriaOf.get(indicator.id) ?? [];
      const { id, name, definition, numerator, denominator } = indicator;
      const texts = [
        both(name),
        plain(id),
        plain(criteria.map(({ id: own, phrase }) => `${own}\n${phrase}`).join('\n')),
        [definition, numerator, denominator].map(both).join('\n'),
      ];
      const rank = rankOf(words, texts);
      return rank === null ? [] : [{ rank, indicator, criteria }];
    })
    .sort((a, b) => a.rank - b.rank);
  const found = new Set(indicators.map(({ indicator }) => indicator.id));
  const items = catalogue.items.filter(
    ({ id, text, criteria }) =>
      rankOf(words, [both(text), plain(id)]) !== null && !criteria.some(({ indicator }) => found.has(indicator)),
  );
  return { indicators: indicators.map(({ indicator, criteria }) => ({ indicator, criteria })), items };
}
