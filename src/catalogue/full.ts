/** Both plans, whole. */
import { catalogueOf } from '../plan/catalogue.js';
import type { Catalogue } from '../plan/model.js';
import { assemble } from './assemble.js';
import { childrenText } from './children/text.js';
import type { TianmenIds } from './ids.js';
import { womenText } from './women/text.js';

/**
 * Every target and measure of both plans, with the criteria and indicators they hold.
 *
 * @example
 * catalogue.indicator('infant-mortality-rate').unit; //=> 'per-1000'
 * catalogue.select({ plan: 'children', due: 2025 }).length > 0; //=> true
 */
export const catalogue: Catalogue<TianmenIds> = /* @__PURE__ */ catalogueOf<TianmenIds>(
  /* @__PURE__ */ assemble({ women: womenText, children: childrenText }),
);
