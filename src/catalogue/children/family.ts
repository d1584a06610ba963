import type { DomainRecord } from '../record.js';

/** 儿童与家庭. */
export const family: DomainRecord = {
  title: { zh: '儿童与家庭', en: 'Children and family' },
  targets: [
    {
      text: {
        zh: '树立家长是第一任老师的责任意识，发挥家庭立德树人第一所学校作用，培养儿童的好思想、好品行、好习惯。尊重儿童主体地位，保障儿童平等参与自身和家庭事务的权利。',
        en: 'Establish parents’ sense of responsibility as the first teachers, give play to the family’s role as the first school for fostering virtue, and cultivate good thinking, good conduct and good habits in children. Respect children as subjects in their own right, and guarantee their right to equal participation in their own and family affairs.',
      },
      criteria: [
        {
          indicator: 'parents-as-first-teachers',
          phrase: '树立家长是第一任老师的责任意识，发挥家庭立德树人第一所学校作用，培养儿童的好思想、好品行、好习惯',
        },
        {
          indicator: 'child-participation-in-family-affairs',
          phrase: '尊重儿童主体地位，保障儿童平等参与自身和家庭事务的权利',
        },
      ],
    },
    {
      text: {
        zh: '建立政府推进、学校指导、家庭实施、社会协调的家庭教育工作机制，教育引导父母或其他监护人为儿童营造良好的成长环境。新婚夫妇、孕妇普遍接受家庭教育指导。',
        en: 'Establish a family education working mechanism promoted by the government, guided by schools, carried out by families and coordinated by society, and educate and guide parents or other guardians to create a good environment for children’s growth. Newlyweds and pregnant women universally receive family education guidance.',
      },
      criteria: [
        {
          indicator: 'family-education-working-mechanism',
          phrase:
            '建立政府推进、学校指导、家庭实施、社会协调的家庭教育工作机制，教育引导父母或其他监护人为儿童营造良好的成长环境',
        },
        {
          indicator: 'newlywed-and-pregnancy-family-education-guidance',
          phrase: '新婚夫妇、孕妇普遍接受家庭教育指导',
        },
      ],
    },
    {
      text: {
        zh: '加强家庭家教家风建设，教育引导儿童自觉践行和传承良好家风。',
        en: 'Strengthen family building, family education and family traditions, and educate and guide children to practise and carry on good family traditions of their own accord.',
      },
      criteria: [
        {
          indicator: 'child-family-traditions',
          phrase: '加强家庭家教家风建设，教育引导儿童自觉践行和传承良好家风',
        },
      ],
    },
    {
      text: {
        zh: '提供多元化家庭服务，引导和支持家庭建立有效亲子沟通方式，建立平等和谐的亲子关系。',
        en: 'Provide diversified family services, guide and support families in establishing effective parent–child communication, and establish equal and harmonious parent–child relations.',
      },
      criteria: [
        { indicator: 'diversified-family-services', phrase: '提供多元化家庭服务' },
        {
          indicator: 'parent-child-relations',
          phrase: '引导和支持家庭建立有效亲子沟通方式，建立平等和谐的亲子关系',
        },
      ],
    },
    {
      text: {
        zh: '覆盖城乡的家庭教育指导服务体系基本建成，指导服务能力进一步提升。95%的城市社区和85%的农村社区（村）建立家长学校或家庭教育指导服务站点。',
        en: 'A family education guidance service system covering urban and rural areas is basically in place, and guidance service capacity is further raised. Parent schools or family education guidance service points are established in 95% of urban communities and 85% of rural communities (villages).',
      },
      criteria: [
        {
          indicator: 'family-education-guidance-service-system',
          phrase: '覆盖城乡的家庭教育指导服务体系基本建成',
        },
        { indicator: 'family-education-guidance-service-capacity', phrase: '指导服务能力进一步提升' },
        {
          indicator: 'urban-community-parent-school-coverage',
          kind: 'at-least',
          value: '95',
          phrase: '95%的城市社区和85%的农村社区（村）建立家长学校或家庭教育指导服务站点',
        },
        {
          indicator: 'rural-community-parent-school-coverage',
          kind: 'at-least',
          value: '85',
          phrase: '95%的城市社区和85%的农村社区（村）建立家长学校或家庭教育指导服务站点',
        },
      ],
    },
    {
      text: {
        zh: '中小学校、幼儿园普遍建立家长学校，家庭教育指导覆盖全体在园、在校学生家长。',
        en: 'Primary and secondary schools and kindergartens universally establish parent schools, and family education guidance covers all parents of children in kindergarten and students at school.',
      },
      criteria: [
        {
          indicator: 'school-and-kindergarten-parent-schools',
          phrase: '中小学校、幼儿园普遍建立家长学校',
        },
        {
          indicator: 'parent-family-education-guidance-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '家庭教育指导覆盖全体在园、在校学生家长',
        },
      ],
    },
    {
      text: {
        zh: '支持家庭生育养育教育的政策体系基本形成。',
        en: 'A policy system supporting families in childbearing, childrearing and education is basically in place.',
      },
      criteria: [
        {
          indicator: 'childbearing-and-childrearing-support-policy',
          phrase: '支持家庭生育养育教育的政策体系基本形成',
        },
      ],
    },
    {
      text: {
        zh: '加强家庭教育指导人才培养，推进家庭教育学科建设。鼓励和支持大中专院校设置家庭教育相关专业和课程，完善课程和教材体系。',
        en: 'Strengthen the training of family education guidance personnel and advance family education as a discipline. Encourage and support colleges, universities and secondary vocational schools in offering majors and courses related to family education, and improve the system of courses and teaching materials.',
      },
      criteria: [
        {
          indicator: 'family-education-personnel-and-discipline',
          phrase: '加强家庭教育指导人才培养，推进家庭教育学科建设',
        },
        {
          indicator: 'family-education-majors-and-courses',
          phrase: '鼓励和支持大中专院校设置家庭教育相关专业和课程，完善课程和教材体系',
        },
      ],
    },
  ],
  measures: {},
};
