import type { DomainRecord } from '../record.js';

/** 妇女与家庭建设. */
export const family: DomainRecord = {
  title: { zh: '妇女与家庭建设', en: 'Women and family building' },
  targets: [
    {
      text: {
        zh: '树立新时代家庭观，弘扬爱国爱家、相亲相爱、向上向善、共建共享的社会主义家庭文明新风尚，推动社会主义核心价值观在家庭落地生根。',
        en: 'Establish the family outlook of the new era, carry forward the new practice of socialist family civilisation of loving country and family, loving one another, striving upward and for good, and building and sharing together, and let the core socialist values take root in families.',
      },
      criteria: [
        {
          indicator: 'new-era-family-outlook',
          phrase:
            '树立新时代家庭观，弘扬爱国爱家、相亲相爱、向上向善、共建共享的社会主义家庭文明新风尚，推动社会主义核心价值观在家庭落地生根',
        },
      ],
    },
    {
      text: {
        zh: '促进男女平等和妇女全面发展的家庭政策体系不断健全。家庭家教家风建设纳入哲学社会科学研究项目，鼓励大专院校设置相关专业课程。',
        en: 'The system of family policies that promote gender equality and the all-round development of women is continually improved. The building of families, family education and family traditions is brought into research projects in philosophy and the social sciences, and universities and colleges are encouraged to set up related courses.',
      },
      criteria: [
        {
          indicator: 'family-policy-system',
          phrase: '促进男女平等和妇女全面发展的家庭政策体系不断健全',
        },
        { indicator: 'family-building-research', phrase: '家庭家教家风建设纳入哲学社会科学研究项目' },
        { indicator: 'family-building-courses', phrase: '鼓励大专院校设置相关专业课程' },
      ],
    },
    {
      text: {
        zh: '托幼、养老、家政等面向家庭的公共服务不断拓展，服务水平不断提高，政府购买家庭服务项目的数量不断提升。',
        en: 'Public services for families such as childcare, elderly care and domestic service keep extending, the level of service keeps rising, and the number of family service programmes purchased by the government keeps rising.',
      },
      criteria: [
        {
          indicator: 'family-public-services',
          phrase: '托幼、养老、家政等面向家庭的公共服务不断拓展，服务水平不断提高',
        },
        {
          indicator: 'government-purchased-family-service-programmes',
          kind: 'trend',
          direction: 'increase',
          pace: 'sustained',
          phrase: '政府购买家庭服务项目的数量不断提升',
        },
      ],
    },
    {
      text: {
        zh: '加强家庭家教家风建设，充分发挥妇女在家庭生活中的独特作用，弘扬中华民族家庭美德，树立良好家风，支持妇女成为幸福安康家庭的建设者、倡导者。',
        en: 'Strengthen the building of families, family education and family traditions, give full play to women’s distinctive role in family life, carry forward the family virtues of the Chinese nation, establish good family traditions, and support women in being builders and advocates of happy and healthy families.',
      },
      criteria: [
        {
          indicator: 'family-traditions-and-women-role',
          phrase:
            '加强家庭家教家风建设，充分发挥妇女在家庭生活中的独特作用，弘扬中华民族家庭美德，树立良好家风，支持妇女成为幸福安康家庭的建设者、倡导者',
        },
      ],
    },
    {
      text: {
        zh: '倡导家庭成员注重家庭建设，培育积极健康的家庭文化，共同构建男女平等、和睦、文明的婚姻家庭关系，降低婚姻家庭纠纷对妇女和家庭发展的不利影响。',
        en: 'Encourage family members to attach importance to building the family, cultivate a positive and healthy family culture, together build equal, harmonious and civilised marriage and family relations between men and women, and reduce the adverse effects of marriage and family disputes on the development of women and families.',
      },
      criteria: [
        {
          indicator: 'equal-and-harmonious-family-relations',
          phrase:
            '倡导家庭成员注重家庭建设，培育积极健康的家庭文化，共同构建男女平等、和睦、文明的婚姻家庭关系，降低婚姻家庭纠纷对妇女和家庭发展的不利影响',
        },
      ],
    },
    {
      text: {
        zh: '倡导和支持男女共担家务，缩小两性家务劳动时间差距。落实夫妻共享育儿假。',
        en: 'Advocate and support the sharing of housework between men and women, and narrow the gap between the two sexes in time spent on housework. Implement parental leave shared by husband and wife.',
      },
      criteria: [
        { indicator: 'shared-housework', phrase: '倡导和支持男女共担家务' },
        {
          indicator: 'housework-time-gender-gap',
          kind: 'gap-narrowing',
          sides: ['men-housework-time', 'women-housework-time'],
          phrase: '缩小两性家务劳动时间差距',
        },
        { indicator: 'shared-parental-leave', phrase: '落实夫妻共享育儿假' },
      ],
    },
    {
      text: {
        zh: '支持家庭成员共同承担赡养老人责任，落实独生子女护理假，不断提升老年妇女家庭生活质量。',
        en: 'Support family members in sharing the responsibility of supporting older people, implement leave for only children to care for their parents, and keep raising the quality of family life of older women.',
      },
      criteria: [
        { indicator: 'shared-support-of-older-people', phrase: '支持家庭成员共同承担赡养老人责任' },
        { indicator: 'only-child-parent-care-leave', phrase: '落实独生子女护理假' },
        { indicator: 'older-women-family-life-quality', phrase: '不断提升老年妇女家庭生活质量' },
      ],
    },
    {
      text: {
        zh: '促进夫妻共同承担未成年子女养育、家庭教育责任，为未成年人子女身心发展创造良好的家庭环境。',
        en: 'Promote the sharing between husband and wife of the responsibility for raising and educating minor children, and create a good family environment for the physical and mental development of minor children.',
      },
      criteria: [
        {
          indicator: 'shared-parenting-responsibility',
          phrase: '促进夫妻共同承担未成年子女养育、家庭教育责任，为未成年人子女身心发展创造良好的家庭环境',
        },
      ],
    },
  ],
  measures: {},
};
