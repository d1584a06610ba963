import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与家庭建设. */
export const familyIndicators = {
  'new-era-family-outlook': {
    name: { zh: '新时代家庭观', en: 'Family outlook of the new era' },
    definition: {
      en: 'The family outlook of the new era is established, the new practice of socialist family civilisation of loving country and family, loving one another, striving upward and for good, and building and sharing together is carried forward, and the core socialist values take root in families.',
    },
  },
  'family-policy-system': {
    name: { zh: '家庭政策体系', en: 'Family policy system' },
    definition: {
      en: 'The system of family policies that promote gender equality and the all-round development of women is continually improved.',
    },
  },
  'family-building-research': {
    name: { zh: '家庭家教家风建设研究', en: 'Research on family building' },
    definition: {
      en: 'The building of families, family education and family traditions is brought into research projects in philosophy and the social sciences.',
    },
  },
  'family-building-courses': {
    name: { zh: '家庭家教家风相关专业课程', en: 'Courses on family building' },
    definition: { en: 'Universities and colleges are encouraged to set up related courses.' },
  },
  'family-public-services': {
    name: { zh: '面向家庭的公共服务', en: 'Public services for families' },
    definition: {
      en: 'Public services for families such as childcare, elderly care and domestic service keep extending, and their level keeps rising.',
    },
  },
  'government-purchased-family-service-programmes': {
    name: { zh: '政府购买家庭服务项目的数量', en: 'Family service programmes purchased by the government' },
    unit: 'count',
    measureWord: '个',
    definition: {
      zh: '年内政府购买的家庭服务项目数。',
      en: 'Number of family service programmes purchased by the government in the year.',
    },
  },
  'family-traditions-and-women-role': {
    name: { zh: '家庭家教家风建设与妇女作用', en: 'Family traditions and women’s role' },
    definition: {
      en: 'The building of families, family education and family traditions is strengthened, women’s distinctive role in family life is brought into full play, the family virtues of the Chinese nation are carried forward, good family traditions are established, and women are supported in being builders and advocates of happy and healthy families.',
    },
  },
  'equal-and-harmonious-family-relations': {
    name: { zh: '平等、和睦、文明的婚姻家庭关系', en: 'Equal and harmonious marriage and family relations' },
    definition: {
      en: 'Family members attach importance to building the family and cultivate a positive and healthy family culture; equal, harmonious and civilised marriage and family relations between men and women are built; and the adverse effects of marriage and family disputes on the development of women and families are reduced.',
    },
  },
  'shared-housework': {
    name: { zh: '男女共担家务', en: 'Sharing of housework between men and women' },
    definition: { en: 'The sharing of housework between men and women is advocated and supported.' },
  },
  'men-housework-time': {
    name: { zh: '男性家务劳动时间', en: 'Time spent on housework by men' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '男性家务劳动时间之和', en: 'hours of housework of men' },
      denominator: { zh: '调查的男性人数', en: 'men surveyed' },
    },
    open: 'care',
    definition: {
      zh: '时间利用调查中男性平均每日家务劳动时间。',
      en: 'Average time a day men spend on housework in a time-use survey.',
    },
  },
  'women-housework-time': {
    name: { zh: '女性家务劳动时间', en: 'Time spent on housework by women' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性家务劳动时间之和', en: 'hours of housework of women' },
      denominator: { zh: '调查的女性人数', en: 'women surveyed' },
    },
    open: 'care',
    definition: {
      zh: '时间利用调查中女性平均每日家务劳动时间。',
      en: 'Average time a day women spend on housework in a time-use survey.',
    },
  },
  'housework-time-gender-gap': {
    name: { zh: '两性家务劳动时间差距', en: 'Gender gap in time spent on housework' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    definition: {
      zh: '女性与男性平均每日家务劳动时间之差的绝对值。',
      en: 'Absolute difference between the average daily housework time of women and of men.',
    },
  },
  'shared-parental-leave': {
    name: { zh: '夫妻共享育儿假', en: 'Shared parental leave' },
    definition: { en: 'Parental leave shared by husband and wife is implemented.' },
  },
  'shared-support-of-older-people': {
    name: { zh: '共同承担赡养老人责任', en: 'Sharing the support of older people' },
    definition: { en: 'Family members are supported in sharing the responsibility of supporting older people.' },
  },
  'only-child-parent-care-leave': {
    name: { zh: '独生子女护理假', en: 'Parent-care leave for only children' },
    definition: { en: 'Leave for only children to care for their parents is implemented.' },
  },
  'older-women-family-life-quality': {
    name: { zh: '老年妇女家庭生活质量', en: 'Older women’s quality of family life' },
    definition: { en: 'The quality of family life of older women keeps rising.' },
  },
  'shared-parenting-responsibility': {
    name: { zh: '夫妻共同承担养育和家庭教育责任', en: 'Sharing of parenting responsibility' },
    definition: {
      en: 'Husband and wife share the responsibility for raising and educating minor children, and create a good family environment for their physical and mental development.',
    },
  },
} as const satisfies IndicatorRecords;
