import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与教育. */
export const educationIndicators = {
  'women-ideological-and-political-education': {
    name: { zh: '妇女思想政治教育', en: 'Ideological and political education of women' },
    definition: {
      en: 'Ideological and political education is strengthened, women’s political, intellectual and emotional identification with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era increases, and women are led to be builders of the great cause, advocates of civilised practices and strivers who dare to pursue their dreams.',
    },
  },
  'gender-equality-education': {
    name: { zh: '大中小学性别平等教育', en: 'Gender equality education in universities and schools' },
    definition: {
      en: 'Gender equality education in universities, secondary and primary schools is advanced in all respects.',
    },
  },
  'gender-equality-in-curriculum-and-teaching': {
    name: { zh: '课程标准及教学过程中的性别平等', en: 'Gender equality in curriculum standards and teaching' },
    definition: {
      en: 'The principle and idea of gender equality are fully reflected in the curriculum standards and the teaching of education at all levels and of all kinds.',
    },
  },
  'teacher-and-student-gender-equality-awareness': {
    name: { zh: '教师和学生男女平等意识', en: 'Awareness of gender equality among teachers and students' },
    definition: { en: 'The awareness of gender equality among teachers and students is markedly strengthened.' },
  },
  'girls-equal-access-to-compulsory-education': {
    name: { zh: '女性平等接受义务教育', en: 'Girls’ equal access to compulsory education' },
    definition: { zh: '女性平等接受义务教育。', en: 'Girls and women have equal access to compulsory education.' },
  },
  'girls-equal-access-to-senior-secondary-education': {
    name: { zh: '女性平等接受高中阶段教育', en: 'Girls’ equal access to senior secondary education' },
    definition: {
      zh: '女性平等接受高中阶段教育。',
      en: 'Girls and women have equal access to senior secondary education.',
    },
  },
  'women-vocational-education-level': {
    name: { zh: '女性接受职业教育的水平', en: 'Level of women’s vocational education' },
    definition: { en: 'The level of women’s participation in vocational education gradually rises.' },
  },
  'women-share-higher-education-enrolment': {
    name: { zh: '高等教育在校生中女生比例', en: 'Share of women among students in higher education' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '高等学校在校生总数', en: 'all students enrolled in higher education' },
    },
    definition: {
      zh: '高等学校在校生中女生所占比例。',
      en: 'Share of women among students enrolled in higher education institutions.',
    },
  },
  'higher-education-discipline-sex-structure': {
    name: { zh: '高等教育学科专业的性别结构', en: 'Sex structure of the disciplines of higher education' },
    definition: {
      en: 'The sex structure of the disciplines and specialities of higher education gradually tends towards balance.',
    },
  },
  'women-in-science-and-technology-training': {
    name: { zh: '女性科技人才培养', en: 'Training of women in science and technology' },
    definition: { en: 'Women in science and technology are vigorously trained.' },
  },
  'men-science-literacy-rate': {
    name: { zh: '男性科学素质水平', en: 'Scientific literacy rate of men' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备科学素质的男性公民数', en: 'men with scientific literacy' },
      denominator: { zh: '调查的男性公民数', en: 'men surveyed' },
    },
    definition: {
      zh: '中国公民科学素质抽样调查中具备科学素质的男性公民所占比例。',
      en: 'Share of men with scientific literacy in the national survey of civic scientific literacy.',
    },
  },
  'women-science-literacy-rate': {
    name: { zh: '女性科学素质水平', en: 'Scientific literacy rate of women' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备科学素质的女性公民数', en: 'women with scientific literacy' },
      denominator: { zh: '调查的女性公民数', en: 'women surveyed' },
    },
    definition: {
      zh: '中国公民科学素质抽样调查中具备科学素质的女性公民所占比例。',
      en: 'Share of women with scientific literacy in the national survey of civic scientific literacy.',
    },
  },
  'science-literacy-gender-gap': {
    name: { zh: '男女两性科学素质水平差距', en: 'Gender gap in scientific literacy' },
    unit: 'percentage-points',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    definition: {
      zh: '男性与女性公民具备科学素质的比例之差的绝对值。',
      en: 'Absolute difference between the scientific literacy rates of men and of women.',
    },
  },
  'women-lifelong-learning-awareness': {
    name: { zh: '女性终身学习意识', en: 'Women’s awareness of lifelong learning' },
    definition: { en: 'Women have formed an awareness of lifelong learning.' },
  },
  'women-lifelong-education-level': {
    name: { zh: '女性接受终身教育水平', en: 'Level of women’s lifelong education' },
    definition: { en: 'The level of women’s participation in lifelong education keeps rising.' },
  },
  'women-share-subsidised-vocational-training': {
    name: { zh: '接受补贴性职业技能培训的女性比例', en: 'Share of women in subsidised vocational skills training' },
    unit: 'percent',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: {
        zh: '接受补贴性职业技能培训的总人数',
        en: 'all who received subsidised vocational skills training',
      },
    },
    open: 'formula',
    definition: {
      zh: '年内接受补贴性职业技能培训人员中女性所占比例。',
      en: 'Share of women among those who received subsidised vocational skills training in the year.',
    },
  },
  'young-and-middle-aged-women-illiteracy-elimination': {
    name: { zh: '女性青壮年文盲基本消除', en: 'Elimination of illiteracy among young and middle-aged women' },
    definition: { en: 'Illiteracy among young and middle-aged women is basically eliminated.' },
  },
  'women-mean-years-of-schooling': {
    name: { zh: '女性平均受教育年限', en: 'Mean years of schooling of women' },
    unit: 'years',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '15岁及以上女性人口受教育年数之和', en: 'years of schooling of women aged 15 and over' },
      denominator: { zh: '15岁及以上女性人口', en: 'women aged 15 and over' },
    },
    definition: {
      zh: '15岁及以上女性人口平均接受学历教育的年数。',
      en: 'Average years of formal schooling of women aged 15 and over.',
    },
  },
  'women-studies-share-approved-projects': {
    name: {
      zh: '社科人文研究项目中妇女理论相关选题的立项比例',
      en: 'Share of projects on women’s studies among approved research projects',
    },
    unit: 'percent',
    counted: {
      numerator: { zh: '相关选题立项数', en: 'approved projects on related topics' },
      denominator: {
        zh: '社科人文研究项目立项总数',
        en: 'all approved projects in the social sciences and humanities',
      },
    },
    open: 'formula',
    definition: {
      zh: '年内立项的社科人文研究项目中妇女理论研究相关选题所占比例。',
      en: 'Share of projects on theoretical research on women among the projects in the social sciences and humanities approved in the year.',
    },
  },
  'girls-compulsory-education-retention-rate': {
    name: { zh: '女童义务教育巩固率', en: 'Retention rate of girls in compulsory education' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    max: null,
    counted: {
      numerator: { zh: '初中毕业班女生数', en: 'girls in the final year of junior secondary school' },
      denominator: { zh: '该届学生小学一年级入学时的女生数', en: 'girls of that cohort on entering Grade 1' },
    },
    definition: {
      zh: '女生的九年义务教育巩固率，口径同全体学生；可超过100%。',
      en: 'Nine-year compulsory education retention rate of girls, computed as for all students; it can exceed 100%.',
    },
  },
  'women-share-general-senior-secondary-enrolment': {
    name: { zh: '普通高中在校生中女生比例', en: 'Share of girls among students in general senior secondary education' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    counted: {
      numerator: { zh: '女生人数', en: 'girls' },
      denominator: { zh: '普通高中在校生总数', en: 'all students in general senior secondary schools' },
    },
    open: 'formula',
    definition: {
      zh: '普通高中在校生中女生所占比例。',
      en: 'Share of girls among students enrolled in general senior secondary schools.',
    },
  },
  'women-share-regular-higher-education-enrolment': {
    name: {
      zh: '普通本专科在校生中女生比例',
      en: 'Share of women among students in regular undergraduate and junior college programmes',
    },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: {
        zh: '普通本专科在校生总数',
        en: 'all students in regular undergraduate and junior college programmes',
      },
    },
    definition: {
      zh: '高等教育普通本专科在校生中女生所占比例。',
      en: 'Share of women among students enrolled in regular undergraduate and junior college programmes of higher education.',
    },
  },
} as const satisfies IndicatorRecords;
