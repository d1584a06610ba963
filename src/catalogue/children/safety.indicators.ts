import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与安全. */
export const safetyIndicators = {
  'child-safety-awareness': {
    name: { zh: '全社会维护儿童安全的意识和能力', en: 'Awareness and capacity to safeguard children' },
    definition: { en: 'The awareness and capacity of the whole of society to safeguard children’s safety are raised.' },
  },
  'school-life-education': {
    name: { zh: '学校生命教育', en: 'Life education in schools' },
    definition: { en: 'Life education in schools is strengthened.' },
  },
  'child-unintentional-injury-mortality-rate': {
    name: { zh: '儿童意外伤害死亡率', en: 'Unintentional injury mortality rate of children' },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '儿童意外伤害死亡数', en: 'deaths of children from unintentional injury' },
      denominator: { zh: '儿童平均人口数', en: 'average child population' },
    },
    definition: {
      zh: '年内每10万名18岁以下儿童中，因意外（非故意）伤害死亡的人数。',
      en: 'Deaths from unintentional injury per 100,000 children under 18 in the year.',
    },
  },
  'child-water-safety-skills': {
    name: { zh: '儿童水上安全技能', en: 'Water safety skills of children' },
    definition: { en: 'Water safety skills are universal among children.' },
  },
  'child-drowning-mortality-rate': {
    name: { zh: '儿童溺水死亡率', en: 'Child drowning mortality rate' },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '儿童溺水死亡数', en: 'deaths of children from drowning' },
      denominator: { zh: '儿童平均人口数', en: 'average child population' },
    },
    definition: {
      zh: '年内每10万名18岁以下儿童中，因溺水死亡的人数。',
      en: 'Deaths from drowning per 100,000 children under 18 in the year.',
    },
  },
  'child-road-safety': {
    name: { zh: '儿童出行安全', en: 'Travel safety of children' },
    definition: { en: 'Road safety management is strengthened and children’s travel safety is effectively ensured.' },
  },
  'child-fall-burn-animal-poisoning-injury-incidence': {
    name: {
      zh: '儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害发生率',
      en: 'Incidence of falls, burns, animal injuries, poisoning and other injuries among children',
    },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '儿童发生此类伤害的例数', en: 'such injuries to children' },
      denominator: { zh: '儿童平均人口数', en: 'average child population' },
    },
    open: 'rate',
    definition: {
      zh: '年内每10万名18岁以下儿童中，跌倒、跌落、烧烫伤、动物伤和中毒等伤害的发生例数。',
      en: 'Falls, burns and scalds, animal injuries, poisonings and the like per 100,000 children under 18 in the year.',
    },
  },
  'child-fall-burn-animal-poisoning-injury-disability': {
    name: {
      zh: '儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害致残率',
      en: 'Disability from falls, burns, animal injuries, poisoning and other injuries among children',
    },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '因此类伤害致残的儿童数', en: 'children disabled by such injuries' },
      denominator: { zh: '儿童平均人口数', en: 'average child population' },
    },
    open: 'rate',
    definition: {
      zh: '年内每10万名18岁以下儿童中，因跌倒、跌落、烧烫伤、动物伤和中毒等伤害致残的人数。',
      en: 'Children disabled by falls, burns and scalds, animal injuries, poisoning and the like per 100,000 children under 18 in the year.',
    },
  },
  'child-fall-burn-animal-poisoning-injury-mortality': {
    name: {
      zh: '儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害死亡率',
      en: 'Mortality from falls, burns, animal injuries, poisoning and other injuries among children',
    },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '因此类伤害死亡的儿童数', en: 'deaths of children from such injuries' },
      denominator: { zh: '儿童平均人口数', en: 'average child population' },
    },
    open: 'rate',
    definition: {
      zh: '年内每10万名18岁以下儿童中，因跌倒、跌落、烧烫伤、动物伤和中毒等伤害死亡的人数。',
      en: 'Deaths from falls, burns and scalds, animal injuries, poisoning and the like per 100,000 children under 18 in the year.',
    },
  },
  'child-food-and-medicine-safety': {
    name: { zh: '儿童食品药品安全', en: 'Safety of children’s food and medicines' },
    definition: { en: 'The safety of children’s food and medicines is effectively ensured.' },
  },
  'child-medicine-sampling-pass-rate': {
    name: { zh: '儿童药品质量抽检合格率', en: 'Pass rate of children’s medicines in quality sampling tests' },
    unit: 'percent',
    counted: {
      numerator: { zh: '抽检合格的儿童药品批次', en: 'batches passed' },
      denominator: { zh: '抽检的儿童药品批次', en: 'batches of children’s medicines sampled' },
    },
    definition: {
      zh: '年内质量抽检的儿童药品中，检验合格批次占抽检批次的比例。',
      en: 'Share of the batches of children’s medicines sampled in quality tests in the year that passed.',
    },
  },
  'child-product-quality-and-safety': {
    name: { zh: '儿童用品质量安全水平', en: 'Quality and safety of children’s products' },
    definition: { en: 'The quality and safety of children’s products are raised.' },
  },
  'child-product-inspection-pass-rate': {
    name: {
      zh: '儿童用品质量抽查复查合格率',
      en: 'Pass rate of children’s products in quality spot checks and re-inspections',
    },
    unit: 'percent',
    counted: {
      numerator: { zh: '抽查复查合格的儿童用品批次', en: 'batches passed' },
      denominator: { zh: '抽查复查的儿童用品批次', en: 'batches of children’s products checked or re-inspected' },
    },
    open: 're-inspection',
    definition: {
      zh: '年内质量监督抽查及其复查的儿童用品中，合格批次占受检批次的比例。',
      en: 'Share of the batches of children’s products in supervisory quality spot checks and their re-inspections in the year that passed.',
    },
  },
  'violence-against-children-prevention': {
    name: { zh: '预防和制止针对儿童的暴力伤害', en: 'Prevention of violence against children' },
    definition: { en: 'Violence against children is prevented and stopped.' },
  },
  'child-injury-and-violence-reporting-system': {
    name: { zh: '儿童伤害及遭受暴力的监测报告系统', en: 'Child injury and violence monitoring and reporting system' },
    definition: {
      en: 'The monitoring and reporting system for injuries to and violence against children is further improved.',
    },
  },
  'child-bullying-governance-capacity': {
    name: { zh: '儿童欺凌综合治理能力', en: 'Capacity for governance of bullying of children' },
    definition: { en: 'The capacity for comprehensive governance of bullying of children is raised.' },
  },
  'student-bullying-handling': {
    name: { zh: '学生欺凌的预防和处置', en: 'Prevention and handling of student bullying' },
    definition: { en: 'Student bullying is prevented and effectively handled.' },
  },
  'student-bullying-prevalence': {
    name: { zh: '学生欺凌发生率', en: 'Prevalence of student bullying' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '近12个月内遭受欺凌的学生数', en: 'students bullied in the past 12 months' },
      denominator: { zh: '受调查学生数', en: 'students surveyed' },
    },
    open: 'formula',
    definition: {
      zh: '受调查中小学生中近12个月内遭受欺凌者的比例（参照可持续发展目标指标4.a.2）。',
      en: 'Share of primary and secondary students surveyed who were bullied in the past 12 months (after SDG indicator 4.a.2).',
    },
  },
  'child-online-protection': {
    name: { zh: '儿童网络保护', en: 'Online protection of children' },
    definition: { en: 'Online protection of children is comprehensively strengthened.' },
  },
  'child-internet-addiction-prevention': {
    name: { zh: '预防和干预儿童沉迷网络', en: 'Prevention of child internet addiction' },
    definition: { en: 'Internet addiction among children is prevented and met with intervention.' },
  },
  'child-online-harm-control': {
    name: { zh: '防治网络不良信息、隐私泄露、网络欺凌', en: 'Control of online harms to children' },
    definition: {
      en: 'Harmful online information, privacy leaks, cyberbullying and similar problems are effectively prevented and controlled.',
    },
  },
} as const satisfies IndicatorRecords;
