/** Changes since last year: criteria newly met, lost, or newly at risk. */
import { asOfText } from '../../core/phrases.js';
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { capital, someNames } from './names.js';

/** @internal */
export function changeBlocks({
  assessment: { changes },
  places,
  say,
  language,
}: LeadersContext): readonly LeadersBlock[] {
  if (changes === null) return [];
  const kinds = [
    [say('新达到目标值或符合要求', 'newly met'), changes.newlyMet],
    [say('由达到转为未达到', 'no longer met'), changes.lost],
    [say('由达到转为数据不足', 'no longer known to be met'), changes.noLongerKnown],
    [say('新出现达标风险', 'newly at risk'), changes.newlyAtRisk],
    [say('达标风险解除', 'no longer at risk'), changes.recovered],
  ] as const;
  const parts = kinds.flatMap(([name, ids]) => {
    const names = new Set(ids.flatMap((id) => places.get(id)?.result.evaluation.indicator.name[language] ?? []));
    const listed = someNames([...names], say);
    return names.size === 0 ? [] : [say(`${name}的有${listed}`, `${name} (${names.size}): ${listed}`)];
  });
  const since = say(
    `与${asOfText(changes.since).zh}的评价相比，`,
    `Changes since the assessment as of ${changes.since}. `,
  );
  return [
    {
      block: 'paragraph',
      text: `${since}${parts.length === 0 ? say('各指标评价结果没有变化', 'None') : parts.map(capital).join(say('；', '. '))}${say('。', '.')}`,
    },
  ];
}
