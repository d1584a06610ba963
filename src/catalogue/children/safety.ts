import type { DomainRecord } from '../record.js';

/** 儿童与安全. */
export const safety: DomainRecord = {
  title: { zh: '儿童与安全', en: 'Children and safety' },
  targets: [
    {
      text: {
        zh: '提升全社会维护儿童安全的意识和能力，加强学校生命教育，儿童意外伤害死亡率以2020年为基数下降20%。',
        en: 'Raise the awareness and capacity of the whole of society to safeguard children’s safety, strengthen life education in schools, and reduce the unintentional injury mortality rate of children by 20% from the 2020 base.',
      },
      criteria: [
        { indicator: 'child-safety-awareness', phrase: '提升全社会维护儿童安全的意识和能力' },
        { indicator: 'school-life-education', phrase: '加强学校生命教育' },
        {
          indicator: 'child-unintentional-injury-mortality-rate',
          kind: 'change-from-baseline',
          changePercent: '-20',
          baselineYear: 2020,
          phrase: '儿童意外伤害死亡率以2020年为基数下降20%',
        },
      ],
    },
    {
      text: {
        zh: '普及儿童水上安全技能，儿童溺水死亡率持续下降。',
        en: 'Make water safety skills universal among children; the child drowning mortality rate continues to fall.',
      },
      criteria: [
        { indicator: 'child-water-safety-skills', phrase: '普及儿童水上安全技能' },
        {
          indicator: 'child-drowning-mortality-rate',
          kind: 'trend',
          direction: 'decrease',
          pace: 'sustained',
          phrase: '儿童溺水死亡率持续下降',
        },
      ],
    },
    {
      text: {
        zh: '加强道路安全管理，儿童出行安全得到有效保障。',
        en: 'Strengthen road safety management, so that children’s travel safety is effectively ensured.',
      },
      criteria: [{ indicator: 'child-road-safety', phrase: '加强道路安全管理，儿童出行安全得到有效保障' }],
    },
    {
      text: {
        zh: '减少儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害的发生、致残和死亡。',
        en: 'Reduce the occurrence of, and disability and death from, falls from the same level and from height, burns and scalds, animal injuries, poisoning and other injuries among children.',
      },
      criteria: [
        {
          indicator: 'child-fall-burn-animal-poisoning-injury-incidence',
          kind: 'trend',
          direction: 'decrease',
          phrase: '减少儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害的发生、致残和死亡',
        },
        {
          indicator: 'child-fall-burn-animal-poisoning-injury-disability',
          kind: 'trend',
          direction: 'decrease',
          phrase: '减少儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害的发生、致残和死亡',
        },
        {
          indicator: 'child-fall-burn-animal-poisoning-injury-mortality',
          kind: 'trend',
          direction: 'decrease',
          phrase: '减少儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害的发生、致残和死亡',
        },
      ],
    },
    {
      text: {
        zh: '儿童食品药品安全得到有效保障。儿童药品质量抽检合格率达到98%。',
        en: 'The safety of children’s food and medicines is effectively ensured. The pass rate of children’s medicines in quality sampling tests reaches 98%.',
      },
      criteria: [
        { indicator: 'child-food-and-medicine-safety', phrase: '儿童食品药品安全得到有效保障' },
        {
          indicator: 'child-medicine-sampling-pass-rate',
          kind: 'at-least',
          value: '98',
          phrase: '儿童药品质量抽检合格率达到98%',
        },
      ],
    },
    {
      text: {
        zh: '提升儿童用品质量安全水平。儿童用品质量抽查复查合格率达到98%。',
        en: 'Raise the quality and safety of children’s products. The pass rate of children’s products in quality spot checks and re-inspections reaches 98%.',
      },
      criteria: [
        { indicator: 'child-product-quality-and-safety', phrase: '提升儿童用品质量安全水平' },
        {
          indicator: 'child-product-inspection-pass-rate',
          kind: 'at-least',
          value: '98',
          phrase: '儿童用品质量抽查复查合格率达到98%',
        },
      ],
    },
    {
      text: {
        zh: '预防和制止针对儿童的暴力伤害，进一步完善儿童伤害及遭受暴力的监测报告系统。',
        en: 'Prevent and stop violence against children, and further improve the monitoring and reporting system for injuries to and violence against children.',
      },
      criteria: [
        { indicator: 'violence-against-children-prevention', phrase: '预防和制止针对儿童的暴力伤害' },
        {
          indicator: 'child-injury-and-violence-reporting-system',
          phrase: '进一步完善儿童伤害及遭受暴力的监测报告系统',
        },
      ],
    },
    {
      text: {
        zh: '提高对儿童欺凌的综合治理能力，预防、减少、有效处置学生欺凌。',
        en: 'Raise the capacity for comprehensive governance of bullying of children, and prevent, reduce and effectively handle student bullying.',
      },
      criteria: [
        { indicator: 'child-bullying-governance-capacity', phrase: '提高对儿童欺凌的综合治理能力' },
        {
          indicator: 'student-bullying-prevalence',
          kind: 'trend',
          direction: 'decrease',
          phrase: '预防、减少、有效处置学生欺凌',
        },
        { indicator: 'student-bullying-handling', phrase: '预防、减少、有效处置学生欺凌' },
      ],
    },
    {
      text: {
        zh: '全面加强儿童网络保护，预防和干预儿童沉迷网络，有效防治网络不良信息、隐私泄露、网络欺凌等问题。',
        en: 'Comprehensively strengthen online protection of children, prevent and intervene in children’s internet addiction, and effectively prevent and control problems such as harmful online information, privacy leaks and cyberbullying.',
      },
      criteria: [
        { indicator: 'child-online-protection', phrase: '全面加强儿童网络保护' },
        { indicator: 'child-internet-addiction-prevention', phrase: '预防和干预儿童沉迷网络' },
        {
          indicator: 'child-online-harm-control',
          phrase: '有效防治网络不良信息、隐私泄露、网络欺凌等问题',
        },
      ],
    },
  ],
  measures: {},
};
