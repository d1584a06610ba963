/** Finds one part of a catalogue by its id; an indicator also by its name. */
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';
import type { AnyCatalogue } from './plan.js';

/** A part of a catalogue with its type. */
export type Entry =
  | { readonly what: 'plan'; readonly value: AnyCatalogue['plans'][number] }
  | { readonly what: 'domain'; readonly value: AnyCatalogue['domains'][number] }
  | { readonly what: 'item'; readonly value: AnyCatalogue['items'][number] }
  | { readonly what: 'criterion'; readonly value: AnyCatalogue['criteria'][number] }
  | { readonly what: 'indicator'; readonly value: AnyCatalogue['indicators'][number] };

/** Finds a part; throws a {@link usageError} that names the nearest id where it is not found. */
export function findEntry(plan: AnyCatalogue, asked: string): Entry {
  const entries: readonly Entry[] = [
    ...plan.plans.map((value) => ({ what: 'plan', value }) as const),
    ...plan.domains.map((value) => ({ what: 'domain', value }) as const),
    ...plan.items.map((value) => ({ what: 'item', value }) as const),
    ...plan.criteria.map((value) => ({ what: 'criterion', value }) as const),
    ...plan.indicators.map((value) => ({ what: 'indicator', value }) as const),
  ];
  const found =
    entries.find(({ value }) => value.id === asked) ??
    entries.find(({ what, value }) => what === 'indicator' && (value.name.zh === asked || value.name.en === asked));
  if (found) return found;
  const near = nearest(asked, [
    ...entries.map(({ value }) => value.id),
    ...plan.indicators.flatMap(({ name }) => [name.zh, name.en]),
  ]);
  throw usageError(
    `没有“${asked}”${near === null ? '；可用 catalogue search 查找' : `；是否指 ${near}？`}`,
    `nothing is called “${asked}”${near === null ? '; try catalogue search' : `; did you mean ${near}?`}`,
  );
}
