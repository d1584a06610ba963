/** The open questions of the plan about an indicator, stated at the end of its definition. */
import type { Bilingual } from '../core/text.js';
import type { OpenQuestion } from './record.js';

const open: Readonly<Record<OpenQuestion, Bilingual>> = {
  formula: { zh: '规划未规定算法', en: 'the plan fixes no formula' },
  rate: {
    zh: '规划未说明以例数还是以率计，此处以率计',
    en: 'the plan does not say whether cases or a rate; a rate is used',
  },
  mean: {
    zh: '规划未说明以平均值还是每名儿童衡量',
    en: 'the plan does not say whether the mean or every child counts',
  },
  number: { zh: '规划只说“壮大”，此处以数量计', en: 'the plan says only “grow”; the number is used' },
  ages: {
    zh: '规划未规定调查的年龄和工具，各年须用同一口径',
    en: 'the plan fixes neither the ages surveyed nor the instrument; every year must use the same',
  },
  're-inspection': {
    zh: '规划未说明抽查与复查是否合并计算',
    en: 'the plan does not say whether checks and re-inspections are counted together',
  },
  care: { zh: '规划未说明是否含照料', en: 'the plan does not say whether care counts' },
};

/** A definition, followed by the open question of the plan. @internal */
export function withOpenQuestion({ zh, en }: Bilingual, question: OpenQuestion | undefined): Bilingual {
  if (!question) return { zh, en };
  const { zh: asked, en: inEnglish } = open[question];
  return { zh: `${zh.slice(0, -1)}；${asked}。`, en: `${en.slice(0, -1)}; ${inEnglish}.` };
}
