/** Both plans, whole. One language follows the other because that compresses 6 kB better than the two interleaved. */
import { catalogueOf } from '../plan/catalogue.js';
import type { Catalogue } from '../plan/model.js';
import { assemble } from './assemble.js';
import type { TianmenIds } from './ids.js';
import { childrenMeasuresZh } from './children/measures.zh.js';
import { womenMeasuresZh } from './women/measures.zh.js';
import { childrenMeasuresEn } from './children/measures.en.js';
import { womenMeasuresEn } from './women/measures.en.js';

/**
 * Every target and measure of both plans, with the criteria and indicators they hold.
 *
 * @example
 * catalogue.indicator('infant-mortality-rate').unit; //=> 'per-1000'
 * catalogue.select({ plan: 'children', due: 2025 }).length > 0; //=> true
 */
export const catalogue: Catalogue<TianmenIds> = /* @__PURE__ */ catalogueOf<TianmenIds>(
  /* @__PURE__ */ assemble({
    women: { zh: womenMeasuresZh, en: womenMeasuresEn },
    children: { zh: childrenMeasuresZh, en: childrenMeasuresEn },
  }),
);
