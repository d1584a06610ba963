/**
 * Changes since last year: indicators newly met, lost, or newly at risk, and statements, each told apart; a sentence,
 * and an annex with all names.
 */
import { asOfText } from '../../core/phrases.js';
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
  const parts = changedGroups(context).map(({ group, names }) =>
    say(
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
 * assessors state. What is no longer met is at risk, too, and is named once.
 */
function changedGroups({ assessment: { changes }, places, say, language }: LeadersContext): readonly NamedGroup[] {
  if (changes === null) return [];
  const namesOf = (ids: readonly string[], isStated: boolean): readonly string[] => {
    const results = ids.flatMap((id) => places.get(id)?.result ?? []);
    const own = results.filter((result) => isMeasured(result) !== isStated);
    return [...new Set(own.map(({ evaluation }) => evaluation.indicator.name[language]))];
  };
  const { newlyMet, newlyKnown, noLongerKnown, newlyAtRisk, recovered } = changes;
  const lost = namesOf(changes.lost, false);
  const reached = newlyMet.filter((id) => !newlyKnown.includes(id));
  const groups = [
    { group: say('新达到目标值或符合要求', 'newly met'), names: namesOf(reached, false) },
    { group: say('首次有数据可评价且已达到', 'met by the first figures'), names: namesOf(newlyKnown, false) },
    { group: say('由达到转为未达到', 'no longer met'), names: lost },
    { group: say('由达到转为数据不足', 'no longer known to be met'), names: namesOf(noLongerKnown, false) },
    {
      group: say('新出现达标风险', 'newly at risk'),
      names: namesOf(newlyAtRisk, false).filter((name) => !lost.includes(name)),
    },
    { group: say('达标风险解除', 'no longer at risk'), names: namesOf(recovered, false) },
    { group: say('定性要求由其他认定改为已实现', 'now stated as achieved'), names: namesOf(reached, true) },
    { group: say('定性要求首次认定即为已实现', 'first stated, as achieved'), names: namesOf(newlyKnown, true) },
    { group: say('定性要求由已实现改为其他认定', 'no longer stated as achieved'), names: namesOf(changes.lost, true) },
  ];
  return groups.filter(({ names }) => names.length > 0);
}

function capitalised({ group, names }: NamedGroup): NamedGroup {
  return { group: capital(group), names };
}
