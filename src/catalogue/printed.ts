/** The catalogue under `util.inspect`: a line. Whole, it would fill a prompt for thousands of lines. */
import type { Catalogue } from '../plan/model.js';

/** What `catalogueOf` copies with the data. @internal */
export function printedAsLine(): object {
  return {
    [Symbol.for('nodejs.util.inspect.custom')](this: Catalogue): string {
      const { document, plans, domains, items, criteria, indicators } = this;
      return `${document.id}: plans ${plans.map(({ id }) => id).join(', ')}; ${domains.length} domains, ${items.length} items, ${criteria.length} criteria, ${indicators.length} indicators`;
    },
  };
}
