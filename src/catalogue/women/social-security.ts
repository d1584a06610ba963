import type { DomainRecord } from '../record.js';

/** 妇女与社会保障. */
export const socialSecurity: DomainRecord = {
  title: { zh: '妇女与社会保障', en: 'Women and social security' },
  targets: {
    1: [
      { indicator: 'women-social-security-level', kind: 'attested', phrase: '妇女社会保障水平不断提高，男女两性待遇保障公平适度' },
    ],
    2: [
      { indicator: 'maternity-protection-system', kind: 'attested', phrase: '完善落实生育保障制度' },
      { indicator: 'maternity-insurance-employer-coverage', kind: 'at-least', value: '100', phrase: '生育保险覆盖所有用人单位' },
      { indicator: 'maternity-insurance-participation-rate', kind: 'trend', direction: 'increase', pace: 'unspecified', phrase: '提高生育保险参保率' },
      { indicator: 'maternity-insurance-medical-benefit', kind: 'trend', direction: 'increase', pace: 'unspecified', phrase: '生育保险医疗费用、生育津贴待遇水平适度提高' },
      { indicator: 'maternity-allowance-benefit', kind: 'trend', direction: 'increase', pace: 'unspecified', phrase: '生育保险医疗费用、生育津贴待遇水平适度提高' },
    ],
    3: [
      { indicator: 'women-medical-security-system', kind: 'attested', phrase: '完善落实医疗保障制度' },
      { indicator: 'women-basic-medical-insurance-participation-rate', kind: 'at-least', value: '95', sustain: true, phrase: '妇女基本医疗保险的参保率稳定在95％以上' },
      { indicator: 'women-medical-benefits-fairness', kind: 'attested', phrase: '待遇保障公平适度' },
    ],
    4: [
      { indicator: 'women-old-age-insurance-system', kind: 'attested', phrase: '完善落实养老保险制度。推进全民参保计划全面实施' },
      { indicator: 'women-basic-old-age-insurance-participation-rate', kind: 'at-least', value: '95', phrase: '妇女基本养老保险参保率提高到95％' },
      { indicator: 'women-mean-basic-pension', kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '适度调整退休人员基本养老金，待遇水平稳步提高' },
    ],
    5: [
      { indicator: 'unemployment-and-work-injury-insurance-systems', kind: 'attested', phrase: '落实失业保险和工伤保险制度' },
      { indicator: 'women-unemployment-insurance-participation-rate', kind: 'trend', direction: 'increase', pace: 'unspecified', phrase: '提高妇女失业保险和工伤保险的参保率' },
      { indicator: 'women-work-injury-insurance-participation-rate', kind: 'trend', direction: 'increase', pace: 'unspecified', phrase: '提高妇女失业保险和工伤保险的参保率' },
      { indicator: 'women-unemployment-and-work-injury-benefits', kind: 'attested', phrase: '落实妇女失业保险和工伤保险待遇' },
    ],
    6: [
      { indicator: 'social-assistance-system', kind: 'attested', phrase: '健全分类兜底社会救助体系' },
      { indicator: 'women-and-families-in-difficulty-livelihood', kind: 'attested', phrase: '困难妇女和家庭的生活得到基本保障' },
    ],
    7: [
      { indicator: 'women-welfare-benefit-level', kind: 'attested', phrase: '妇女福利待遇水平持续提高' },
      { indicator: 'special-groups-of-women-welfare-needs', kind: 'attested', phrase: '重点保障老年妇女、残疾妇女、计划生育特殊家庭等群体的社会福利需求' },
    ],
    8: [
      { indicator: 'older-women-basic-care-services', kind: 'attested', phrase: '保障老年妇女享有公平可及的基本养老服务' },
      { indicator: 'disabled-women-care-service-rate', kind: 'trend', direction: 'increase', pace: 'sustained', phrase: '对失能妇女的照护服务水平不断提高' },
    ],
    9: [
      { indicator: 'rural-left-behind-women-care-system', kind: 'attested', phrase: '完善农村留守妇女关爱服务体系' },
      { indicator: 'women-in-need-care-service-level', kind: 'attested', phrase: '提高对有困难、有需求的妇女关爱服务水平' },
    ],
  },
  measures: {},
  exceptions: [],
};
