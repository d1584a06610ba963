import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与社会保障. */
export const socialSecurityIndicators = {
  'women-social-security-level': {
    name: { zh: '妇女社会保障水平', en: 'Level of women’s social security' },
    definition: { en: 'The level of women’s social security keeps rising.' },
  },
  'social-security-fairness-between-women-and-men': {
    name: { zh: '男女两性待遇保障公平适度', en: 'Fair and appropriate benefits for men and women' },
    definition: { en: 'The benefits and protection of men and women are fair and appropriate.' },
  },
  'maternity-protection-system': {
    name: { zh: '生育保障制度', en: 'Maternity protection system' },
    definition: { en: 'The maternity protection system is improved and implemented.' },
  },
  'maternity-insurance-employer-coverage': {
    name: { zh: '生育保险用人单位覆盖率', en: 'Coverage of employers by maternity insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保单位数', en: 'those insured' },
      denominator: { zh: '应参保用人单位数', en: 'employers that should be insured' },
    },
    definition: {
      zh: '应参加生育保险的用人单位中已参保的比例。',
      en: 'Share of employers that should be in maternity insurance that are.',
    },
  },
  'maternity-insurance-participation-rate': {
    name: { zh: '生育保险参保率', en: 'Participation rate of maternity insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保人数', en: 'those insured' },
      denominator: { zh: '应参保职工数', en: 'workers who should be insured' },
    },
    definition: {
      zh: '应参加生育保险的职工中已参保的比例。',
      en: 'Share of workers who should be in maternity insurance who are.',
    },
  },
  'maternity-insurance-medical-benefit': {
    name: { zh: '生育保险医疗费用待遇水平', en: 'Medical benefit of maternity insurance' },
    unit: 'yuan',
    counted: {
      numerator: { zh: '生育医疗费用支出', en: 'maternity medical expenses paid' },
      denominator: { zh: '享受生育医疗费用待遇人次', en: 'cases paid' },
    },
    definition: {
      zh: '年内生育保险每人次支付的生育医疗费用。',
      en: 'Maternity medical expenses paid by maternity insurance per case in the year.',
    },
  },
  'maternity-allowance-benefit': {
    name: { zh: '生育津贴待遇水平', en: 'Maternity allowance' },
    unit: 'yuan',
    counted: {
      numerator: { zh: '生育津贴支出', en: 'maternity allowances paid' },
      denominator: { zh: '享受生育津贴人次', en: 'cases paid' },
    },
    definition: {
      zh: '年内生育保险每人次支付的生育津贴。',
      en: 'Maternity allowance paid by maternity insurance per case in the year.',
    },
  },
  'women-medical-security-system': {
    name: { zh: '医疗保障制度', en: 'Medical security system' },
    definition: { en: 'The medical security system is improved and implemented.' },
  },
  'women-basic-medical-insurance-participation-rate': {
    name: { zh: '妇女基本医疗保险的参保率', en: 'Participation rate of women in basic medical insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保人数', en: 'those insured' },
      denominator: { zh: '应参保女性人数', en: 'women who should be insured' },
    },
    definition: {
      zh: '应参加基本医疗保险的女性中已参保的比例。',
      en: 'Share of women who should be in basic medical insurance who are.',
    },
  },
  'women-medical-benefits-fairness': {
    name: { zh: '妇女医疗保障待遇公平适度', en: 'Fair and appropriate medical benefits for women' },
    definition: {
      zh: '妇女基本医疗保险待遇保障公平适度。',
      en: 'Women’s benefits and protection in basic medical insurance are fair and appropriate.',
    },
  },
  'women-old-age-insurance-system': {
    name: { zh: '养老保险制度', en: 'Old-age insurance system' },
    definition: { en: 'The old-age insurance system is improved and implemented.' },
  },
  'universal-insurance-participation-programme': {
    name: { zh: '全民参保计划', en: 'Programme of universal insurance participation' },
    definition: { en: 'The programme of universal insurance participation is fully implemented.' },
  },
  'women-basic-old-age-insurance-participation-rate': {
    name: { zh: '妇女基本养老保险参保率', en: 'Participation rate of women in basic old-age insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保人数', en: 'those insured' },
      denominator: { zh: '应参保女性人数', en: 'women who should be insured' },
    },
    definition: {
      zh: '应参加基本养老保险的女性中已参保的比例。',
      en: 'Share of women who should be in basic old-age insurance who are.',
    },
  },
  'women-mean-basic-pension': {
    name: { zh: '妇女基本养老金待遇水平', en: 'Mean basic pension of women' },
    unit: 'yuan',
    timing: 'stock',
    timingReason: 'monthly',
    counted: {
      numerator: { zh: '当月发放的女性退休人员基本养老金', en: 'basic pensions paid to retired women in the month' },
      denominator: { zh: '领取基本养老金的女性退休人员数', en: 'retired women receiving a basic pension' },
    },
    definition: {
      zh: '女性退休人员月人均基本养老金。',
      en: 'Average monthly basic pension of retired women.',
    },
  },
  'unemployment-and-work-injury-insurance-systems': {
    name: { zh: '失业保险和工伤保险制度', en: 'Unemployment and work injury insurance systems' },
    definition: { en: 'The unemployment insurance and work injury insurance systems are implemented.' },
  },
  'women-unemployment-insurance-participation-rate': {
    name: { zh: '妇女失业保险参保率', en: 'Participation rate of women in unemployment insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保人数', en: 'those insured' },
      denominator: { zh: '应参保女职工数', en: 'women workers who should be insured' },
    },
    definition: {
      zh: '应参加失业保险的女职工中已参保的比例。',
      en: 'Share of women workers who should be in unemployment insurance who are.',
    },
  },
  'women-work-injury-insurance-participation-rate': {
    name: { zh: '妇女工伤保险参保率', en: 'Participation rate of women in work injury insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保人数', en: 'those insured' },
      denominator: { zh: '应参保女职工数', en: 'women workers who should be insured' },
    },
    definition: {
      zh: '应参加工伤保险的女职工中已参保的比例。',
      en: 'Share of women workers who should be in work injury insurance who are.',
    },
  },
  'women-unemployment-and-work-injury-benefits': {
    name: { zh: '妇女失业保险和工伤保险待遇', en: 'Women’s unemployment and work injury benefits' },
    definition: { en: 'Women’s unemployment insurance and work injury insurance benefits are delivered.' },
  },
  'social-assistance-system': {
    name: { zh: '分类兜底社会救助体系', en: 'Social assistance system' },
    definition: { en: 'The social assistance system that provides a safety net by category is complete.' },
  },
  'women-and-families-in-difficulty-livelihood': {
    name: { zh: '困难妇女和家庭的生活', en: 'Livelihood of women and families in difficulty' },
    definition: { en: 'The livelihood of women and families in difficulty is basically guaranteed.' },
  },
  'women-welfare-benefit-level': {
    name: { zh: '妇女福利待遇水平', en: 'Level of women’s welfare benefits' },
    definition: { en: 'The level of women’s welfare benefits continues to rise.' },
  },
  'special-groups-of-women-welfare-needs': {
    name: { zh: '老年妇女等群体的社会福利需求', en: 'Welfare needs of older women and other groups' },
    definition: {
      en: 'The welfare needs of older women, women with disabilities, families with special difficulties under the family planning policy and other groups are guaranteed with priority.',
    },
  },
  'older-women-basic-care-services': {
    name: { zh: '老年妇女基本养老服务', en: 'Basic elderly care services for older women' },
    definition: { en: 'Older women are guaranteed fair and accessible basic elderly care services.' },
  },
  'care-dependent-women-care-service-level': {
    name: { zh: '失能妇女照护服务水平', en: 'Level of care services for care-dependent women' },
    definition: { en: 'The level of care services for care-dependent women keeps rising.' },
  },
  'rural-left-behind-women-care-system': {
    name: { zh: '农村留守妇女关爱服务体系', en: 'Care service system for rural left-behind women' },
    definition: { en: 'The care service system for left-behind women in rural areas is improved.' },
  },
  'women-in-need-care-service-level': {
    name: { zh: '对有困难、有需求的妇女关爱服务水平', en: 'Care services for women in difficulty and in need' },
    definition: { en: 'The level of care services for women in difficulty and in need is raised.' },
  },
  'women-workers-basic-old-age-insurance-coverage': {
    name: { zh: '基本养老保险女性职工覆盖率', en: 'Coverage of women workers by basic old-age insurance' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '参保人数', en: 'those insured' },
      denominator: { zh: '女职工总数', en: 'all women workers' },
    },
    definition: {
      zh: '女职工中已参加基本养老保险的比例。',
      en: 'Share of women workers who are in basic old-age insurance.',
    },
  },
  'nursing-beds-share-elderly-care-institutions': {
    name: { zh: '养老机构护理型床位比例', en: 'Share of nursing beds in elderly care institutions' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '护理型床位数', en: 'nursing beds' },
      denominator: { zh: '养老机构床位总数', en: 'all beds in elderly care institutions' },
    },
    definition: {
      zh: '年末养老机构床位中护理型床位所占比例。',
      en: 'Share of nursing beds among the beds of elderly care institutions at year end.',
    },
  },
} as const satisfies IndicatorRecords;
