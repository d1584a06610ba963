import type { DomainRecord } from '../record.js';

/** 妇女与环境. */
export const environment: DomainRecord = {
  title: { zh: '妇女与环境', en: 'Women and the environment' },
  targets: [
    {
      text: {
        zh: '提高妇女的思想政治意识，引导妇女积极践行社会主义核心价值观。',
        en: 'Raise women’s ideological and political awareness, and guide women to practise the core socialist values actively.',
      },
      criteria: [
        {
          indicator: 'women-ideological-and-political-awareness',
          phrase: '提高妇女的思想政治意识，引导妇女积极践行社会主义核心价值观',
        },
      ],
    },
    {
      text: {
        zh: '积极构建以男女平等为核心的社会主义先进性别文化，推进男女平等基本国策宣传教育进机关、进学校、进企业、进城乡社区、进家庭。',
        en: 'Actively build an advanced socialist gender culture with gender equality at its core, and bring publicity and education on the basic national policy of gender equality into government offices, schools, enterprises, urban and rural communities and families.',
      },
      criteria: [
        {
          indicator: 'advanced-gender-culture',
          phrase: '积极构建以男女平等为核心的社会主义先进性别文化',
        },
        {
          indicator: 'gender-equality-policy-publicity',
          phrase: '推进男女平等基本国策宣传教育进机关、进学校、进企业、进城乡社区、进家庭',
        },
      ],
    },
    {
      text: {
        zh: '健全文化与传媒领域的性别平等评估和监管机制。',
        en: 'Complete the mechanism of gender equality assessment and supervision in culture and the media.',
      },
      criteria: [
        {
          indicator: 'media-gender-equality-mechanism',
          phrase: '健全文化与传媒领域的性别平等评估和监管机制',
        },
      ],
    },
    {
      text: {
        zh: '全面提升妇女的媒介素养，提高妇女利用信息技术参与新时代经济和社会发展的能力。',
        en: 'Comprehensively raise women’s media literacy, and raise women’s ability to use information technology to take part in economic and social development in the new era.',
      },
      criteria: [
        { indicator: 'women-media-literacy', phrase: '全面提升妇女的媒介素养' },
        {
          indicator: 'women-information-technology-ability',
          phrase: '提高妇女利用信息技术参与新时代经济和社会发展的能力',
        },
      ],
    },
    {
      text: {
        zh: '加强妇女儿童活动阵地建设，服务功能不断拓展。',
        en: 'Strengthen the building of activity centres for women and children, and keep extending their service functions.',
      },
      criteria: [
        {
          indicator: 'women-and-children-activity-centres',
          phrase: '加强妇女儿童活动阵地建设，服务功能不断拓展',
        },
      ],
    },
    {
      text: {
        zh: '提高妇女生态文明意识，充分发挥妇女在生态文明建设中的作用。',
        en: 'Raise women’s awareness of ecological civilisation, and give full play to women in building it.',
      },
      criteria: [
        {
          indicator: 'women-ecological-awareness',
          phrase: '提高妇女生态文明意识，充分发挥妇女在生态文明建设中的作用',
        },
      ],
    },
    {
      text: {
        zh: '减少环境污染对妇女健康的危害。全市城镇污水处理率逐步提高。环境空气质量优良天数比率达到86％，城区声环境功能区夜间达标率≥75％。',
        en: 'Reduce the harm of environmental pollution to women’s health. The urban sewage treatment rate of the city gradually rises. The proportion of days with good air quality reaches 86%, and the night-time compliance rate of acoustic environment functional zones in the urban area is at least 75%.',
      },
      criteria: [
        { indicator: 'pollution-harm-to-women', phrase: '减少环境污染对妇女健康的危害' },
        {
          indicator: 'urban-sewage-treatment-rate',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '全市城镇污水处理率逐步提高',
        },
        {
          indicator: 'good-air-quality-days',
          kind: 'at-least',
          value: '86',
          phrase: '环境空气质量优良天数比率达到86％',
        },
        {
          indicator: 'night-time-noise-compliance-rate',
          kind: 'at-least',
          value: '75',
          phrase: '城区声环境功能区夜间达标率≥75％',
        },
      ],
    },
    {
      text: {
        zh: '保障妇女饮水安全。农村自来水普及率达到95％，地表水质量达到或优于Ⅲ类水体比例≥94.7％。',
        en: 'Guarantee the safety of women’s drinking water. Rural tap-water coverage reaches 95%, and the proportion of surface water at or better than Grade III is at least 94.7%.',
      },
      criteria: [
        { indicator: 'women-drinking-water-safety', phrase: '保障妇女饮水安全' },
        { indicator: 'rural-tap-water-coverage', kind: 'at-least', value: '95', phrase: '农村自来水普及率达到95％' },
        {
          indicator: 'surface-water-grade-iii-proportion',
          kind: 'at-least',
          value: '94.7',
          phrase: '地表水质量达到或优于Ⅲ类水体比例≥94.7％',
        },
      ],
    },
    {
      text: {
        zh: '农村卫生厕所基本普及，城镇公共厕所男女厕位比例标准化建设与实际需求相适应。',
        en: 'Sanitary toilets are basically universal in rural areas, and the standardised ratio of men’s and women’s fixtures in urban public toilets matches actual need.',
      },
      criteria: [
        { indicator: 'rural-sanitary-toilets', phrase: '农村卫生厕所基本普及' },
        {
          indicator: 'public-toilet-place-ratio',
          phrase: '城镇公共厕所男女厕位比例标准化建设与实际需求相适应',
        },
      ],
    },
    {
      text: {
        zh: '扩大农村清洁能源覆盖面，提高农村妇女生活质量。全市农村清洁能源普及率逐步提高。',
        en: 'Extend the coverage of clean energy in rural areas and raise the quality of life of rural women. The clean energy coverage of rural areas of the city gradually rises.',
      },
      criteria: [
        {
          indicator: 'rural-women-quality-of-life',
          phrase: '扩大农村清洁能源覆盖面，提高农村妇女生活质量',
        },
        {
          indicator: 'rural-clean-energy-coverage',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '全市农村清洁能源普及率逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '公共场所和用人单位按照规定配置婴幼儿照护空间和设施，有效发挥作用。',
        en: 'Public places and employers provide infant and toddler care space and facilities as required, and these work effectively.',
      },
      criteria: [
        {
          indicator: 'infant-care-space',
          phrase: '公共场所和用人单位按照规定配置婴幼儿照护空间和设施，有效发挥作用',
        },
      ],
    },
    {
      text: {
        zh: '妇女应对突发事件能力不断提高，作用得到发挥，特殊需求得到满足。',
        en: 'Women’s ability to respond to emergencies keeps rising, their role is given play, and their special needs are met.',
      },
      criteria: [
        {
          indicator: 'women-in-emergencies',
          phrase: '妇女应对突发事件能力不断提高，作用得到发挥，特殊需求得到满足',
        },
      ],
    },
    {
      text: {
        zh: '推进妇女领域对外交往。',
        en: 'Advance international exchange in women’s affairs.',
      },
      criteria: [{ indicator: 'women-international-exchange', phrase: '推进妇女领域对外交往' }],
    },
  ],
  measures: {},
};
