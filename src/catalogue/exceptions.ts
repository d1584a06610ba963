/** The numbers and trend words of the document that are no criteria, each with its reason. */
import type { Bilingual } from '../core/text.js';
import { children } from './children/index.js';
import type { ExceptionReason, ExceptionRecord } from './record.js';
import { women } from './women/index.js';

/** A number or a trend word that commits the city to nothing that could be met or missed. */
export interface ListedException {
  /** The item's id. */
  readonly item: string;
  /** The words, verbatim. */
  readonly phrase: string;
  readonly reason: Bilingual;
}

const reasons: Readonly<Record<ExceptionReason, Bilingual>> = {
  'age-group': { zh: '年龄，说明对象', en: 'an age: it says who is meant' },
  name: { zh: '名称的一部分', en: 'part of a name' },
  period: { zh: '时间，说明安排', en: 'a time: it places an activity' },
  grade: { zh: '等级或类别', en: 'a grade or class' },
  activity: { zh: '工作方式的描述，无可达到与否', en: 'describes an activity; nothing in it could be met or missed' },
};

/** Every exception, in the order of the document. */
export const exceptions: readonly ListedException[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.entries({ women, children }).flatMap(([plan, { domains }]) =>
    Object.entries(domains).flatMap(([domain, { record }]) =>
      record.exceptions.map(({ item, phrase, reason }: ExceptionRecord) =>
        Object.freeze({ item: `${plan}.${domain}.${item}`, phrase, reason: reasons[reason] }),
      ),
    ),
  ),
);
