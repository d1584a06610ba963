/** Searches a catalogue for words: in names, ids, phrases, definitions and texts of items, in both languages. */
import type { Bilingual, Criterion, Indicator } from '../entries/index.js';
import type { AnyCatalogue } from './plan.js';

/** The things found, the best match first, then in the order of the document. */
export interface Found {
  readonly indicators: readonly { readonly indicator: Indicator; readonly criteria: readonly Criterion[] }[];
  /** Targets and measures whose text has the words, unless one of their indicators was already found. */
  readonly items: readonly AnyCatalogue['items'][number][];
}

/** A text in the form in which texts are compared, without differences of width, case and kind of space. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
}

/** The words of a query, without empty ones. */
export function wordsOf(query: readonly string[]): readonly string[] {
  return query.flatMap((part) => plain(part).split(' ')).filter((word) => word !== '');
}

/**
 * Ranks a match. `texts` are ordered by weight, the most important first. The rank is the index of the last text needed
 * to find all words; `null` where a word is in no text.
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

/** Finds the things that contain all words. */
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
