/** The qualitative requirements with the statements of assessors, and the words for their numbers. */
import type { Attestation } from '../../core/model.js';
import { attestedLabels } from '../../criteria/words/labels.js';
import type { ResultLocation } from '../report/context.js';
import type { LeadersContext } from './leaders-context.js';
import { someNames } from './names.js';

/** A qualitative requirement with its statement. @internal */
export interface Stated {
  readonly place: ResultLocation;
  readonly statement: Attestation;
}

/** The requirements with a statement, and those that await one. @internal */
export function statementsIn({ places }: Pick<LeadersContext, 'places'>): {
  readonly stated: readonly Stated[];
  readonly awaiting: readonly ResultLocation[];
} {
  const stated: Stated[] = [];
  const awaiting: ResultLocation[] = [];
  for (const place of places.values()) {
    const { evaluation, kind } = place.result;
    if (kind !== 'attested') continue;
    const statement = 'attestation' in evaluation ? evaluation.attestation : null;
    if (statement === null) awaiting.push(place);
    else stated.push({ place, statement });
  }
  return { stated, awaiting };
}

/** 定性要求193项中，评估单位已作认定的128项：已实现80项，部分实现30项，未实现18项。 @internal */
export function statementsText(context: LeadersContext): string {
  const { say } = context;
  const { stated, awaiting } = statementsIn(context);
  const all = stated.length + awaiting.length;
  if (all === 0) return '';
  if (stated.length === 0)
    return say(
      `定性要求${all}项，均尚未认定。`,
      ` Assessors have made statements on none of the ${all} qualitative requirements.`,
    );
  const counts = (['achieved', 'partly', 'not'] as const).flatMap((attested) => {
    const count = stated.filter(({ statement }) => statement.attested === attested).length;
    const { zh, en } = attestedLabels[attested];
    return count === 0 ? [] : [say(`${zh}${count}项`, `${count} ${en}`)];
  });
  const made = awaiting.length === 0 ? '，评估单位均已作认定' : `中，评估单位已作认定的${stated.length}项`;
  const on = awaiting.length === 0 ? `all ${all}` : `${stated.length} of the ${all}`;
  return say(
    `定性要求${all}项${made}：${counts.join('，')}。`,
    ` Assessors have made statements on ${on} qualitative requirements: ${counts.join(', ')}.`,
  );
}

/** The requirements that are stated not to be achieved, by name; `null` where there are none. @internal */
export function unachievedText(context: LeadersContext): string | null {
  const { say, language } = context;
  const names = statementsIn(context)
    .stated.filter(({ statement }) => statement.attested === 'not')
    .map(({ place }) => place.result.evaluation.indicator.name[language]);
  if (names.length === 0) return null;
  const are = names.length === 1 ? 'requirement is' : 'requirements are';
  return say(
    `定性要求中，经评估单位认定未实现的${names.length}项：${someNames(names, say)}。`,
    `${names.length} qualitative ${are} stated not to be achieved: ${someNames(names, say)}.`,
  );
}
