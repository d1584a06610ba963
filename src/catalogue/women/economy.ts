import type { DomainRecord } from '../record.js';

/** 妇女与经济. */
export const economy: DomainRecord = {
  title: { zh: '妇女与经济', en: 'Women and the economy' },
  targets: [
    {
      text: {
        zh: '保障妇女平等获得经济资源、平等参与经济建设和平等享有经济发展成果的权利和机会。',
        en: 'Guarantee women’s rights and opportunities to equal access to economic resources, equal participation in economic development and equal enjoyment of its fruits.',
      },
      criteria: [
        {
          indicator: 'women-equal-economic-rights',
          phrase: '保障妇女平等获得经济资源、平等参与经济建设和平等享有经济发展成果的权利和机会',
        },
      ],
    },
    {
      text: {
        zh: '促进妇女就业，消除就业性别歧视。就业人员中女性比例保持在45％左右。促进女大学生充分就业。',
        en: 'Promote women’s employment and eliminate sex discrimination in employment. The share of women among employed persons is kept at about 45%. Promote the full employment of women graduates of higher education.',
      },
      criteria: [
        { indicator: 'women-employment-promotion', phrase: '促进妇女就业' },
        { indicator: 'employment-sex-discrimination-elimination', phrase: '消除就业性别歧视' },
        {
          indicator: 'women-share-employment',
          kind: 'about',
          value: '45',
          sustain: true,
          phrase: '就业人员中女性比例保持在45％左右',
        },
        { indicator: 'women-graduates-full-employment', phrase: '促进女大学生充分就业' },
      ],
    },
    {
      text: {
        zh: '优化妇女就业结构。城镇单位就业人员中女性比例达到40％。',
        en: 'Optimise the structure of women’s employment. The share of women among persons employed in urban units reaches 40%.',
      },
      criteria: [
        { indicator: 'women-employment-structure', phrase: '优化妇女就业结构' },
        {
          indicator: 'women-share-urban-unit-employment',
          kind: 'at-least',
          value: '40',
          phrase: '城镇单位就业人员中女性比例达到40％',
        },
      ],
    },
    {
      text: {
        zh: '保障妇女获得公平的劳动报酬，男女收入差距明显缩小。',
        en: 'Guarantee women fair remuneration for work; the income gap between men and women narrows markedly.',
      },
      criteria: [
        { indicator: 'women-fair-remuneration', phrase: '保障妇女获得公平的劳动报酬' },
        {
          indicator: 'gender-income-gap',
          kind: 'gap-narrowing',
          pace: 'marked',
          relative: true,
          sides: ['men-mean-earned-income', 'women-mean-earned-income'],
          phrase: '男女收入差距明显缩小',
        },
      ],
    },
    {
      text: {
        zh: '促进女性人才发展。各类人才项目入选者中女性比例逐步提高。',
        en: 'Promote the development of talented women. The share of women among those selected for talent programmes of all kinds gradually rises.',
      },
      criteria: [
        { indicator: 'women-talent-development', phrase: '促进女性人才发展' },
        {
          indicator: 'women-share-talent-programmes',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '各类人才项目入选者中女性比例逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '高级专业技术人员中的女性比例达到40％，促进女性劳动者提升职业技能水平。',
        en: 'The share of women among senior professional and technical personnel reaches 40%; help women workers to raise their vocational skills.',
      },
      criteria: [
        {
          indicator: 'women-share-senior-professionals',
          kind: 'at-least',
          value: '40',
          phrase: '高级专业技术人员中的女性比例达到40％',
        },
        { indicator: 'women-workers-vocational-skills', phrase: '促进女性劳动者提升职业技能水平' },
      ],
    },
    {
      text: {
        zh: '保障女性劳动者的劳动安全和健康，女职工职业病发病率明显降低。',
        en: 'Guarantee the occupational safety and health of women workers; the incidence of occupational diseases among women workers falls markedly.',
      },
      criteria: [
        {
          indicator: 'women-workers-safety-and-health-protection',
          phrase: '保障女性劳动者的劳动安全和健康',
        },
        {
          indicator: 'women-workers-occupational-disease-incidence',
          kind: 'trend',
          direction: 'decrease',
          pace: 'marked',
          phrase: '女职工职业病发病率明显降低',
        },
      ],
    },
    {
      text: {
        zh: '保障农村妇女平等享有土地相关权益和集体经济的各项权益。',
        en: 'Guarantee rural women’s equal enjoyment of land-related rights and interests and of all rights and interests in the collective economy.',
      },
      criteria: [
        {
          indicator: 'rural-women-land-and-collective-rights',
          phrase: '保障农村妇女平等享有土地相关权益和集体经济的各项权益',
        },
      ],
    },
    {
      text: {
        zh: '守住妇女群体不发生规模性返贫底线，增强农村低收入妇女群体的可持续发展能力。',
        en: 'Hold the bottom line that no large-scale return to poverty occurs among women, and strengthen the capacity for sustainable development of rural low-income women.',
      },
      criteria: [
        {
          indicator: 'no-large-scale-return-to-poverty-among-women',
          phrase: '守住妇女群体不发生规模性返贫底线',
        },
        {
          indicator: 'rural-low-income-women-sustainable-development-capacity',
          phrase: '增强农村低收入妇女群体的可持续发展能力',
        },
      ],
    },
    {
      text: {
        zh: '妇女在实施乡村振兴战略中的作用充分发挥。',
        en: 'Women’s role in implementing the rural revitalisation strategy is brought into full play.',
      },
      criteria: [
        {
          indicator: 'women-role-in-rural-revitalisation',
          phrase: '妇女在实施乡村振兴战略中的作用充分发挥',
        },
      ],
    },
  ],
  measures: {
    3: [{ indicator: 'zero-employment-families', kind: 'at-most', value: '0', phrase: '零就业家庭实现动态清零' }],
    4: [
      {
        indicator: 'women-share-high-tech-industry-employment',
        kind: 'trend',
        direction: 'increase',
        pace: 'sustained',
        phrase: '不断提高妇女在高新技术产业、战略性新兴产业和现代服务业从业人员中的比例',
      },
      {
        indicator: 'women-share-strategic-emerging-industry-employment',
        kind: 'trend',
        direction: 'increase',
        pace: 'sustained',
        phrase: '不断提高妇女在高新技术产业、战略性新兴产业和现代服务业从业人员中的比例',
      },
      {
        indicator: 'women-share-modern-service-employment',
        kind: 'trend',
        direction: 'increase',
        pace: 'sustained',
        phrase: '不断提高妇女在高新技术产业、战略性新兴产业和现代服务业从业人员中的比例',
      },
    ],
    7: [
      {
        indicator: 'women-share-junior-professionals',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高初、中、高级女性专业技术人员的比例',
      },
      {
        indicator: 'women-share-intermediate-professionals',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高初、中、高级女性专业技术人员的比例',
      },
      {
        indicator: 'women-share-senior-professionals',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高初、中、高级女性专业技术人员的比例',
      },
    ],
    9: [
      {
        indicator: 'women-workers-labour-contract-signing-rate',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高女职工劳动合同、女职工权益保障专项集体合同签订率',
      },
      {
        indicator: 'women-workers-special-collective-contract-signing-rate',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高女职工劳动合同、女职工权益保障专项集体合同签订率',
      },
    ],
  },
};
