import type { DomainRecord } from '../record.js';

/** 妇女与环境. */
export const environment: DomainRecord = {
  title: { zh: '妇女与环境', en: 'Women and the environment' },
  targets: {
    1: [
      { indicator: 'women-ideological-and-political-awareness', kind: 'attested', phrase: '提高妇女的思想政治意识，引导妇女积极践行社会主义核心价值观' },
    ],
    2: [
      { indicator: 'advanced-gender-culture', kind: 'attested', phrase: '积极构建以男女平等为核心的社会主义先进性别文化，推进男女平等基本国策宣传教育进机关、进学校、进企业、进城乡社区、进家庭' },
    ],
    3: [
      { indicator: 'media-gender-equality-mechanism', kind: 'attested', phrase: '健全文化与传媒领域的性别平等评估和监管机制' },
    ],
    4: [
      { indicator: 'women-media-literacy', kind: 'attested', phrase: '全面提升妇女的媒介素养，提高妇女利用信息技术参与新时代经济和社会发展的能力' },
    ],
    5: [
      { indicator: 'women-and-children-activity-centres', kind: 'attested', phrase: '加强妇女儿童活动阵地建设，服务功能不断拓展' },
    ],
    6: [
      { indicator: 'women-ecological-awareness', kind: 'attested', phrase: '提高妇女生态文明意识，充分发挥妇女在生态文明建设中的作用' },
    ],
    7: [
      { indicator: 'pollution-harm-to-women', kind: 'attested', phrase: '减少环境污染对妇女健康的危害' },
      { indicator: 'urban-sewage-treatment-rate', kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '全市城镇污水处理率逐步提高' },
      { indicator: 'good-air-quality-days', kind: 'at-least', value: '86', phrase: '环境空气质量优良天数比率达到86％' },
      { indicator: 'night-time-noise-compliance-rate', kind: 'at-least', value: '75', phrase: '城区声环境功能区夜间达标率≥75％' },
    ],
    8: [
      { indicator: 'women-drinking-water-safety', kind: 'attested', phrase: '保障妇女饮水安全' },
      { indicator: 'rural-tap-water-coverage', kind: 'at-least', value: '95', phrase: '农村自来水普及率达到95％' },
      { indicator: 'surface-water-grade-iii-proportion', kind: 'at-least', value: '94.7', phrase: '地表水质量达到或优于Ⅲ类水体比例≥94.7％' },
    ],
    9: [
      { indicator: 'rural-sanitary-toilets', kind: 'attested', phrase: '农村卫生厕所基本普及' },
      { indicator: 'public-toilet-place-ratio', kind: 'attested', phrase: '城镇公共厕所男女厕位比例标准化建设与实际需求相适应' },
    ],
    10: [
      { indicator: 'rural-women-quality-of-life', kind: 'attested', phrase: '提高农村妇女生活质量' },
      { indicator: 'rural-clean-energy-coverage', kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '扩大农村清洁能源覆盖面，提高农村妇女生活质量。全市农村清洁能源普及率逐步提高' },
    ],
    11: [
      { indicator: 'infant-care-space', kind: 'attested', phrase: '公共场所和用人单位按照规定配置婴幼儿照护空间和设施，有效发挥作用' },
    ],
    12: [
      { indicator: 'women-in-emergencies', kind: 'attested', phrase: '妇女应对突发事件能力不断提高，作用得到发挥，特殊需求得到满足' },
    ],
    13: [
      { indicator: 'women-foreign-exchange', kind: 'attested', phrase: '推进妇女领域对外交往' },
    ],
  },
  measures: {},
  exceptions: [],
};
