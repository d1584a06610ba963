import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与环境. */
export const environmentIndicators = {
  'children-first-environment': {
    name: { zh: '儿童优先理念和社会环境', en: 'Children-first principle and social environment' },
    definition: {
      en: 'The principle of children first is established and the social environment that cares for and respects children is further improved.',
    },
  },
  'child-participation-rights': {
    name: { zh: '儿童参与家庭、学校和社会事务的权利', en: 'Children’s right to participate' },
    definition: { en: 'Children’s right to participate in family, school and social affairs is fully guaranteed.' },
  },
  'child-cultural-products': {
    name: { zh: '儿童精神文化产品和文化品牌', en: 'Cultural products and brands for children' },
    definition: {
      en: 'More intellectual and cultural products that help to foster and practise the core socialist values are provided for children, and cultural brands for children are cultivated.',
    },
  },
  'child-protection-from-harmful-information': {
    name: { zh: '儿童免受不良信息影响', en: 'Protection of children from harmful information' },
    definition: {
      en: 'Children are protected from the influence of harmful information in all kinds of social culture and emerging media.',
    },
  },
  'child-media-literacy': {
    name: { zh: '儿童媒介素养', en: 'Media literacy of children' },
    definition: { en: 'Children’s media literacy is raised.' },
  },
  'child-friendly-city': {
    name: { zh: '儿童友好城市和儿童友好社区', en: 'Child-friendly city and communities' },
    definition: { en: 'A child-friendly city and child-friendly communities are built.' },
  },
  'childrens-home-coverage': {
    name: { zh: '城乡社区儿童之家覆盖率', en: 'Children’s Home coverage of urban and rural communities' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '建有儿童之家的城乡社区（村）数',
        en: 'urban and rural communities (villages) with a Children’s Home',
      },
      denominator: { zh: '城乡社区（村）数', en: 'urban and rural communities (villages)' },
    },
    definition: {
      zh: '年末建有儿童之家的城乡社区（村）占全部城乡社区（村）的比例。',
      en: 'Share of urban and rural communities (villages) that have a Children’s Home at the end of the year.',
    },
  },
  'childrens-home-service': {
    name: { zh: '儿童之家建设规范和服务能力', en: 'Standards and service capacity of Children’s Homes' },
    definition: {
      zh: '儿童之家建设更加规范，服务能力持续提升。',
      en: 'The construction of Children’s Homes becomes more standardised and their service capacity continues to rise.',
    },
  },
  'child-out-of-school-venues': {
    name: { zh: '公益性儿童校外活动场所数', en: 'Non-profit out-of-school venues for children' },
    unit: 'count',
    measureWord: '个',
    timing: 'stock',
    definition: {
      zh: '年末公益性科技、文化、艺术、体育、娱乐等儿童校外活动场所数。',
      en: 'Non-profit out-of-school venues for children’s science and technology, culture, arts, sports and recreation at the end of the year.',
    },
  },
  'child-venue-utilisation-rate': {
    name: { zh: '儿童校外活动场所利用率', en: 'Utilisation rate of out-of-school venues for children' },
    unit: 'percent',
    max: null,
    counted: {
      numerator: { zh: '实际接待儿童人次', en: 'visits by children' },
      denominator: { zh: '可接待儿童人次', en: 'visits by children the venues can receive' },
    },
    open: 'formula',
    definition: {
      zh: '年内公益性儿童校外活动场所实际接待儿童人次占可接待儿童人次的比例。',
      en: 'Visits by children to non-profit out-of-school venues in the year as a percentage of the visits they can receive.',
    },
  },
  'child-venue-service-quality': {
    name: { zh: '儿童校外活动场所服务质量', en: 'Service quality of out-of-school venues for children' },
    definition: {
      zh: '儿童校外活动场所服务质量提高。',
      en: 'The service quality of out-of-school venues for children is raised.',
    },
  },
  'child-ecological-awareness': {
    name: { zh: '儿童生态环境保护意识和低碳习惯', en: 'Ecological awareness and low-carbon habits of children' },
    definition: {
      en: 'Children’s awareness of protecting the ecological environment is raised, and they form green and low-carbon habits of life.',
    },
  },
  'child-emergency-management': {
    name: { zh: '突发事件中的儿童保护', en: 'Protection of children in emergencies' },
    definition: {
      en: 'Emergency management mechanisms are improved, and the effects of emergencies on children’s physical and mental health are prevented and responded to.',
    },
  },
  'child-international-exchange': {
    name: { zh: '儿童国际交流与合作', en: 'International exchange and cooperation among children' },
    definition: { en: 'International exchange and cooperation among children are promoted.' },
  },
} as const satisfies IndicatorRecords;
