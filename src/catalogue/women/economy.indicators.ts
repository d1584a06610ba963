import type { IndicatorRecords } from '../record.js';
import { womenAmong } from './women-among.js';

/** Indicators of 妇女与经济. */
export const economyIndicators = {
  'women-equal-economic-rights': {
    name: { zh: '妇女平等经济权利和机会', en: 'Women’s equal economic rights and opportunities' },
    definition: {
      en: 'Women’s rights and opportunities to equal access to economic resources, equal participation in economic development and equal enjoyment of its fruits are guaranteed.',
    },
  },
  'women-employment-promotion': {
    name: { zh: '促进妇女就业', en: 'Promotion of women’s employment' },
    definition: { en: 'Women’s employment is promoted.' },
  },
  'employment-sex-discrimination-elimination': {
    name: { zh: '消除就业性别歧视', en: 'Elimination of sex discrimination in employment' },
    definition: { en: 'Sex discrimination in employment is eliminated.' },
  },
  'women-share-employment': {
    name: { zh: '就业人员中女性比例', en: 'Share of women among employed persons' },
    unit: 'percent',
    timing: 'stock',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '就业人员总数', en: 'all employed persons' },
    },
    definition: {
      zh: '年末就业人员（城乡合计）中女性所占比例。',
      en: 'Share of women among all employed persons, urban and rural, at year end.',
    },
  },
  'women-graduates-full-employment': {
    name: { zh: '女大学生充分就业', en: 'Full employment of women graduates' },
    definition: { en: 'The full employment of women graduates of higher education is promoted.' },
  },
  'women-employment-structure': {
    name: { zh: '妇女就业结构', en: 'Structure of women’s employment' },
    definition: { en: 'The structure of women’s employment is optimised.' },
  },
  'women-share-urban-unit-employment': {
    name: { zh: '城镇单位就业人员中女性比例', en: 'Share of women among persons employed in urban units' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '城镇单位就业人员总数', en: 'all persons employed in urban units' },
    },
    definition: {
      zh: '年末城镇单位就业人员中女性所占比例；国家统计口径为城镇非私营单位。',
      en: 'Share of women among persons employed in urban units at year end; national statistics count non-private units.',
    },
  },
  'women-fair-remuneration': {
    name: { zh: '妇女公平的劳动报酬', en: 'Fair remuneration for women' },
    definition: { en: 'Women’s fair remuneration for work is guaranteed.' },
  },
  'men-mean-earned-income': {
    name: { zh: '男性平均劳动收入', en: 'Mean earned income of men' },
    unit: 'yuan',
    counted: {
      numerator: { zh: '男性就业人员劳动收入之和', en: 'earned income of employed men' },
      denominator: { zh: '男性就业人员数', en: 'employed men' },
    },
    definition: {
      zh: '男性就业人员年平均劳动收入。',
      en: 'Average annual earned income of employed men.',
    },
  },
  'women-mean-earned-income': {
    name: { zh: '女性平均劳动收入', en: 'Mean earned income of women' },
    unit: 'yuan',
    counted: {
      numerator: { zh: '女性就业人员劳动收入之和', en: 'earned income of employed women' },
      denominator: { zh: '女性就业人员数', en: 'employed women' },
    },
    definition: {
      zh: '女性就业人员年平均劳动收入。',
      en: 'Average annual earned income of employed women.',
    },
  },
  'gender-income-gap': {
    name: { zh: '男女收入差距', en: 'Gender income gap' },
    unit: 'percent',
    polarity: 'lower-is-better',
    open: 'formula',
    counted: {
      numerator: {
        zh: '男性与女性平均劳动收入之差',
        en: 'difference between the mean earned incomes of men and women',
      },
      denominator: { zh: '男性平均劳动收入', en: 'mean earned income of men' },
    },
    definition: {
      zh: '男性与女性就业人员年平均劳动收入之差的绝对值，占男性年平均劳动收入的百分比。',
      en: 'Absolute difference between the mean annual earned incomes of employed men and women, as a percentage of men’s.',
    },
  },
  'women-talent-development': {
    name: { zh: '女性人才发展', en: 'Development of talented women' },
    definition: { en: 'The development of talented women is promoted.' },
  },
  'women-share-talent-programmes': {
    name: { zh: '各类人才项目入选者中女性比例', en: 'Share of women among those selected for talent programmes' },
    unit: 'percent',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '入选各类人才项目的总人数', en: 'all selected for talent programmes' },
    },
    definition: {
      zh: '年内各类人才项目入选者中女性所占比例。',
      en: 'Share of women among those selected for talent programmes of all kinds in the year.',
    },
  },
  'women-share-senior-professionals': {
    name: {
      zh: '高级专业技术人员中的女性比例',
      en: 'Share of women among senior professional and technical personnel',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '高级专业技术人员总数', en: 'all with senior professional titles' },
    },
    definition: {
      zh: '年末高级专业技术人员中女性所占比例。',
      en: 'Share of women among all with senior professional titles at year end.',
    },
  },
  'women-workers-vocational-skills': {
    name: { zh: '女性劳动者职业技能水平', en: 'Vocational skills of women workers' },
    definition: { en: 'The vocational skills of women workers are raised.' },
  },
  'women-workers-safety-and-health-protection': {
    name: { zh: '女性劳动者的劳动安全和健康', en: 'Occupational safety and health of women workers' },
    definition: { en: 'The occupational safety and health of women workers are guaranteed.' },
  },
  'women-workers-occupational-disease-incidence': {
    name: { zh: '女职工职业病发病率', en: 'Incidence of occupational diseases among women workers' },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '新发职业病女职工数', en: 'women workers newly diagnosed with an occupational disease' },
      denominator: { zh: '女职工总数', en: 'all women workers' },
    },
    definition: {
      zh: '年内每10万名女职工中新诊断职业病的人数。',
      en: 'Women workers newly diagnosed with an occupational disease per 100,000 women workers in the year.',
    },
  },
  'rural-women-land-and-collective-rights': {
    name: { zh: '农村妇女土地相关权益和集体经济权益', en: 'Rural women’s rights in land and the collective economy' },
    definition: {
      en: 'Rural women equally enjoy land-related rights and interests and all rights and interests in the collective economy.',
    },
  },
  'no-large-scale-return-to-poverty-among-women': {
    name: { zh: '妇女群体不发生规模性返贫', en: 'No large-scale return to poverty among women' },
    definition: { en: 'No large-scale return to poverty has occurred among women.' },
  },
  'rural-low-income-women-sustainable-development-capacity': {
    name: {
      zh: '农村低收入妇女群体的可持续发展能力',
      en: 'Capacity for sustainable development of rural low-income women',
    },
    definition: { en: 'The capacity for sustainable development of rural low-income women is strengthened.' },
  },
  'women-role-in-rural-revitalisation': {
    name: { zh: '妇女在乡村振兴中的作用', en: 'Women’s role in rural revitalisation' },
    definition: { en: 'Women’s role in implementing the rural revitalisation strategy is brought into full play.' },
  },
  'zero-employment-families': {
    name: { zh: '零就业家庭数', en: 'Zero-employment families' },
    unit: 'count',
    measureWord: '户',
    timing: 'stock',
    polarity: 'lower-is-better',
    definition: {
      zh: '年末登记在册、有劳动能力的成员无一人就业且未得到安置的家庭数。',
      en: 'Families registered at year end none of whose members able to work has a job or has been placed in one.',
    },
  },
  'women-share-high-tech-industry-employment': womenAmong(
    { zh: '高新技术产业从业人员', en: 'persons working in high-tech industries' },
    '中',
  ),
  'women-share-strategic-emerging-industry-employment': womenAmong(
    { zh: '战略性新兴产业从业人员', en: 'persons working in strategic emerging industries' },
    '中',
  ),
  'women-share-modern-service-employment': womenAmong(
    { zh: '现代服务业从业人员', en: 'persons working in modern services' },
    '中',
  ),
  'women-share-junior-professionals': womenAmong(
    { zh: '初级专业技术人员', en: 'junior professional and technical personnel' },
    '中',
  ),
  'women-share-intermediate-professionals': womenAmong(
    { zh: '中级专业技术人员', en: 'intermediate professional and technical personnel' },
    '中',
  ),
  'women-workers-labour-contract-signing-rate': {
    name: { zh: '女职工劳动合同签订率', en: 'Signing rate of labour contracts of women workers' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '已签订劳动合同的女职工数', en: 'women workers with a signed labour contract' },
      denominator: { zh: '女职工总数', en: 'all women workers' },
    },
    definition: {
      zh: '年末女职工中已签订劳动合同的比例。',
      en: 'Share of women workers who have a signed labour contract at year end.',
    },
  },
  'women-workers-special-collective-contract-signing-rate': {
    name: {
      zh: '女职工权益保障专项集体合同签订率',
      en: 'Signing rate of special collective contracts for the protection of women workers',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '已签订专项集体合同的用人单位数',
        en: 'employers that have signed a special collective contract',
      },
      denominator: { zh: '已建工会的用人单位数', en: 'employers with a trade union' },
    },
    open: 'formula',
    definition: {
      zh: '年末已建工会的用人单位中签订女职工权益保障专项集体合同的比例。',
      en: 'Share of employers with a trade union that have signed a special collective contract for the protection of women workers’ rights and interests at year end.',
    },
  },
} as const satisfies IndicatorRecords;
