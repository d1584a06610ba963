/**
 * Changes since last year: indicators newly met, lost, or newly at risk, and statements, each told apart; a sentence,
 * and an annex with all names.
 */
import type { FullResult } from '../../assessment/assessment.js';
import type { Attestation } from '../../core/model.js';
import { asOfText } from '../../core/phrases.js';
import type { Status } from '../../criteria/evaluation.js';
import { attestedLabels } from '../../criteria/words/labels.js';
import { rareCountsOf } from '../../projection/words/counts.js';
import type { LeadersAnnex, LeadersBlock } from './document.js';
import { isMeasured } from '../report/context.js';
import type { LeadersContext } from './leaders-context.js';
import { capital, isTold, someNames } from './names.js';
import { namesTable, type NamedGroup } from './names-table.js';
import { inGroup } from './problems.js';

/** @internal */
export function changeBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { assessment, say } = context;
  if (assessment.changes === null) return [];
  const { since } = assessment.changes;
  const statements = say('定性要求', 'first stated');
  const parts = changedGroups(context).map(({ group, names }) =>
    // Of many statements the number is told, and the annex has the names.
    group.startsWith(statements) && !isTold(names, inGroup)
      ? say(`${group}的有${names.length}项`, `${capital(group)}: ${names.length}`)
      : say(
          `${group}的有${someNames(names, say, inGroup)}`,
          `${capital(group)} (${names.length}): ${someNames(names, say, inGroup)}`,
        ),
  );
  const lead = say(`与${asOfText(since).zh}的评价相比，`, `Changes since the assessment as of ${since}. `);
  const text = parts.length === 0 ? say('各指标评价结果没有变化', 'None') : parts.join(say('；', '. '));
  return [{ block: 'paragraph', text: `${lead}${text}${say('。', '.')}` }];
}

/** The annex; `null` where the sentence names every indicator. @internal */
export function changeAnnex(context: LeadersContext): LeadersAnnex | null {
  const { say } = context;
  const groups = changedGroups(context);
  if (groups.every(({ names }) => isTold(names, inGroup))) return null;
  const title = say('与上次评价相比的变化', 'Changes since the last assessment');
  return { title, blocks: [namesTable(title, say('变化', 'Change'), groups.map(capitalised), say)] };
}

/**
 * The indicators by what changed. What was reached since is told apart from what has its first figures, and from what
 * assessors state. What is met is no longer at risk, what is not met is, and each is named once. Of few cases no course
 * is told, so neither is a change of it.
 */
function changedGroups(context: LeadersContext): readonly NamedGroup[] {
  const { changes } = context.assessment;
  if (changes === null) return [];
  const { say, places } = context;
  const namesOf = (ids: readonly string[], isTold: (result: FullResult) => boolean = isMeasured): readonly string[] =>
    namesIn(context, ids, (result) => isMeasured(result) && isTold(result));
  const { newlyMet, newlyKnown, noLongerKnown, newlyAtRisk, recovered, earlierStatus } = changes;
  const lost = namesOf(changes.lost);
  const reached = namesOf(newlyMet.filter((id) => !newlyKnown.includes(id)));
  const was = (statuses: readonly Status[]): readonly string[] =>
    [...places.keys()].filter((id) => statuses.includes(earlierStatus[id]!));
  const missed = namesOf(
    was(['in-progress']),
    ({ evaluation }) => evaluation.status === 'not-met' && evaluation.breaches.length === 0,
  );
  const groups = [
    { group: say('新达到目标值或符合要求', 'newly met'), names: reached },
    { group: say('首次有数据可评价且已达到', 'met by the first figures'), names: namesOf(newlyKnown) },
    { group: say('首次有数据可评价且未达到', 'not met by the first figures'), names: namesOf(was(unknown), isShort) },
    { group: say('由达到转为未达到', 'no longer met'), names: lost },
    { group: say('到目标年仍未达到', 'due and not met'), names: missed },
    { group: say('由达到转为数据不足', 'no longer known to be met'), names: namesOf(noLongerKnown) },
    {
      group: say('新出现达标风险', 'newly at risk'),
      names: namesOf(newlyAtRisk, isCourseTold).filter((name) => ![...lost, ...missed].includes(name)),
    },
    {
      group: say('达标风险解除', 'no longer at risk'),
      names: namesOf(recovered, isStillAhead).filter((name) => !reached.includes(name)),
    },
    ...statementGroups(context, was(unknown), was(short), was(['met'])),
  ];
  return groups.filter(({ names }) => names.length > 0);
}

/** The statements by what they say now, each with what was known of it before. */
function statementGroups(
  context: LeadersContext,
  unstated: readonly string[],
  unachieved: readonly string[],
  achieved: readonly string[],
): readonly NamedGroup[] {
  const { say } = context;
  const stated = (ids: readonly string[], as: Attestation['attested']): readonly string[] =>
    namesIn(context, ids, ({ evaluation }) => 'attestation' in evaluation && evaluation.attestation?.attested === as);
  const group = (ids: readonly string[], as: Attestation['attested'], zh: string, en: string): NamedGroup => ({
    group: say(`定性要求${zh}${attestedLabels[as].zh}`, `${en} ${attestedLabels[as].en}`),
    names: stated(ids, as),
  });
  return [
    group(unachieved, 'achieved', '由部分实现或未实现改为', 'statement changed to'),
    ...(['achieved', 'partly', 'not'] as const).map((as) => group(unstated, as, '首次认定为', 'first stated as')),
    ...(['partly', 'not'] as const).map((as) =>
      group(achieved, as, '由已实现改为', 'statement changed from achieved to'),
    ),
  ];
}

const unknown: readonly Status[] = ['insufficient-data', 'not-applicable'];
const short: readonly Status[] = ['in-progress', 'not-met'];

function isShort({ evaluation }: FullResult): boolean {
  return short.includes(evaluation.status);
}

function isCourseTold({ projection }: FullResult): boolean {
  return rareCountsOf(projection) === null;
}

/** In the due year the level is met, and no risk is left to be told of. */
function isStillAhead(result: FullResult): boolean {
  return result.projection.status === 'projected' && isCourseTold(result);
}

function namesIn(
  { places, language }: LeadersContext,
  ids: readonly string[],
  isTold: (result: FullResult) => boolean,
): readonly string[] {
  const results = ids.flatMap((id) => places.get(id)?.result ?? []).filter(isTold);
  return [...new Set(results.map(({ evaluation }) => evaluation.indicator.name[language]))];
}

function capitalised({ group, names }: NamedGroup): NamedGroup {
  return { group: capital(group), names };
}
