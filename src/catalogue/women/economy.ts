import type { DomainRecord } from '../record.js';

/** 妇女与经济. */
export const economy: DomainRecord = {
  title: { zh: '妇女与经济', en: 'Women and the economy' },
  targets: {
    1: [
      { indicator: 'women-equal-economic-rights', kind: 'attested', phrase: '保障妇女平等获得经济资源、平等参与经济建设和平等享有经济发展成果的权利和机会' },
    ],
    2: [
      { indicator: 'employment-sex-discrimination-elimination', kind: 'attested', phrase: '促进妇女就业，消除就业性别歧视' },
      { indicator: 'women-share-employment', kind: 'about', value: '45', sustain: true, phrase: '就业人员中女性比例保持在45％左右' },
      { indicator: 'women-graduates-full-employment', kind: 'attested', phrase: '促进女大学生充分就业' },
    ],
    3: [
      { indicator: 'women-share-urban-unit-employment', kind: 'at-least', value: '40', phrase: '城镇单位就业人员中女性比例达到40％' },
    ],
    4: [
      { indicator: 'women-fair-remuneration', kind: 'attested', phrase: '保障妇女获得公平的劳动报酬' },
      { indicator: 'gender-income-gap', kind: 'gap-narrowing', pace: 'marked', sides: ['men-mean-earned-income', 'women-mean-earned-income'], phrase: '男女收入差距明显缩小' },
    ],
    5: [
      { indicator: 'women-share-talent-programmes', kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '各类人才项目入选者中女性比例逐步提高' },
    ],
    6: [
      { indicator: 'women-share-senior-professionals', kind: 'at-least', value: '40', phrase: '高级专业技术人员中的女性比例达到40％' },
      { indicator: 'women-workers-vocational-skills', kind: 'attested', phrase: '促进女性劳动者提升职业技能水平' },
    ],
    7: [
      { indicator: 'women-workers-safety-and-health-protection', kind: 'attested', phrase: '保障女性劳动者的劳动安全和健康' },
      { indicator: 'women-workers-occupational-disease-incidence', kind: 'trend', direction: 'decrease', pace: 'marked', phrase: '女职工职业病发病率明显降低' },
    ],
    8: [
      { indicator: 'rural-women-land-and-collective-rights', kind: 'attested', phrase: '保障农村妇女平等享有土地相关权益和集体经济的各项权益' },
    ],
    9: [
      { indicator: 'no-large-scale-return-to-poverty-among-women', kind: 'attested', phrase: '守住妇女群体不发生规模性返贫底线' },
      { indicator: 'rural-low-income-women-sustainable-development-capacity', kind: 'attested', phrase: '增强农村低收入妇女群体的可持续发展能力' },
    ],
    10: [
      { indicator: 'women-role-in-rural-revitalisation', kind: 'attested', phrase: '妇女在实施乡村振兴战略中的作用充分发挥' },
    ],
  },
  measures: {
    3: [
      { indicator: 'zero-employment-families', kind: 'at-most', value: '0', phrase: '零就业家庭实现动态清零' },
    ],
  },
  exceptions: [],
};
