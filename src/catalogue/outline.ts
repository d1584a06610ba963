/** The smaller catalogue: criteria and indicators of both plans, without the words of the measures. */
import { catalogueOf } from '../plan/catalogue.js';
import type { Catalogue, ItemOutline } from '../plan/model.js';
import { assemble } from './assemble.js';
import type { TianmenIds } from './ids.js';

/** Both plans without the words of their measures. Measures without a number are left out. */
export const catalogue: Catalogue<TianmenIds, ItemOutline> = /* @__PURE__ */ catalogueOf<TianmenIds, ItemOutline>(
  /* @__PURE__ */ assemble(null),
);
