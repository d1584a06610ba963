import type { DomainRecord } from '../record.js';

/** 妇女与教育. */
export const education: DomainRecord = {
  title: { zh: '妇女与教育', en: 'Women and education' },
  targets: [
    {
      text: {
        zh: '加强思想政治教育，增进妇女对习近平新时代中国特色社会主义思想的政治认同、思想认同、情感认同，引领妇女做伟大事业的建设者、文明风尚的倡导者、敢于追梦的奋斗者。',
        en: 'Strengthen ideological and political education, increase women’s political, intellectual and emotional identification with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era, and lead women to be builders of the great cause, advocates of civilised practices and strivers who dare to pursue their dreams.',
      },
      criteria: [
        {
          indicator: 'women-ideological-and-political-education',
          phrase:
            '加强思想政治教育，增进妇女对习近平新时代中国特色社会主义思想的政治认同、思想认同、情感认同，引领妇女做伟大事业的建设者、文明风尚的倡导者、敢于追梦的奋斗者',
        },
      ],
    },
    {
      text: {
        zh: '大中小学性别平等教育全面推进，性别平等原则和理念在各级各类教育课程标准及教学过程中得到充分体现，教师和学生男女平等意识明显增强。',
        en: 'Gender equality education in universities, secondary and primary schools is advanced in all respects; the principle and idea of gender equality are fully reflected in the curriculum standards and the teaching of education at all levels and of all kinds; the awareness of gender equality among teachers and students is markedly strengthened.',
      },
      criteria: [
        { indicator: 'gender-equality-education', phrase: '大中小学性别平等教育全面推进' },
        {
          indicator: 'gender-equality-in-curriculum-and-teaching',
          phrase: '性别平等原则和理念在各级各类教育课程标准及教学过程中得到充分体现',
        },
        {
          indicator: 'teacher-and-student-gender-equality-awareness',
          phrase: '教师和学生男女平等意识明显增强',
        },
      ],
    },
    {
      text: {
        zh: '女性平等接受义务教育和高中阶段教育。',
        en: 'Girls and women have equal access to compulsory education and senior secondary education.',
      },
      criteria: [
        {
          indicator: 'girls-equal-access-to-compulsory-education',
          phrase: '女性平等接受义务教育和高中阶段教育',
        },
        {
          indicator: 'girls-equal-access-to-senior-secondary-education',
          phrase: '女性平等接受义务教育和高中阶段教育',
        },
      ],
    },
    {
      text: {
        zh: '女性接受职业教育的水平逐步提高。',
        en: 'The level of women’s participation in vocational education gradually rises.',
      },
      criteria: [{ indicator: 'women-vocational-education-level', phrase: '女性接受职业教育的水平逐步提高' }],
    },
    {
      text: {
        zh: '高等学校在校生中男女比例保持均衡，高等教育学科专业的性别结构逐步趋于平衡。',
        en: 'The ratio of men to women among students enrolled in higher education institutions is kept balanced, and the sex structure of the disciplines and specialities of higher education gradually tends towards balance.',
      },
      criteria: [
        {
          indicator: 'women-share-higher-education-enrolment',
          kind: 'balanced',
          sustain: true,
          phrase: '高等学校在校生中男女比例保持均衡',
        },
        {
          indicator: 'higher-education-discipline-sex-structure',
          phrase: '高等教育学科专业的性别结构逐步趋于平衡',
        },
      ],
    },
    {
      text: {
        zh: '大力培养女性科技人才。男女两性科学素质水平差距不断缩小。',
        en: 'Vigorously train women in science and technology. The gap between men and women in scientific literacy keeps narrowing.',
      },
      criteria: [
        { indicator: 'women-in-science-and-technology-training', phrase: '大力培养女性科技人才' },
        {
          indicator: 'science-literacy-gender-gap',
          kind: 'gap-narrowing',
          pace: 'sustained',
          sides: ['men-science-literacy-rate', 'women-science-literacy-rate'],
          phrase: '男女两性科学素质水平差距不断缩小',
        },
      ],
    },
    {
      text: {
        zh: '促进女性树立终身学习意识，女性接受终身教育水平不断提高，接受补贴性职业技能培训的比例不断提高。',
        en: 'Encourage women to form an awareness of lifelong learning; the level of women’s participation in lifelong education keeps rising, and the share of women receiving subsidised vocational skills training keeps rising.',
      },
      criteria: [
        { indicator: 'women-lifelong-learning-awareness', phrase: '促进女性树立终身学习意识' },
        { indicator: 'women-lifelong-education-level', phrase: '女性接受终身教育水平不断提高' },
        {
          indicator: 'women-share-subsidised-vocational-training',
          kind: 'trend',
          direction: 'increase',
          pace: 'sustained',
          phrase: '女性接受终身教育水平不断提高，接受补贴性职业技能培训的比例不断提高',
        },
      ],
    },
    {
      text: {
        zh: '女性青壮年文盲基本消除。女性平均受教育年限不断提高。',
        en: 'Illiteracy among young and middle-aged women is basically eliminated. Women’s mean years of schooling keep rising.',
      },
      criteria: [
        {
          indicator: 'young-and-middle-aged-women-illiteracy-elimination',
          phrase: '女性青壮年文盲基本消除',
        },
        {
          indicator: 'women-mean-years-of-schooling',
          kind: 'trend',
          direction: 'increase',
          pace: 'sustained',
          phrase: '女性平均受教育年限不断提高',
        },
      ],
    },
  ],
  measures: {
    2: [
      {
        indicator: 'women-studies-share-approved-projects',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高社科人文研究项目中相关选题的立项比例',
      },
    ],
    3: [
      {
        indicator: 'girls-compulsory-education-retention-rate',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高女童义务教育巩固率',
      },
    ],
    4: [
      {
        indicator: 'women-share-general-senior-secondary-enrolment',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高女性接受普通高中教育的比例',
      },
    ],
    6: [
      {
        indicator: 'women-share-regular-higher-education-enrolment',
        kind: 'balanced',
        sustain: true,
        phrase: '高等教育普通本专科在校生中男女比例保持均衡',
      },
    ],
    7: [
      {
        indicator: 'women-science-literacy-rate',
        kind: 'trend',
        direction: 'increase',
        phrase: '大力提高女性科学素质',
      },
    ],
  },
};
