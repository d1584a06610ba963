import type { DomainRecord } from '../record.js';

/** 儿童与环境. */
export const environment: DomainRecord = {
  title: { zh: '儿童与环境', en: 'Children and the environment' },
  targets: [
    {
      text: {
        zh: '确立儿童优先理念，关爱、尊重儿童的社会环境进一步优化，儿童参与家庭、学校和社会事务的权利得到充分保障。',
        en: 'Establish the principle of children first, further improve a social environment that cares for and respects children, and fully guarantee children’s right to participate in family, school and social affairs.',
      },
      criteria: [
        {
          indicator: 'children-first-environment',
          phrase: '确立儿童优先理念，关爱、尊重儿童的社会环境进一步优化',
        },
        {
          indicator: 'child-participation-rights',
          phrase: '儿童参与家庭、学校和社会事务的权利得到充分保障',
        },
      ],
    },
    {
      text: {
        zh: '为儿童提供更多有益于培育和践行社会主义核心价值观的精神文化产品，培育儿童文化品牌。',
        en: 'Provide children with more intellectual and cultural products that help to foster and practise the core socialist values, and cultivate cultural brands for children.',
      },
      criteria: [
        {
          indicator: 'child-cultural-products',
          phrase: '为儿童提供更多有益于培育和践行社会主义核心价值观的精神文化产品，培育儿童文化品牌',
        },
      ],
    },
    {
      text: {
        zh: '保护儿童免受各种社会文化及新兴传媒中的不良信息影响。提升儿童媒介素养。',
        en: 'Protect children from the influence of harmful information in all kinds of social culture and emerging media. Raise children’s media literacy.',
      },
      criteria: [
        {
          indicator: 'child-protection-from-harmful-information',
          phrase: '保护儿童免受各种社会文化及新兴传媒中的不良信息影响',
        },
        { indicator: 'child-media-literacy', phrase: '提升儿童媒介素养' },
      ],
    },
    {
      text: {
        zh: '创建儿童友好城市和儿童友好社区。城乡社区儿童之家覆盖率进一步巩固提高，建设更加规范，服务能力持续提升。',
        en: 'Build a child-friendly city and child-friendly communities. Coverage of Children’s Homes in urban and rural communities is further consolidated and raised, their construction becomes more standardised, and their service capacity continues to rise.',
      },
      criteria: [
        { indicator: 'child-friendly-city', phrase: '创建儿童友好城市和儿童友好社区' },
        {
          indicator: 'childrens-home-coverage',
          kind: 'trend',
          direction: 'increase',
          phrase: '城乡社区儿童之家覆盖率进一步巩固提高',
        },
        {
          indicator: 'childrens-home-service',
          phrase: '城乡社区儿童之家覆盖率进一步巩固提高，建设更加规范，服务能力持续提升',
        },
      ],
    },
    {
      text: {
        zh: '增加公益性科技、文化、艺术、体育、娱乐等儿童校外活动场所，提高利用率和服务质量。',
        en: 'Increase non-profit out-of-school venues for children’s science and technology, culture, arts, sports and recreation, and raise their utilisation rate and service quality.',
      },
      criteria: [
        {
          indicator: 'child-out-of-school-venues',
          kind: 'trend',
          direction: 'increase',
          phrase: '增加公益性科技、文化、艺术、体育、娱乐等儿童校外活动场所',
        },
        {
          indicator: 'child-venue-utilisation-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '增加公益性科技、文化、艺术、体育、娱乐等儿童校外活动场所，提高利用率和服务质量',
        },
        {
          indicator: 'child-venue-service-quality',
          phrase: '增加公益性科技、文化、艺术、体育、娱乐等儿童校外活动场所，提高利用率和服务质量',
        },
      ],
    },
    {
      text: {
        zh: '提高儿童生态环境保护意识，养成绿色低碳生活习惯。',
        en: 'Raise children’s awareness of protecting the ecological environment, and form green and low-carbon habits of life.',
      },
      criteria: [
        {
          indicator: 'child-ecological-awareness',
          phrase: '提高儿童生态环境保护意识，养成绿色低碳生活习惯',
        },
      ],
    },
    {
      text: {
        zh: '完善应急管理机制，预防和应对突发事件对儿童身心健康的影响。',
        en: 'Improve emergency management mechanisms, and prevent and respond to the effects of emergencies on children’s physical and mental health.',
      },
      criteria: [
        {
          indicator: 'child-emergency-management',
          phrase: '完善应急管理机制，预防和应对突发事件对儿童身心健康的影响',
        },
      ],
    },
    {
      text: {
        zh: '促进儿童国际交流与合作。',
        en: 'Promote international exchange and cooperation among children.',
      },
      criteria: [{ indicator: 'child-international-exchange', phrase: '促进儿童国际交流与合作' }],
    },
  ],
  measures: {},
};
