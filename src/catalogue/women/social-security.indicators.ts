import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与社会保障. */
export const socialSecurityIndicators = {
  'women-social-security-level': {
    name: { zh: '妇女社会保障水平', en: 'Level of women’s social security' },
    unit: 'attestation',
    definition: { en: 'The level of women’s social security keeps rising, and the benefits and protection of men and women are fair and appropriate.' },
  },
  'maternity-protection-system': {
    name: { zh: '生育保障制度', en: 'Maternity protection system' },
    unit: 'attestation',
    definition: { en: 'The maternity protection system is improved and implemented.' },
  },
  'maternity-insurance-employer-coverage': {
    name: { zh: '生育保险用人单位覆盖率', en: 'Coverage of employers by maternity insurance' },
    unit: 'percent',
    counted: {
      numerator: { zh: '参加生育保险的用人单位数', en: 'employers in maternity insurance' },
      denominator: { zh: '应参保用人单位总数', en: 'all employers required to insure' },
    },
    definition: {
      zh: '应参加生育保险的用人单位中已参保的比例。',
      en: 'Share of employers required to take part in maternity insurance that do.',
    },
  },
  'maternity-insurance-participation-rate': {
    name: { zh: '生育保险参保率', en: 'Participation rate of maternity insurance' },
    unit: 'percent',
    counted: {
      numerator: { zh: '参加生育保险的职工数', en: 'workers in maternity insurance' },
      denominator: { zh: '应参保职工数', en: 'workers required to be insured' },
    },
    definition: {
      zh: '应参加生育保险的职工中已参保的比例。',
      en: 'Share of workers required to be in maternity insurance who are.',
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
      zh: '年内生育保险人均（次）支付的生育医疗费用。',
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
      zh: '年内人均（次）支付的生育津贴。',
      en: 'Maternity allowance paid per case in the year.',
    },
  },
  'women-medical-security-system': {
    name: { zh: '医疗保障制度', en: 'Medical security system' },
    unit: 'attestation',
    definition: { en: 'The medical security system is improved and implemented.' },
  },
  'women-basic-medical-insurance-participation-rate': {
    name: { zh: '妇女基本医疗保险的参保率', en: 'Participation rate of women in basic medical insurance' },
    unit: 'percent',
    counted: {
      numerator: { zh: '参加基本医疗保险的女性人数', en: 'women in basic medical insurance' },
      denominator: { zh: '应参保女性人数', en: 'women eligible for it' },
    },
    definition: {
      zh: '应参加基本医疗保险的女性中已参保的比例。',
      en: 'Share of women eligible for basic medical insurance who take part.',
    },
  },
  'women-medical-benefits-fairness': {
    name: { zh: '妇女医疗保障待遇公平适度', en: 'Fair and appropriate medical benefits for women' },
    unit: 'attestation',
    definition: { en: 'Women’s medical benefits and protection are fair and appropriate.' },
  },
  'women-old-age-insurance-system': {
    name: { zh: '养老保险制度', en: 'Old-age insurance system' },
    unit: 'attestation',
    definition: { en: 'The old-age insurance system is improved and implemented, and the programme of universal insurance participation fully carried out.' },
  },
  'women-basic-old-age-insurance-participation-rate': {
    name: { zh: '妇女基本养老保险参保率', en: 'Participation rate of women in basic old-age insurance' },
    unit: 'percent',
    counted: {
      numerator: { zh: '参加基本养老保险的女性人数', en: 'women in basic old-age insurance' },
      denominator: { zh: '应参保女性人数', en: 'women eligible for it' },
    },
    definition: {
      zh: '应参加基本养老保险的女性中已参保的比例。',
      en: 'Share of women eligible for basic old-age insurance who take part.',
    },
  },
  'women-mean-basic-pension': {
    name: { zh: '妇女基本养老金待遇水平', en: 'Mean basic pension of women' },
    unit: 'yuan',
    counted: {
      numerator: { zh: '发放的女性退休人员基本养老金', en: 'basic pensions paid to retired women' },
      denominator: { zh: '领取基本养老金的女性人数', en: 'women receiving a basic pension' },
    },
    definition: {
      zh: '女性退休人员月人均基本养老金。',
      en: 'Average monthly basic pension of retired women.',
    },
  },
  'unemployment-and-work-injury-insurance-systems': {
    name: { zh: '失业保险和工伤保险制度', en: 'Unemployment and work injury insurance systems' },
    unit: 'attestation',
    definition: { en: 'The unemployment insurance and work injury insurance systems are implemented.' },
  },
  'women-unemployment-insurance-participation-rate': {
    name: { zh: '妇女失业保险参保率', en: 'Participation rate of women in unemployment insurance' },
    unit: 'percent',
    counted: {
      numerator: { zh: '参加失业保险的女性人数', en: 'women in unemployment insurance' },
      denominator: { zh: '应参保女性职工数', en: 'women workers required to be insured' },
    },
    definition: {
      zh: '应参加失业保险的女性职工中已参保的比例。',
      en: 'Share of women workers required to be in unemployment insurance who are.',
    },
  },
  'women-work-injury-insurance-participation-rate': {
    name: { zh: '妇女工伤保险参保率', en: 'Participation rate of women in work injury insurance' },
    unit: 'percent',
    counted: {
      numerator: { zh: '参加工伤保险的女性人数', en: 'women in work injury insurance' },
      denominator: { zh: '应参保女性职工数', en: 'women workers required to be insured' },
    },
    definition: {
      zh: '应参加工伤保险的女性职工中已参保的比例。',
      en: 'Share of women workers required to be in work injury insurance who are.',
    },
  },
  'women-unemployment-and-work-injury-benefits': {
    name: { zh: '妇女失业保险和工伤保险待遇', en: 'Women’s unemployment and work injury benefits' },
    unit: 'attestation',
    definition: { en: 'Women’s unemployment insurance and work injury insurance benefits are delivered.' },
  },
  'social-assistance-system': {
    name: { zh: '分类兜底社会救助体系', en: 'Social assistance system' },
    unit: 'attestation',
    definition: { en: 'The social assistance system that gives basic protection by category is complete.' },
  },
  'women-and-families-in-difficulty-livelihood': {
    name: { zh: '困难妇女和家庭的生活', en: 'Livelihood of women and families in difficulty' },
    unit: 'attestation',
    definition: { en: 'The livelihood of women and families in difficulty is basically guaranteed.' },
  },
  'women-welfare-benefit-level': {
    name: { zh: '妇女福利待遇水平', en: 'Level of women’s welfare benefits' },
    unit: 'attestation',
    definition: { en: 'The level of women’s welfare benefits continues to rise.' },
  },
  'special-groups-of-women-welfare-needs': {
    name: { zh: '老年妇女等群体的社会福利需求', en: 'Welfare needs of older women and other groups' },
    unit: 'attestation',
    definition: { en: 'The welfare needs of older women, women with disabilities, families with special difficulties under the family planning policy and other groups are guaranteed with priority.' },
  },
  'older-women-basic-care-services': {
    name: { zh: '老年妇女基本养老服务', en: 'Basic elderly care services for older women' },
    unit: 'attestation',
    definition: { en: 'Older women are guaranteed fair and accessible basic elderly care services.' },
  },
  'disabled-women-care-service-rate': {
    name: { zh: '失能妇女照护服务水平', en: 'Care service rate of women unable to look after themselves' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受照护服务的失能妇女数', en: 'such women who receive care services' },
      denominator: { zh: '失能妇女数', en: 'women unable to look after themselves' },
    },
    definition: {
      zh: '失能妇女中接受居家、社区或机构照护服务的比例；规划未规定算法。',
      en: 'Share of women unable to look after themselves who receive care at home, in the community or in an institution; the plan fixes no formula.',
    },
  },
  'rural-left-behind-women-care-system': {
    name: { zh: '农村留守妇女关爱服务体系', en: 'Care service system for rural left-behind women' },
    unit: 'attestation',
    definition: { en: 'The care service system for left-behind women in rural areas is improved.' },
  },
  'women-in-need-care-service-level': {
    name: { zh: '对有困难、有需求的妇女关爱服务水平', en: 'Care services for women in difficulty and in need' },
    unit: 'attestation',
    definition: { en: 'The level of care services for women in difficulty and in need is raised.' },
  },
} as const satisfies IndicatorRecords;
