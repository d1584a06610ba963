import type { DomainRecord } from '../record.js';

/** 妇女与社会保障. */
export const socialSecurity: DomainRecord = {
  title: { zh: '妇女与社会保障', en: 'Women and social security' },
  targets: [
    {
      text: {
        zh: '妇女社会保障水平不断提高，男女两性待遇保障公平适度。',
        en: 'The level of women’s social security keeps rising, and the benefits and protection of men and women are fair and appropriate.',
      },
      criteria: [
        { indicator: 'women-social-security-level', phrase: '妇女社会保障水平不断提高' },
        {
          indicator: 'social-security-fairness-between-women-and-men',
          phrase: '男女两性待遇保障公平适度',
        },
      ],
    },
    {
      text: {
        zh: '完善落实生育保障制度。生育保险覆盖所有用人单位。提高生育保险参保率，生育保险医疗费用、生育津贴待遇水平适度提高。',
        en: 'Improve and implement the maternity protection system. Maternity insurance covers all employers. Raise the participation rate of maternity insurance; the levels of medical benefits and maternity allowances of maternity insurance rise appropriately.',
      },
      criteria: [
        { indicator: 'maternity-protection-system', phrase: '完善落实生育保障制度' },
        {
          indicator: 'maternity-insurance-employer-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '生育保险覆盖所有用人单位',
        },
        {
          indicator: 'maternity-insurance-participation-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高生育保险参保率',
        },
        {
          indicator: 'maternity-insurance-medical-benefit',
          kind: 'trend',
          direction: 'increase',
          phrase: '生育保险医疗费用、生育津贴待遇水平适度提高',
        },
        {
          indicator: 'maternity-allowance-benefit',
          kind: 'trend',
          direction: 'increase',
          phrase: '生育保险医疗费用、生育津贴待遇水平适度提高',
        },
      ],
    },
    {
      text: {
        zh: '完善落实医疗保障制度。妇女基本医疗保险的参保率稳定在95％以上，待遇保障公平适度。',
        en: 'Improve and implement the medical security system. The participation rate of women in basic medical insurance is stable at 95% or above, and benefits and protection are fair and appropriate.',
      },
      criteria: [
        { indicator: 'women-medical-security-system', phrase: '完善落实医疗保障制度' },
        {
          indicator: 'women-basic-medical-insurance-participation-rate',
          kind: 'at-least',
          value: '95',
          sustain: true,
          phrase: '妇女基本医疗保险的参保率稳定在95％以上',
        },
        {
          indicator: 'women-medical-benefits-fairness',
          phrase: '妇女基本医疗保险的参保率稳定在95％以上，待遇保障公平适度',
        },
      ],
    },
    {
      text: {
        zh: '完善落实养老保险制度。推进全民参保计划全面实施，妇女基本养老保险参保率提高到95％，适度调整退休人员基本养老金，待遇水平稳步提高。',
        en: 'Improve and implement the old-age insurance system. Advance the full implementation of the programme of universal insurance participation; the participation rate of women in basic old-age insurance rises to 95%, basic pensions of retirees are appropriately adjusted, and the level of benefits rises steadily.',
      },
      criteria: [
        { indicator: 'women-old-age-insurance-system', phrase: '完善落实养老保险制度' },
        {
          indicator: 'universal-insurance-participation-programme',
          phrase: '推进全民参保计划全面实施',
        },
        {
          indicator: 'women-basic-old-age-insurance-participation-rate',
          kind: 'at-least',
          value: '95',
          phrase: '妇女基本养老保险参保率提高到95％',
        },
        {
          indicator: 'women-mean-basic-pension',
          kind: 'trend',
          direction: 'increase',
          pace: 'sustained',
          phrase: '适度调整退休人员基本养老金，待遇水平稳步提高',
        },
      ],
    },
    {
      text: {
        zh: '落实失业保险和工伤保险制度。提高妇女失业保险和工伤保险的参保率，落实妇女失业保险和工伤保险待遇。',
        en: 'Implement the unemployment insurance and work injury insurance systems. Raise the participation rates of women in unemployment insurance and work injury insurance, and deliver women’s unemployment insurance and work injury insurance benefits.',
      },
      criteria: [
        {
          indicator: 'unemployment-and-work-injury-insurance-systems',
          phrase: '落实失业保险和工伤保险制度',
        },
        {
          indicator: 'women-unemployment-insurance-participation-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高妇女失业保险和工伤保险的参保率',
        },
        {
          indicator: 'women-work-injury-insurance-participation-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高妇女失业保险和工伤保险的参保率',
        },
        {
          indicator: 'women-unemployment-and-work-injury-benefits',
          phrase: '落实妇女失业保险和工伤保险待遇',
        },
      ],
    },
    {
      text: {
        zh: '健全分类兜底社会救助体系。困难妇女和家庭的生活得到基本保障。',
        en: 'Complete the social assistance system that provides a safety net by category. The livelihood of women and families in difficulty is basically guaranteed.',
      },
      criteria: [
        { indicator: 'social-assistance-system', phrase: '健全分类兜底社会救助体系' },
        {
          indicator: 'women-and-families-in-difficulty-livelihood',
          phrase: '困难妇女和家庭的生活得到基本保障',
        },
      ],
    },
    {
      text: {
        zh: '妇女福利待遇水平持续提高，重点保障老年妇女、残疾妇女、计划生育特殊家庭等群体的社会福利需求。',
        en: 'The level of women’s welfare benefits continues to rise; the social welfare needs of older women, women with disabilities, families with special difficulties under the family planning policy and other groups are guaranteed with priority.',
      },
      criteria: [
        { indicator: 'women-welfare-benefit-level', phrase: '妇女福利待遇水平持续提高' },
        {
          indicator: 'special-groups-of-women-welfare-needs',
          phrase: '重点保障老年妇女、残疾妇女、计划生育特殊家庭等群体的社会福利需求',
        },
      ],
    },
    {
      text: {
        zh: '保障老年妇女享有公平可及的基本养老服务，对失能妇女的照护服务水平不断提高。',
        en: 'Guarantee older women fair and accessible basic elderly care services, and keep raising the level of care services for care-dependent women.',
      },
      criteria: [
        {
          indicator: 'older-women-basic-care-services',
          phrase: '保障老年妇女享有公平可及的基本养老服务',
        },
        {
          indicator: 'care-dependent-women-care-service-level',
          phrase: '对失能妇女的照护服务水平不断提高',
        },
      ],
    },
    {
      text: {
        zh: '完善农村留守妇女关爱服务体系。提高对有困难、有需求的妇女关爱服务水平。',
        en: 'Improve the care service system for left-behind women in rural areas. Raise the level of care services for women in difficulty and in need.',
      },
      criteria: [
        { indicator: 'rural-left-behind-women-care-system', phrase: '完善农村留守妇女关爱服务体系' },
        {
          indicator: 'women-in-need-care-service-level',
          phrase: '提高对有困难、有需求的妇女关爱服务水平',
        },
      ],
    },
  ],
  measures: {
    4: [
      {
        indicator: 'women-workers-basic-old-age-insurance-coverage',
        kind: 'at-least',
        value: '100',
        phrase: '确保基本养老保险女性职工全覆盖',
      },
    ],
    10: [
      {
        indicator: 'nursing-beds-share-elderly-care-institutions',
        kind: 'trend',
        direction: 'increase',
        pace: 'gradual',
        phrase: '逐步提高养老机构护理型床位比例',
      },
    ],
  },
};
