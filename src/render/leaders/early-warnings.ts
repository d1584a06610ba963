/** Early warnings, by kind. */
import type { LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { capital, someNames } from './names.js';

/** The kinds of early warning that plans name, 预计完成困难 and 波动较大, and further ones about the course. @internal */
export function warningBlocks({ assessment, places, say, language }: LeadersContext): readonly LeadersBlock[] {
  const kinds = [
    ['projected-shortfall', say('预计完成困难', 'expected to fall short')],
    ['volatile', say('波动较大', 'large changes from year to year')],
    ['deteriorating', say('走势不利', 'moving the wrong way')],
    ['levelling-down', say('差距缩小系优势一方水平下降所致', 'a gap that narrowed because the better side got worse')],
    ['behind-milestone', say('落后于时序进度', 'behind the milestone')],
  ] as const;
  const listed = kinds.flatMap(([code, name]): string[] => {
    const indicators = new Set(
      assessment.alerts
        .filter(({ warnings }) => warnings.some((warning) => warning.code === code))
        .map(({ criterion }) => places.get(criterion)!.result.evaluation.indicator.name[language]),
    );
    if (indicators.size === 0) return [];
    return [
      say(
        `${name}的${indicators.size}项：${someNames([...indicators], say)}`,
        `${name} (${indicators.size}): ${someNames([...indicators], say)}`,
      ),
    ];
  });
  if (listed.length === 0)
    return [{ block: 'paragraph', text: say('没有需要预警的指标。', 'No indicator raises a warning.') }];
  const law = say('对下列指标提出预警：', 'Early warnings are raised for the following indicators. ');
  return [
    { block: 'paragraph', text: `${law}${listed.map(capital).join(say('；', '. '))}${say('。', '.')}` },
    {
      block: 'paragraph',
      text: say(
        '测算只依据历年数据，未考虑今后政策、人口等变化，仅供参考，不作为评价结论。',
        'Expectations carry the figures of past years forward. They do not take account of future policies or populations and are not part of any verdict.',
      ),
    },
  ];
}
