import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与家庭. */
export const familyIndicators = {
  'parents-as-first-teachers': {
    name: { zh: '家长第一任老师和家庭第一所学校的作用', en: 'Parents as first teachers, the family as first school' },
    definition: {
      en: 'Parents have a sense of responsibility as the first teachers, the family plays its role as the first school for fostering virtue, and good thinking, good conduct and good habits are cultivated in children.',
    },
  },
  'child-participation-in-family-affairs': {
    name: { zh: '儿童平等参与自身和家庭事务的权利', en: 'Children’s participation in their own and family affairs' },
    definition: {
      en: 'Children are respected as subjects in their own right, and their right to equal participation in their own and family affairs is guaranteed.',
    },
  },
  'family-education-working-mechanism': {
    name: { zh: '家庭教育工作机制', en: 'Family education working mechanism' },
    definition: {
      en: 'A family education working mechanism promoted by the government, guided by schools, carried out by families and coordinated by society is established, and parents or other guardians are educated and guided to create a good environment for children’s growth.',
    },
  },
  'newlywed-and-pregnancy-family-education-guidance': {
    name: { zh: '新婚夫妇、孕妇接受家庭教育指导', en: 'Family education guidance for newlyweds and pregnant women' },
    definition: { en: 'Newlyweds and pregnant women universally receive family education guidance.' },
  },
  'child-family-traditions': {
    name: { zh: '儿童践行和传承良好家风', en: 'Good family traditions among children' },
    definition: {
      en: 'Family building, family education and family traditions are strengthened, and children are educated and guided to practise and carry on good family traditions of their own accord.',
    },
  },
  'diversified-family-services': {
    name: { zh: '多元化家庭服务', en: 'Diversified family services' },
    definition: { en: 'Diversified family services are provided.' },
  },
  'parent-child-relations': {
    name: { zh: '亲子沟通和亲子关系', en: 'Parent–child communication and relations' },
    definition: {
      en: 'Families are guided and supported in establishing effective parent–child communication, and establish equal and harmonious parent–child relations.',
    },
  },
  'family-education-guidance-service-system': {
    name: { zh: '家庭教育指导服务体系', en: 'Family education guidance service system' },
    definition: {
      en: 'A family education guidance service system covering urban and rural areas is basically in place.',
    },
  },
  'family-education-guidance-service-capacity': {
    name: { zh: '家庭教育指导服务能力', en: 'Family education guidance service capacity' },
    definition: { en: 'Family education guidance service capacity is further raised.' },
  },
  'urban-community-parent-school-coverage': {
    name: {
      zh: '建立家长学校或家庭教育指导服务站点的城市社区比例',
      en: 'Urban communities with a parent school or family education guidance service point',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '建立家长学校或家庭教育指导服务站点的城市社区数',
        en: 'urban communities with a parent school or family education guidance service point',
      },
      denominator: { zh: '城市社区数', en: 'urban communities' },
    },
    definition: {
      zh: '建立家长学校或家庭教育指导服务站点的城市社区占全部城市社区的比例。',
      en: 'Share of urban communities that have a parent school or a family education guidance service point.',
    },
  },
  'rural-community-parent-school-coverage': {
    name: {
      zh: '建立家长学校或家庭教育指导服务站点的农村社区（村）比例',
      en: 'Rural communities (villages) with a parent school or family education guidance service point',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: {
        zh: '建立家长学校或家庭教育指导服务站点的农村社区（村）数',
        en: 'rural communities (villages) with a parent school or family education guidance service point',
      },
      denominator: { zh: '农村社区（村）数', en: 'rural communities (villages)' },
    },
    definition: {
      zh: '建立家长学校或家庭教育指导服务站点的农村社区（村）占全部农村社区（村）的比例。',
      en: 'Share of rural communities (villages) that have a parent school or a family education guidance service point.',
    },
  },
  'school-and-kindergarten-parent-schools': {
    name: { zh: '中小学校、幼儿园家长学校', en: 'Parent schools in schools and kindergartens' },
    definition: { en: 'Primary and secondary schools and kindergartens universally establish parent schools.' },
  },
  'parent-family-education-guidance-coverage': {
    name: {
      zh: '在园、在校学生家长家庭教育指导覆盖率',
      en: 'Family education guidance coverage of parents of kindergarten children and students',
    },
    unit: 'percent',
    timingReason: 'served',
    counted: {
      numerator: { zh: '接受家庭教育指导的在园、在校学生家长数', en: 'parents who received family education guidance' },
      denominator: {
        zh: '在园、在校学生家长数',
        en: 'parents of children in kindergarten and of students in primary and secondary school',
      },
    },
    definition: {
      zh: '中小学校、幼儿园全体在园、在校学生的家长中，接受家庭教育指导的比例；规划未规定指导的次数与形式，可按幼儿园和中小学校分列。',
      en: 'Share of the parents of all children in kindergarten and students in primary and secondary school who received family education guidance. The plan fixes neither how often nor in what form; kindergartens and schools may be reported apart.',
    },
  },
  'childbearing-and-childrearing-support-policy': {
    name: {
      zh: '支持家庭生育养育教育的政策体系',
      en: 'Policy system supporting childbearing, childrearing and education',
    },
    definition: {
      en: 'A policy system supporting families in childbearing, childrearing and education is basically in place.',
    },
  },
  'family-education-personnel-and-discipline': {
    name: { zh: '家庭教育指导人才培养和学科建设', en: 'Family education guidance personnel and discipline' },
    definition: {
      en: 'The training of family education guidance personnel is strengthened and family education is advanced as a discipline.',
    },
  },
  'family-education-majors-and-courses': {
    name: { zh: '家庭教育相关专业和课程', en: 'Majors and courses related to family education' },
    definition: {
      en: 'Colleges, universities and secondary vocational schools are encouraged and supported in offering majors and courses related to family education, and the system of courses and teaching materials is improved.',
    },
  },
} as const satisfies IndicatorRecords;
