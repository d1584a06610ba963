import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与福利. */
export const welfareIndicators = {
  'child-welfare-level': {
    name: { zh: '儿童福利水平', en: 'Level of child welfare' },
    definition: { en: 'The level of child welfare is raised.' },
  },
  'universal-child-welfare-system': {
    name: { zh: '适度普惠型儿童福利制度体系', en: 'Moderately universal child welfare system' },
    definition: { en: 'A moderately universal child welfare system is established.' },
  },
  'child-basic-public-service-equality': {
    name: { zh: '面向儿童的基本公共服务均等化水平', en: 'Equal access to basic public services for children' },
    definition: { en: 'Equal access to basic public services for children is markedly improved.' },
  },
  'child-basic-medical-security-level': {
    name: { zh: '儿童基本医疗保障水平', en: 'Level of basic medical security for children' },
    definition: { en: 'The level of basic medical security for children is consolidated and raised.' },
  },
  'chronic-and-rare-disease-child-medical-assistance': {
    name: {
      zh: '慢性病儿童和罕见病儿童医疗救助',
      en: 'Medical assistance for children with chronic and rare diseases',
    },
    definition: {
      en: 'Eligible children with chronic diseases and children with rare diseases receive medical assistance.',
    },
  },
  'child-nutrition-programme-system': {
    name: { zh: '儿童营养改善项目支持体系', en: 'Support system of child nutrition improvement programmes' },
    definition: { en: 'A continuous and complete support system of child nutrition improvement programmes is built.' },
  },
  'under-three-care-service-system': {
    name: { zh: '3岁以下婴幼儿照护服务体系', en: 'System of care services for children under 3' },
    definition: { en: 'The system of care services for infants and toddlers under 3 develops soundly.' },
  },
  'under-three-childcare-places': {
    name: { zh: '每千人口拥有3岁以下婴幼儿托位数', en: 'Childcare places for children under 3 per 1,000 population' },
    unit: 'per-1000',
    measureWord: '个',
    timing: 'stock',
    counted: {
      numerator: { zh: '3岁以下婴幼儿托位数', en: 'childcare places for children under 3' },
      denominator: { zh: '常住人口数', en: 'resident population' },
    },
    definition: {
      zh: '年末各类托育服务机构为3岁以下婴幼儿提供的托位数与常住人口（不限年龄）之比，以每千人计。',
      en: 'Places for children under 3 in childcare services of all types at the end of the year, per 1,000 resident population of all ages.',
    },
  },
  'orphan-and-unattended-child-rights': {
    name: { zh: '孤儿和事实无人抚养儿童权益', en: 'Rights of orphans and de facto unattended children' },
    definition: {
      en: 'The rights and interests of orphans and de facto unattended children to survival, development and safety are effectively protected.',
    },
  },
  'orphan-and-unattended-child-protection-coverage': {
    name: {
      zh: '孤儿和事实无人抚养儿童保障覆盖率',
      en: 'Protection coverage of orphans and de facto unattended children',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '已纳入保障的孤儿和事实无人抚养儿童数',
        en: 'orphans and de facto unattended children covered by protection',
      },
      denominator: {
        zh: '经认定的孤儿和事实无人抚养儿童数',
        en: 'recognised orphans and de facto unattended children',
      },
    },
    definition: {
      zh: '经认定的孤儿和事实无人抚养儿童中，已纳入基本生活等保障的比例；规划以一个覆盖率合计两类儿童，可分类列示。',
      en: 'Share of recognised orphans and de facto unattended children covered by the basic living allowance and other protection. The plan gives one rate for the two groups; they may be reported apart.',
    },
  },
  'children-with-disabilities-rehabilitation-education-employment': {
    name: {
      zh: '残疾儿童康复、教育和成年后就业',
      en: 'Rehabilitation, education and adult employment of children with disabilities',
    },
    definition: {
      en: 'The rehabilitation and education of children with disabilities and their employment in adulthood are promoted.',
    },
  },
  'children-with-disabilities-designated-institutions': {
    name: {
      zh: '残疾儿童康复救助定点机构建设',
      en: 'Designated rehabilitation assistance institutions for children with disabilities',
    },
    definition: {
      en: 'Designated institutions for the rehabilitation assistance of children with disabilities are strengthened.',
    },
  },
  'children-with-disabilities-rehabilitation-assistance-level': {
    name: { zh: '残疾儿童康复救助水平', en: 'Level of rehabilitation assistance for children with disabilities' },
    definition: {
      zh: '残疾儿童康复救助水平提高。',
      en: 'The level of rehabilitation assistance for children with disabilities is raised.',
    },
  },
  'left-behind-child-care-service-system': {
    name: {
      zh: '留守、困境儿童关爱服务体系',
      en: 'Care service system for left-behind children and children in difficult circumstances',
    },
    definition: {
      en: 'The care service system for left-behind children and children in difficult circumstances is continuously improved.',
    },
  },
  'migrant-child-service-mechanism': {
    name: { zh: '流动儿童服务机制', en: 'Service mechanism for migrant children' },
    definition: { en: 'The service mechanism for migrant children is sounder.' },
  },
  'community-child-protection-mechanism': {
    name: { zh: '基层儿童保护机制', en: 'Community-level child protection mechanism' },
    definition: { en: 'The community-level child protection mechanism operates effectively.' },
  },
  'community-child-protection-measures': {
    name: { zh: '基层儿童保护措施', en: 'Community-level child protection measures' },
    definition: {
      en: 'Measures for monitoring and prevention, mandatory reporting, emergency response, assessment and support, and guardianship intervention are in place.',
    },
  },
  'community-child-welfare-facilities-and-workforce': {
    name: { zh: '基层儿童福利工作阵地和队伍建设', en: 'Facilities and workforce for community-level child welfare' },
    definition: { en: 'The facilities and workforce for community-level child welfare work are further strengthened.' },
  },
  'child-welfare-supervisor-coverage': {
    name: {
      zh: '乡镇（街道）儿童督导员覆盖率',
      en: 'Coverage of child welfare supervisors in townships and subdistricts',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '配有儿童督导员的乡镇（街道）数',
        en: 'townships and subdistricts with a child welfare supervisor',
      },
      denominator: { zh: '乡镇（街道）数', en: 'townships and subdistricts' },
    },
    definition: {
      zh: '配有儿童督导员的乡镇（街道）占全部乡镇（街道）的比例。',
      en: 'Share of townships and subdistricts that have a child welfare supervisor.',
    },
  },
  'child-welfare-director-coverage': {
    name: {
      zh: '村（居）儿童主任覆盖率',
      en: 'Coverage of child welfare directors in villages and residential communities',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '配有儿童主任的村（居）民委员会数',
        en: 'villagers’ and residents’ committees with a child welfare director',
      },
      denominator: { zh: '村（居）民委员会数', en: 'villagers’ and residents’ committees' },
    },
    definition: {
      zh: '配有儿童主任的村（居）民委员会占全部村（居）民委员会的比例。',
      en: 'Share of villagers’ and residents’ committees that have a child welfare director.',
    },
  },
  'child-welfare-supervisor-training-coverage': {
    name: {
      zh: '乡镇（街道）儿童督导员每年接受培训覆盖率',
      en: 'Annual training coverage of child welfare supervisors',
    },
    unit: 'percent',
    timingReason: 'served',
    counted: {
      numerator: { zh: '年内接受培训的儿童督导员数', en: 'child welfare supervisors trained in the year' },
      denominator: { zh: '儿童督导员数', en: 'child welfare supervisors' },
    },
    definition: {
      zh: '年内接受过培训的乡镇（街道）儿童督导员占全部在岗儿童督导员的比例。',
      en: 'Share of the child welfare supervisors in post in townships and subdistricts who were trained in the year.',
    },
  },
  'child-welfare-director-training-coverage': {
    name: { zh: '村（居）儿童主任每年接受培训覆盖率', en: 'Annual training coverage of child welfare directors' },
    unit: 'percent',
    timingReason: 'served',
    counted: {
      numerator: { zh: '年内接受培训的儿童主任数', en: 'child welfare directors trained in the year' },
      denominator: { zh: '儿童主任数', en: 'child welfare directors' },
    },
    definition: {
      zh: '年内接受过培训的村（居）儿童主任占全部在岗儿童主任的比例。',
      en: 'Share of the child welfare directors in post in villages and residential communities who were trained in the year.',
    },
  },
  'child-service-social-organisations': {
    name: { zh: '为儿童服务的社会组织数', en: 'Social organisations serving children' },
    unit: 'count',
    measureWord: '个',
    timing: 'stock',
    open: 'number',
    definition: {
      zh: '年末在本市民政部门登记、以儿童服务为业务的社会组织数。',
      en: 'Social organisations registered with the city’s civil affairs authorities at the end of the year whose business is serving children.',
    },
  },
  'professional-child-social-workers': {
    name: { zh: '儿童社会工作专业人员数', en: 'Professional child social workers' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    open: 'number',
    definition: {
      zh: '年末在本市从事儿童社会工作的专业人员数。',
      en: 'Professionals engaged in child social work in the city at the end of the year.',
    },
  },
  'child-resident-medical-insurance-coverage': {
    name: {
      zh: '儿童参加城乡居民基本医疗保险覆盖率',
      en: 'Coverage of children by basic medical insurance for urban and rural residents',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保儿童数', en: 'children insured' },
      denominator: { zh: '应参保儿童数', en: 'children who should be insured' },
    },
    definition: {
      zh: '应参加城乡居民基本医疗保险的儿童中已参保的比例。',
      en: 'Share of children who should be in basic medical insurance for urban and rural residents who are.',
    },
  },
} as const satisfies IndicatorRecords;
