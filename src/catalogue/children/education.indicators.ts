import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与教育. */
export const educationIndicators = {
  'child-fostering-virtue-through-education': {
    name: { zh: '立德树人根本任务', en: 'Fostering virtue through education' },
    definition: {
      en: 'The fundamental task of fostering virtue through education is fully carried out, training builders of and successors to socialism who are well developed morally, intellectually, physically, aesthetically and in labour.',
    },
  },
  'campus-culture': {
    name: { zh: '校园文化建设', en: 'Campus culture' },
    definition: {
      en: 'Campus culture is strengthened, with friendly, equal and respectful relations between teachers and students and among students.',
    },
  },
  'quality-preschool-education': {
    name: { zh: '适龄儿童接受有质量的学前教育', en: 'Quality preschool education' },
    definition: { en: 'Children of appropriate age universally receive quality preschool education.' },
  },
  'preschool-gross-enrolment-ratio': {
    name: { zh: '学前三年毛入园率', en: 'Gross enrolment ratio in three-year preschool education' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    max: null,
    counted: {
      numerator: { zh: '在园（班）幼儿数', en: 'children enrolled in preschool, of any age' },
      denominator: { zh: '3—5岁人口数', en: 'population aged 3–5' },
    },
    definition: {
      zh: '学年初在园（班）幼儿总数（不论年龄）占3—5岁学前教育适龄人口数的比例，可超过100%。',
      en: 'Children enrolled in preschool at the start of the school year, whatever their age, as a percentage of the population aged 3–5; it can exceed 100%.',
    },
  },
  'compulsory-education-burden-reduction': {
    name: { zh: '减轻作业负担和校外培训负担', en: 'Reduction of homework and off-campus tutoring burdens' },
    definition: {
      en: 'The homework burden and the off-campus tutoring burden of students in compulsory education are reduced.',
    },
  },
  'child-leisure-and-recreation': {
    name: { zh: '儿童闲暇和娱乐的权利', en: 'Children’s right to leisure and recreation' },
    definition: { en: 'Children’s right to leisure and recreation is safeguarded.' },
  },
  'compulsory-education-balanced-development': {
    name: { zh: '义务教育优质均衡发展和城乡一体化', en: 'Balanced development of compulsory education' },
    definition: {
      en: 'The high-quality, balanced development and urban–rural integration of compulsory education are promoted.',
    },
  },
  'compulsory-education-retention-rate': {
    name: { zh: '九年义务教育巩固率', en: 'Nine-year compulsory education retention rate' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    max: null,
    counted: {
      numerator: { zh: '初中毕业班学生数', en: 'students in the final year of junior secondary school' },
      denominator: { zh: '该届学生小学一年级入学时的学生数', en: 'students of that cohort on entering Grade 1' },
    },
    definition: {
      zh: '初中毕业班学生数占该届学生小学一年级入学时学生数的比例，按教育统计口径计算；学生净流入时可超过100%。',
      en: 'Students in the final year of junior secondary school as a percentage of the students of that cohort on entering Grade 1, as in education statistics; with net inflow of students it can exceed 100%.',
    },
  },
  'senior-secondary-diversification': {
    name: { zh: '高中阶段教育多样化有特色发展', en: 'Diversification of senior secondary education' },
    definition: { en: 'Senior secondary education develops in diverse and distinctive ways.' },
  },
  'senior-secondary-gross-enrolment-ratio': {
    name: { zh: '高中阶段教育毛入学率', en: 'Gross enrolment ratio in senior secondary education' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    max: null,
    counted: {
      numerator: { zh: '高中阶段在校学生数', en: 'students in senior secondary education, of any age' },
      denominator: { zh: '15—17岁人口数', en: 'population aged 15–17' },
    },
    definition: {
      zh: '高中阶段（普通高中、中等职业学校等）在校学生总数（不论年龄）占15—17岁人口数的比例，可超过100%。',
      en: 'Students in senior secondary education (general, vocational and other), whatever their age, as a percentage of the population aged 15–17; it can exceed 100%.',
    },
  },
  'special-group-children-right-to-education': {
    name: { zh: '特殊群体儿童受教育权利', en: 'Right to education of special groups of children' },
    definition: {
      en: 'The right to education of orphans, de facto unattended children, children with disabilities, accompanying children of rural migrant workers, left-behind children, children in difficult circumstances and other special groups is fundamentally guaranteed.',
    },
  },
  'children-with-disabilities-compulsory-enrolment-rate': {
    name: { zh: '适龄残疾儿童义务教育入学率', en: 'Compulsory education enrolment rate of children with disabilities' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    counted: {
      numerator: {
        zh: '接受义务教育的适龄残疾儿童数',
        en: 'school-age children with disabilities in compulsory education',
      },
      denominator: { zh: '义务教育适龄残疾儿童数', en: 'children with disabilities of compulsory school age' },
    },
    definition: {
      zh: '以随班就读、特教学校（班）、送教上门等方式接受义务教育的适龄残疾儿童占义务教育适龄残疾儿童总数的比例。',
      en: 'Children with disabilities of compulsory school age receiving compulsory education (in regular classes, special schools or classes, or at home) as a share of all of them.',
    },
  },
  'child-science-literacy-rate': {
    name: { zh: '儿童科学素质水平', en: 'Scientific literacy rate of children' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备科学素质的儿童数', en: 'children with adequate scientific literacy' },
      denominator: { zh: '受测评儿童数', en: 'children assessed' },
    },
    open: 'ages',
    definition: {
      zh: '受测评儿童中具备科学素质（达到所用测评规定的水平）者的比例；全国调查对象为18—69岁公民，可采用义务教育质量监测的科学学习结果。',
      en: 'Share of the children assessed who reach the level of scientific literacy set by the assessment; the national survey covers ages 18–69, science results of the compulsory education quality assessment may serve.',
    },
  },
  'child-innovation-and-civic-competence': {
    name: {
      zh: '儿童创新意识、文明素养、社会责任意识和实践本领',
      en: 'Innovation, civic manners, responsibility and practical abilities of children',
    },
    definition: {
      zh: '儿童创新意识、文明素养、社会责任意识、实践本领不断提高。',
      en: 'Children’s awareness of innovation, civic manners, sense of social responsibility and practical abilities continue to improve.',
    },
  },
  'school-family-society-education-mechanism': {
    name: { zh: '学校家庭社会协同育人机制', en: 'School, family and society education mechanism' },
    definition: {
      en: 'The mechanism for schools, families and society to educate children together is further improved.',
    },
  },
  'education-digitalisation': {
    name: { zh: '教育信息化水平', en: 'Digitalisation of education' },
    definition: { en: 'The level of digitalisation in education is comprehensively raised.' },
  },
  'digital-education-governance-models': {
    name: { zh: '教育治理、教育供给新模式', en: 'New models of education governance and provision' },
    definition: {
      en: 'New models of education governance and education provision in the context of digitalisation are established and improved.',
    },
  },
  'key-secondary-vocational-schools': {
    name: { zh: '重点办好的中等职业学校（技工学校）数', en: 'Secondary vocational schools given priority' },
    unit: 'count',
    measureWord: '所',
    timing: 'stock',
    polarity: 'target-is-best',
    definition: {
      zh: '全市重点办好的中等职业学校（含技工学校）数。',
      en: 'Secondary vocational schools, skilled worker schools included, that the city singles out to run well.',
    },
  },
} as const satisfies IndicatorRecords;
