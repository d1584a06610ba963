/** Made-up figures: ten years of every indicator for as many areas as wanted, always the same. */
import { catalogue, type Evidence } from '../../src/entries/index.js';

export const lastYear = 2024;
const everyUnit = new Set(
  catalogue.criteria.filter(({ scope }) => scope === 'every-unit').map(({ indicator }) => indicator as string),
);
const answers = ['achieved', 'partly', 'not'] as const;

/** The area a unit belongs to: the part of its name before the stroke. */
export const parentOf = (name: string): string | undefined => (name.includes('/') ? name.split('/')[0] : undefined);

/** The rows of so many areas, area after area. */
export function* rowsOfAreas(areas: number): Generator<Evidence, void, undefined> {
  for (let n = 0; n < areas; n++) {
    const area = `area ${String(n + 1).padStart(5, '0')}`;
    let seed = n + 1;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (const { id: indicator, unit, max } of catalogue.indicators) {
      if (unit === 'attestation') {
        yield { indicator, area, period: lastYear, attested: answers[Math.floor(random() * 3)]! };
        continue;
      }
      const names = everyUnit.has(indicator) ? [1, 2, 3].map((number) => `${area}/${number}`) : [area];
      for (const name of names) {
        const [level, slope] = [0.3 + random() * 0.6, (random() - 0.4) / 50];
        for (let year = 0; year < 10; year++) {
          const share = Math.min(1, Math.max(0, level + slope * year + (random() - 0.5) / 50));
          yield { indicator, area: name, period: 2015 + year, value: (share * Number(max ?? 20)).toFixed(2) };
        }
      }
    }
  }
}
