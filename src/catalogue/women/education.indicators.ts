import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与教育. */
export const educationIndicators = {
  'women-ideological-and-political-education': {
    name: { zh: '妇女思想政治教育', en: 'Ideological and political education of women' },
    unit: 'attestation',
    definition: {
      en: 'Ideological and political education is strengthened, women’s political, intellectual and emotional identification with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era increases, and women are led to be builders of the great cause, advocates of civilised practices and strivers who dare to pursue their dreams.',
    },
  },
  'gender-equality-education': {
    name: { zh: '大中小学性别平等教育', en: 'Gender equality education in universities and schools' },
    unit: 'attestation',
    definition: {
      en: 'Gender equality education in universities, secondary and primary schools is advanced in all respects.',
    },
  },
  'gender-equality-in-curriculum-and-teaching': {
    name: { zh: '课程标准及教学过程中的性别平等', en: 'Gender equality in curriculum standards and teaching' },
    unit: 'attestation',
    definition: {
      en: 'The principle and idea of gender equality are fully reflected in the curriculum standards and the teaching of education at all levels and of all kinds.',
    },
  },
  'teacher-and-student-gender-equality-awareness': {
    name: { zh: '教师和学生男女平等意识', en: 'Awareness of gender equality among teachers and students' },
    unit: 'attestation',
    definition: { en: 'The awareness of gender equality among teachers and students is markedly strengthened.' },
  },
  'girls-equal-access-to-compulsory-education': {
    name: { zh: '女性平等接受义务教育', en: 'Girls’ equal access to compulsory education' },
    unit: 'attestation',
    definition: { zh: '女性平等接受义务教育。', en: 'Girls and women have equal access to compulsory education.' },
  },
  'girls-equal-access-to-senior-secondary-education': {
    name: { zh: '女性平等接受高中阶段教育', en: 'Girls’ equal access to senior secondary education' },
    unit: 'attestation',
    definition: {
      zh: '女性平等接受高中阶段教育。',
      en: 'Girls and women have equal access to senior secondary education.',
    },
  },
  'women-vocational-education-participation-rate': {
    name: { zh: '女性接受职业教育的水平', en: 'Participation of women in vocational education' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    counted: {
      numerator: { zh: '接受职业教育的女性人数', en: 'women in vocational education' },
      denominator: { zh: '相应年龄女性人口', en: 'women of the corresponding age' },
    },
    definition: {
      zh: '接受中等、高等职业教育的女性占相应年龄女性人口的比例；规划未规定算法。',
      en: 'Women in secondary or higher vocational education as a share of women of the corresponding age; the plan fixes no formula.',
    },
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
  'women-share-higher-education-discipline': {
    name: {
      zh: '高等教育各学科专业在校生中女生比例',
      en: 'Share of women among students of a discipline of higher education',
    },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'school-year',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '该学科专业在校生总数', en: 'all students enrolled in the discipline' },
    },
    definition: {
      zh: '某一学科专业在校生中女生所占比例，逐学科专业计算。',
      en: 'Share of women among students enrolled in one discipline or speciality; one value for each.',
    },
  },
  'women-in-science-and-technology-training': {
    name: { zh: '女性科技人才培养', en: 'Training of women in science and technology' },
    unit: 'attestation',
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
    unit: 'attestation',
    definition: { en: 'Women have formed an awareness of lifelong learning.' },
  },
  'women-lifelong-education-participation-rate': {
    name: { zh: '女性接受终身教育水平', en: 'Participation of women in lifelong education' },
    unit: 'percent',
    counted: {
      numerator: {
        zh: '年内参加继续教育和培训的女性人数',
        en: 'women who took part in continuing education or training',
      },
      denominator: { zh: '15岁及以上女性人口', en: 'women aged 15 and over' },
    },
    definition: {
      zh: '年内参加各类继续教育和培训的女性占15岁及以上女性人口的比例；规划未规定算法。',
      en: 'Women who took part in continuing education or training in the year as a share of women aged 15 and over; the plan fixes no formula.',
    },
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
    definition: {
      zh: '年内接受补贴性职业技能培训人员中女性所占比例；规划未规定算法。',
      en: 'Share of women among those who received subsidised vocational skills training in the year; the plan fixes no formula.',
    },
  },
  'young-and-middle-aged-women-illiteracy-elimination': {
    name: { zh: '女性青壮年文盲基本消除', en: 'Elimination of illiteracy among young and middle-aged women' },
    unit: 'attestation',
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
} as const satisfies IndicatorRecords;
