// Made-up figures for as many areas as wanted: ten years of every indicator, three units for every criterion that asks
// about units, and a statement for every attested criterion. The same area always gets the same figures.
import { catalogue } from 'tianmen-indicators/catalogue';

const firstYear = 2015;
export const lastYear = 2024;
const everyUnit = new Set(
  catalogue.criteria.filter(({ scope }) => scope === 'every-unit').map(({ indicator }) => indicator),
);

/** The area a unit belongs to: the part of its name before the stroke. */
export const parentOf = (name) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined);

/** The rows of the areas numbered `from` to `to` (not included), area after area. */
export function* rowsOf(from, to) {
  for (let n = from; n < to; n++) {
    const area = `area ${String(n + 1).padStart(5, '0')}`;
    let seed = n + 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (const { id: indicator, unit, max } of catalogue.indicators) {
      const most = Number(max ?? (unit === 'hours-per-day' ? 24 : 100));
      if (unit === 'attestation') {
        yield { indicator, area, period: lastYear, attested: ['achieved', 'partly', 'not'][Math.floor(random() * 3)] };
        continue;
      }
      const names = everyUnit.has(indicator) ? [1, 2, 3].map((unitNumber) => `${area}/${unitNumber}`) : [area];
      for (const name of names) {
        const [level, slope] = [0.3 + random() * 0.6, (random() - 0.4) / 50];
        for (let period = firstYear; period <= lastYear; period++) {
          const share = Math.min(1, Math.max(0, level + slope * (period - firstYear) + (random() - 0.5) / 50));
          yield { indicator, area: name, period, value: (share * most).toFixed(2) };
        }
      }
    }
  }
}
