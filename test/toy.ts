/** A plan with one criterion of every kind: the engine's tests use it, for the engine knows nothing of Tianmen. */
import { definePlan } from '../src/entries/engine.js';

const text = (zh: string, en: string) => ({ zh, en });
const percent = <const Id extends string>(id: Id, polarity: 'higher-is-better' | 'lower-is-better' | 'target-is-best' = 'higher-is-better') =>
  ({ id, name: text(id, id), unit: 'percent', polarity }) as const;

const items = text(
  '覆盖率达到95%以上，死亡率控制在14/10万以下，比例保持在45%左右，办好1—2所，以2020年为基数下降20%，逐步提高，不断提高，明显提高，上升趋势减缓，差距缩小，不低于党员比例，相适应，均衡，趋于正常，每所至少1名，稳定在95%以上，健全',
  'Everything asked in one item.',
);

export const toy = definePlan({
  document: { id: 'toy', title: text('示例', 'Toy') },
  indicators: [
    percent('coverage'),
    { id: 'deaths', name: text('死亡率', 'Mortality'), unit: 'per-100000', polarity: 'lower-is-better' },
    percent('women', 'target-is-best'),
    percent('members'),
    percent('delegates'),
    percent('rate'),
    percent('boys'),
    percent('girls'),
    { id: 'gap', name: text('差距', 'Gap'), unit: 'percentage-points', polarity: 'lower-is-better' },
    { id: 'schools', name: text('学校数', 'Schools'), unit: 'count', polarity: 'target-is-best' },
    { id: 'sex-ratio', name: text('性别比', 'Sex ratio'), unit: 'males-per-100-females', polarity: 'target-is-best' },
    { id: 'nurses', name: text('校医', 'Nurses'), unit: 'count', polarity: 'higher-is-better' },
    { id: 'gross', name: text('毛入学率', 'Gross enrolment'), unit: 'percent', polarity: 'higher-is-better', max: null },
    { id: 'system', name: text('制度', 'System'), unit: 'attestation', polarity: 'higher-is-better', definition: text('制度健全。', 'The system is complete.') },
    { id: 'mortality-gap', name: text('死亡率差距', 'Mortality gap'), unit: 'per-100000', polarity: 'lower-is-better' },
    { id: 'rural-deaths', name: text('农村死亡率', 'Rural mortality'), unit: 'per-100000', polarity: 'lower-is-better' },
  ],
  plans: [
    {
      id: 'toy',
      title: text('示例', 'Toy'),
      years: { baseline: 2020, start: 2021, midterm: 2025, end: 2030 },
      domains: [
        {
          id: 'toy.one',
          ordinal: 1,
          title: text('一', 'One'),
          items: [
            {
              id: 'toy.one.target.1',
              type: 'target',
              ordinal: 1,
              text: items,
              criteria: [
                { id: 'at-least', indicator: 'coverage', kind: 'at-least', value: '95', due: 2030, phrase: '达到95%以上' },
                { id: 'at-most', indicator: 'deaths', kind: 'at-most', value: '14', due: 2025, phrase: '14/10万以下' },
                { id: 'about', indicator: 'women', kind: 'about', value: '45', due: 2030, phrase: '45%左右' },
                { id: 'between', indicator: 'schools', kind: 'between', min: '1', max: '2', due: 2030, phrase: '1—2所' },
                { id: 'change', indicator: 'deaths', kind: 'change-from-baseline', changePercent: '-20', due: 2030, phrase: '下降20%' },
                { id: 'gradual', indicator: 'rate', kind: 'trend', direction: 'increase', pace: 'gradual', due: 2030, phrase: '逐步提高' },
                { id: 'sustained', indicator: 'rate', kind: 'trend', direction: 'increase', pace: 'sustained', due: 2030, phrase: '不断提高' },
                { id: 'marked', indicator: 'rate', kind: 'trend', direction: 'increase', pace: 'marked', due: 2030, phrase: '明显提高' },
                { id: 'slowing', indicator: 'rate', kind: 'slowing', direction: 'increase', due: 2030, phrase: '上升趋势减缓' },
                { id: 'gap', indicator: 'gap', kind: 'gap-narrowing', pace: 'unspecified', sides: ['boys', 'girls'], due: 2030, phrase: '差距缩小' },
                { id: 'compare', indicator: 'delegates', kind: 'compare', relation: 'at-least', reference: 'members', due: 2030, phrase: '不低于党员比例' },
                { id: 'compare-about', indicator: 'delegates', kind: 'compare', relation: 'about', reference: 'members', due: 2030, phrase: '相适应' },
                { id: 'balanced', indicator: 'women', kind: 'balanced', due: 2030, phrase: '均衡' },
                { id: 'converge', indicator: 'sex-ratio', kind: 'converge', min: '103', max: '107', due: 2030, phrase: '趋于正常' },
                { id: 'every-unit', indicator: 'nurses', kind: 'at-least', value: '1', due: 2030, scope: 'every-unit', units: text('学校', 'school'), phrase: '每所至少1名' },
                { id: 'sustain', indicator: 'coverage', kind: 'at-least', value: '95', due: 2030, sustain: true, phrase: '稳定在95%以上' },
                { id: 'gross', indicator: 'gross', kind: 'at-least', value: '93', due: 2030, phrase: '达到95%以上' },
                { id: 'attested', indicator: 'system', kind: 'attested', due: 2030, phrase: '健全' },
              ],
            },
          ],
        },
      ],
    },
  ],
});
