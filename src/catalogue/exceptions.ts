/** The numbers and trend words of the document that are not criteria, each with its reason. */
import type { Bilingual } from '../core/text.js';
import { childrenExceptions } from './children/exceptions.js';
import type { ExceptionReason, ExceptionRecord } from './record.js';
import { womenExceptions } from './women/exceptions.js';

/** A number or a trend word that does not make a criterion of its item. */
export interface ListedException {
  /** The item's id. */
  readonly item: string;
  /** The words, verbatim. */
  readonly phrase: string;
  readonly reason: Bilingual;
  /** The ids of the targets that make the same promise and are judged instead; empty for every other reason. */
  readonly repeats: readonly string[];
}

const reasons: Readonly<Record<ExceptionReason, Bilingual>> = {
  'age-group': { zh: '年龄，说明对象', en: 'an age: it says who is meant' },
  name: { zh: '名称的一部分', en: 'part of a name' },
  period: { zh: '时间，说明安排', en: 'a time: it places an activity' },
  activity: { zh: '工作方式的描述，无可达到与否', en: 'describes an activity; nothing in it could be met or missed' },
  advice: { zh: '引导家庭的做法，由家庭自行决定', en: 'guides what families do, which is theirs to decide' },
  'no-quantity': {
    zh: '只说能力、意识、水平、范围或质量，未指明可计量的量；陈述性认定只用于主要目标',
    en: 'speaks of ability, awareness, level, scope or quality and names nothing that is counted; statements are attested for targets only',
  },
  'no-rate': {
    zh: '策略措施中只说增减，未指明率、比例或哪一项标准；不单独判定',
    en: 'a measure that says only more or less, and names no rate, share or particular standard, is not judged by itself',
  },
  'no-direction': {
    zh: '只说控制，未指明水平，也未指明升降；不单独判定',
    en: 'says only that it is to be kept under control, and names neither a level nor a direction; it is not judged',
  },
  'other-sense': {
    zh: '此处的词不表示须达到的变化或须保持的水平',
    en: 'the word asks here for no change and for no level to be held',
  },
};

function repeated(targets: readonly number[]): Bilingual {
  return {
    zh: `与本领域主要目标${targets.join('、')}的承诺相同，在该目标下判定，不重复计算`,
    en: `promises what target ${targets.join(', ')} of the domain promises; it is judged there and not counted again`,
  };
}

function listed(domain: string, record: ExceptionRecord): ListedException {
  const targets = 'repeats' in record ? record.repeats : [];
  return Object.freeze({
    item: `${domain}.${record.item}`,
    phrase: record.phrase,
    reason: Object.freeze('repeats' in record ? repeated(record.repeats) : reasons[record.reason]),
    repeats: Object.freeze(targets.map((ordinal) => `${domain}.target.${ordinal}`)),
  });
}

/** Every exception, in the order of the document. */
export const exceptions: readonly ListedException[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.entries({ women: womenExceptions, children: childrenExceptions }).flatMap(([plan, domains]) =>
    Object.entries(domains).flatMap(([domain, records]) =>
      records.map((record) => listed(`${plan}.${domain}`, record)),
    ),
  ),
);
