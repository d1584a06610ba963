/** Names the unit whose course stands for all, where every unit has to reach a level. */
import { noWords, type Bilingual } from '../../core/text.js';
import type { Projection } from '../../projection/projection.js';

/** 走势最不利的东镇, before the pace or the expected level of that unit; empty where the whole is projected. @internal */
export function worstUnitText({ units }: Projection): Bilingual {
  if (units === null) return noWords;
  return { zh: `走势最不利的${units.worst}`, en: `${units.worst} has the worst outlook: ` };
}
