/**
 * Both plans with all their texts. The words of one language follow the words of the other, because this order
 * compresses 6 kB better than alternating languages.
 */
import { catalogueOf } from '../plan/catalogue.js';
import type { Catalogue } from '../plan/model.js';
import { assemble } from './assemble.js';
import type { TianmenIds } from './ids.js';
import { childrenMeasuresZh } from './children/measures.zh.js';
import { womenMeasuresZh } from './women/measures.zh.js';
import { childrenMeasuresEn } from './children/measures.en.js';
import { womenMeasuresEn } from './women/measures.en.js';

/**
 * Every target and measure of both plans, with their criteria and indicators.
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
