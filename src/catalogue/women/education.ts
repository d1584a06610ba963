import type { DomainRecord } from '../record.js';

/** 妇女与教育. */
export const education: DomainRecord = {
  title: { zh: '妇女与教育', en: 'Women and education' },
  targets: {
    1: [
      { indicator: 'women-ideological-and-political-education', kind: 'attested', phrase: '加强思想政治教育，增进妇女对习近平新时代中国特色社会主义思想的政治认同、思想认同、情感认同' },
    ],
    2: [
      { indicator: 'gender-equality-education', kind: 'attested', phrase: '大中小学性别平等教育全面推进，性别平等原则和理念在各级各类教育课程标准及教学过程中得到充分体现' },
      { indicator: 'teacher-and-student-gender-equality-awareness', kind: 'attested', phrase: '教师和学生男女平等意识明显增强' },
    ],
    3: [
      { indicator: 'girls-equal-access-to-compulsory-and-senior-secondary-education', kind: 'attested', phrase: '女性平等接受义务教育和高中阶段教育' },
    ],
    4: [
      { indicator: 'women-vocational-education-participation-rate', kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '女性接受职业教育的水平逐步提高' },
    ],
    5: [
      { indicator: 'women-share-higher-education-enrolment', kind: 'balanced', sustain: true, phrase: '高等学校在校生中男女比例保持均衡' },
      { indicator: 'women-share-higher-education-discipline', kind: 'converge', min: '40', max: '60', everyUnit: { zh: '学科专业', en: 'discipline' }, phrase: '高等教育学科专业的性别结构逐步趋于平衡' },
    ],
    6: [
      { indicator: 'women-in-science-and-technology-training', kind: 'attested', phrase: '大力培养女性科技人才' },
      { indicator: 'science-literacy-gender-gap', kind: 'gap-narrowing', pace: 'sustained', sides: ['men-science-literacy-rate', 'women-science-literacy-rate'], phrase: '男女两性科学素质水平差距不断缩小' },
    ],
    7: [
      { indicator: 'women-lifelong-learning-awareness', kind: 'attested', phrase: '促进女性树立终身学习意识' },
      { indicator: 'women-lifelong-education-participation-rate', kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '女性接受终身教育水平不断提高' },
      { indicator: 'women-share-subsidised-vocational-training', kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '接受补贴性职业技能培训的比例不断提高' },
    ],
    8: [
      { indicator: 'young-and-middle-aged-women-illiteracy-elimination', kind: 'attested', phrase: '女性青壮年文盲基本消除' },
      { indicator: 'women-mean-years-of-schooling', kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '女性平均受教育年限不断提高' },
    ],
  },
  measures: {},
  exceptions: [],
};
