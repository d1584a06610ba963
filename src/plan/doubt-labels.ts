/** Doubts about a plan in words. A file of its own, so that the engine entry does not load the words. */
import { deepFreeze } from '../core/freeze.js';
import type { Bilingual } from '../core/text.js';
import type { PlanDoubtCode } from './model.js';

/**
 * The text of every doubt that `definePlan` may report.
 *
 * @example
 * doubtLabels['due-after-end'].en //=> 'the criterion falls due after the plan ends'
 */
export const doubtLabels: Readonly<Record<PlanDoubtCode, Bilingual>> = deepFreeze({
  'against-polarity': {
    zh: '要求的方向与指标的优劣方向（polarity）相反，请核对',
    en: 'the criterion asks for the direction that the polarity of its indicator calls worse',
  },
  'against-phrase': {
    zh: '要求的方向与所引词句的方向相反，请核对正负号或方向',
    en: 'the criterion asks for the opposite of its phrase; check the sign or the direction',
  },
  'points-as-percent': {
    zh: '所引词句说的是百分点，要求写的是百分比（相对变化），应写入 change',
    en: 'the phrase counts percentage points, the criterion a relative change; write it as `change`',
  },
  'percent-as-points': {
    zh: '所引词句说的是百分比，要求写的是百分点（数值之差），应写入 changePercent',
    en: 'the phrase counts percent, the criterion percentage points; write it as `changePercent`',
  },
  'limit-itself': {
    zh: '所引词句与 strict 对本数的处理不一致：超过、低于不含本数，以上、以下包括本数',
    en: 'phrase and `strict` disagree on whether the limit itself counts: 超过 and less than exclude it, 以上 and at most do not',
  },
  'not-held': {
    zh: '所引词句说保持、稳定在，即各期均须符合，应写 sustain: true（目标表填“保持”）',
    en: 'the phrase says that the level is kept in every period; write `sustain: true`',
  },
  'due-after-end': { zh: '目标年晚于规划期末', en: 'the criterion falls due after the plan ends' },
});
