import type { DomainRecord } from '../record.js';

/** 妇女与家庭建设. */
export const family: DomainRecord = {
  title: { zh: '妇女与家庭建设', en: 'Women and family building' },
  targets: {
    1: [
      { indicator: 'new-era-family-outlook', kind: 'attested', phrase: '树立新时代家庭观，弘扬爱国爱家、相亲相爱、向上向善、共建共享的社会主义家庭文明新风尚，推动社会主义核心价值观在家庭落地生根' },
    ],
    2: [
      { indicator: 'family-policy-system', kind: 'attested', phrase: '促进男女平等和妇女全面发展的家庭政策体系不断健全' },
      { indicator: 'family-building-research-and-courses', kind: 'attested', phrase: '家庭家教家风建设纳入哲学社会科学研究项目，鼓励大专院校设置相关专业课程' },
    ],
    3: [
      { indicator: 'family-public-services', kind: 'attested', phrase: '托幼、养老、家政等面向家庭的公共服务不断拓展，服务水平不断提高' },
      { indicator: 'government-purchased-family-service-programmes', kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '政府购买家庭服务项目的数量不断提升' },
    ],
    4: [
      { indicator: 'family-traditions-and-women-role', kind: 'attested', phrase: '加强家庭家教家风建设，充分发挥妇女在家庭生活中的独特作用，弘扬中华民族家庭美德，树立良好家风' },
    ],
    5: [
      { indicator: 'equal-and-harmonious-family-relations', kind: 'attested', phrase: '共同构建男女平等、和睦、文明的婚姻家庭关系，降低婚姻家庭纠纷对妇女和家庭发展的不利影响' },
    ],
    6: [
      { indicator: 'shared-housework', kind: 'attested', phrase: '倡导和支持男女共担家务' },
      { indicator: 'housework-time-gender-gap', kind: 'gap-narrowing', pace: 'unspecified', sides: ['men-housework-time', 'women-housework-time'], phrase: '缩小两性家务劳动时间差距' },
      { indicator: 'shared-parental-leave', kind: 'attested', phrase: '落实夫妻共享育儿假' },
    ],
    7: [
      { indicator: 'shared-support-of-older-people', kind: 'attested', phrase: '支持家庭成员共同承担赡养老人责任，落实独生子女护理假' },
      { indicator: 'older-women-family-life-quality', kind: 'attested', phrase: '不断提升老年妇女家庭生活质量' },
    ],
    8: [
      { indicator: 'shared-parenting-responsibility', kind: 'attested', phrase: '促进夫妻共同承担未成年子女养育、家庭教育责任' },
    ],
  },
  measures: {},
  exceptions: [],
};
