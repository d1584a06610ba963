import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与环境. */
export const environmentIndicators = {
  'women-ideological-and-political-awareness': {
    name: { zh: '妇女思想政治意识', en: 'Ideological and political awareness of women' },
    definition: {
      en: 'Women’s ideological and political awareness is raised, and women actively practise the core socialist values.',
    },
  },
  'advanced-gender-culture': {
    name: { zh: '社会主义先进性别文化', en: 'Advanced socialist gender culture' },
    definition: { en: 'An advanced socialist gender culture with gender equality at its core is built.' },
  },
  'gender-equality-policy-publicity': {
    name: { zh: '男女平等基本国策宣传教育', en: 'Publicity and education on gender equality' },
    definition: {
      en: 'Publicity and education on the basic national policy of gender equality is brought into government offices, schools, enterprises, urban and rural communities and families.',
    },
  },
  'media-gender-equality-mechanism': {
    name: { zh: '文化与传媒领域性别平等评估和监管机制', en: 'Gender equality mechanism in culture and the media' },
    definition: {
      en: 'The mechanism of gender equality assessment and supervision in culture and the media is complete.',
    },
  },
  'women-media-literacy': {
    name: { zh: '妇女媒介素养', en: 'Media literacy of women' },
    definition: { en: 'Women’s media literacy is comprehensively raised.' },
  },
  'women-information-technology-ability': {
    name: { zh: '妇女利用信息技术的能力', en: 'Information technology ability of women' },
    definition: {
      en: 'Women’s ability to use information technology to take part in economic and social development in the new era is raised.',
    },
  },
  'women-and-children-activity-centres': {
    name: { zh: '妇女儿童活动阵地', en: 'Activity centres for women and children' },
    definition: {
      en: 'Activity centres for women and children are strengthened, and their service functions keep being extended.',
    },
  },
  'women-ecological-awareness': {
    name: { zh: '妇女生态文明意识', en: 'Ecological awareness of women' },
    definition: {
      en: 'Women’s awareness of ecological civilisation is raised, and full play is given to women in building it.',
    },
  },
  'pollution-harm-to-women': {
    name: { zh: '环境污染对妇女健康的危害', en: 'Harm of pollution to women’s health' },
    definition: { en: 'The harm of environmental pollution to women’s health is reduced.' },
  },
  'urban-sewage-treatment-rate': {
    name: { zh: '城镇污水处理率', en: 'Urban sewage treatment rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '经处理的城镇污水量', en: 'urban sewage treated' },
      denominator: { zh: '城镇污水排放总量', en: 'urban sewage discharged' },
    },
    definition: {
      zh: '年内经处理的城镇污水量占排放总量的比例。',
      en: 'Share of the urban sewage discharged in the year that was treated.',
    },
  },
  'good-air-quality-days': {
    name: { zh: '环境空气质量优良天数比率', en: 'Proportion of days with good air quality' },
    unit: 'percent',
    counted: {
      numerator: { zh: '空气质量指数不超过100的天数', en: 'days with an air quality index of 100 or less' },
      denominator: { zh: '有效监测天数', en: 'days validly monitored' },
    },
    definition: {
      zh: '年内空气质量指数（AQI）不超过100的天数占有效监测天数的比例。',
      en: 'Share of the days validly monitored in the year on which the air quality index was 100 or less.',
    },
  },
  'night-time-noise-compliance-rate': {
    name: {
      zh: '城区声环境功能区夜间达标率',
      en: 'Night-time compliance rate of acoustic environment functional zones',
    },
    unit: 'percent',
    counted: {
      numerator: { zh: '夜间达标监测点次', en: 'night-time measurements that comply' },
      denominator: { zh: '夜间监测总点次', en: 'night-time measurements' },
    },
    definition: {
      zh: '年内城区声环境功能区夜间监测点次中符合GB 3096标准的比例。',
      en: 'Share of the year’s night-time measurements in urban acoustic environment functional zones that comply with GB 3096.',
    },
  },
  'women-drinking-water-safety': {
    name: { zh: '妇女饮水安全', en: 'Safety of women’s drinking water' },
    definition: { en: 'The safety of women’s drinking water is guaranteed.' },
  },
  'rural-tap-water-coverage': {
    name: { zh: '农村自来水普及率', en: 'Rural tap-water coverage' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '农村自来水供水人口', en: 'rural population supplied with tap water' },
      denominator: { zh: '农村供水总人口', en: 'rural population supplied with water' },
    },
    definition: {
      zh: '年末农村供水人口中使用自来水的比例。',
      en: 'Share of the rural population supplied with water that has tap water at the end of the year.',
    },
  },
  'surface-water-grade-iii-proportion': {
    name: { zh: '地表水达到或优于Ⅲ类水体比例', en: 'Proportion of surface water at or better than Grade III' },
    unit: 'percent',
    timingReason: 'tally',
    counted: {
      numerator: { zh: '水质达到或优于Ⅲ类的断面数', en: 'monitored sections at or better than Grade III' },
      denominator: { zh: '考核断面数', en: 'sections monitored' },
    },
    definition: {
      zh: '年内地表水考核断面中水质达到或优于GB 3838的Ⅲ类标准的比例。',
      en: 'Share of the surface-water sections assessed in the year that are at or better than Grade III of GB 3838.',
    },
  },
  'rural-sanitary-toilets': {
    name: { zh: '农村卫生厕所', en: 'Rural sanitary toilets' },
    definition: { en: 'Sanitary toilets are basically universal in rural areas.' },
  },
  'public-toilet-place-ratio': {
    name: { zh: '城镇公共厕所男女厕位比例', en: 'Ratio of men’s and women’s fixtures in public toilets' },
    definition: {
      en: 'The standardised ratio of men’s and women’s fixtures in urban public toilets matches actual need.',
    },
  },
  'rural-clean-energy-coverage': {
    name: { zh: '农村清洁能源普及率', en: 'Clean energy coverage of rural areas' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '使用清洁能源的农村户数', en: 'rural households using clean energy' },
      denominator: { zh: '农村总户数', en: 'rural households' },
    },
    definition: {
      zh: '年末使用清洁能源的农村户数占农村总户数的比例。',
      en: 'Share of rural households that use clean energy at the end of the year.',
    },
  },
  'rural-women-quality-of-life': {
    name: { zh: '农村妇女生活质量', en: 'Quality of life of rural women' },
    definition: {
      en: 'The coverage of clean energy in rural areas is extended and the quality of life of rural women raised.',
    },
  },
  'infant-care-space': {
    name: { zh: '婴幼儿照护空间和设施', en: 'Infant and toddler care space and facilities' },
    definition: {
      en: 'Public places and employers provide infant and toddler care space and facilities as required, and these work effectively.',
    },
  },
  'women-in-emergencies': {
    name: { zh: '妇女应对突发事件的能力和需求', en: 'Women in emergencies' },
    definition: {
      en: 'Women’s ability to respond to emergencies keeps rising, their role is given play, and their special needs are met.',
    },
  },
  'women-international-exchange': {
    name: { zh: '妇女领域对外交往', en: 'International exchange in women’s affairs' },
    definition: { en: 'International exchange in women’s affairs is advanced.' },
  },
} as const satisfies IndicatorRecords;
