/** Indicators that are the share of women among the people of one kind at year end: they differ in their words only. */
import type { Bilingual } from '../../core/text.js';
import type { IndicatorRecord } from '../record.js';

/** Share of women among such people; `of` is how the plan joins the two words in Chinese. */
export function womenAmong({ zh, en }: Bilingual, of: '中' | '中的' = '中的') {
  return {
    name: { zh: `${zh}${of}女性比例`, en: `Share of women among ${en}` },
    unit: 'percent',
    timing: 'stock',
    counted: { numerator: { zh: '女性人数', en: 'women' }, denominator: { zh: `${zh}总数`, en: `all ${en}` } },
    definition: { zh: `年末${zh}中女性所占比例。`, en: `Share of women among ${en} at year end.` },
  } as const satisfies IndicatorRecord;
}
