import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与法律保护. */
export const legalProtectionIndicators = {
  'child-rights-policies': {
    name: { zh: '保障儿童权益的政策制度', en: 'Policies and systems protecting children’s rights' },
    definition: { en: 'The policies and systems protecting children’s rights and interests are improved.' },
  },
  'child-rights-law-enforcement': {
    name: { zh: '保障儿童权益的执法工作', en: 'Law enforcement protecting children’s rights' },
    definition: { en: 'Law enforcement protecting children’s rights and interests is strengthened.' },
  },
  'child-judicial-work-system': {
    name: { zh: '满足儿童特殊需要的司法工作体系', en: 'Judicial work system for children' },
    definition: {
      en: 'The judicial work system meets the special needs of children’s physical and mental development.',
    },
  },
  'child-rule-of-law-publicity': {
    name: { zh: '面向儿童的法治宣传', en: 'Publicity on the rule of law for children' },
    definition: { en: 'Continuous attention is paid to publicity on the rule of law.' },
  },
  'legal-vice-principals': {
    name: { zh: '法治副校长配备', en: 'Assignment of legal vice-principals' },
    definition: { en: 'The assignment of legal vice-principals is carried out.' },
  },
  'child-legal-literacy-and-self-protection': {
    name: { zh: '儿童的法治素养和自我保护意识', en: 'Legal literacy and self-protection awareness of children' },
    definition: { en: 'Children’s legal literacy and awareness of self-protection are further raised.' },
  },
  'child-civil-rights-protection': {
    name: { zh: '儿童民事权益保障', en: 'Protection of children’s civil rights' },
    definition: { en: 'The protection of children’s civil rights and interests is strengthened.' },
  },
  'child-property-rights-protection': {
    name: { zh: '儿童财产权益保护', en: 'Protection of children’s property rights' },
    definition: { en: 'Children’s property rights and interests are protected according to law.' },
  },
  'child-guardianship': {
    name: { zh: '儿童监护制度', en: 'Guardianship of children' },
    definition: {
      en: 'The guardianship system for children is implemented, and children have effective guardianship.',
    },
  },
  'child-commercial-activity-supervision': {
    name: { zh: '儿童参与商业活动的监管体系', en: 'Supervision of children’s participation in commercial activities' },
    definition: { en: 'The system for supervising children’s participation in commercial activities is improved.' },
  },
  'child-labour-prohibition': {
    name: { zh: '禁止使用童工和对儿童的经济剥削', en: 'Prohibition of child labour and economic exploitation' },
    definition: { en: 'Child labour and the economic exploitation of children are prohibited.' },
  },
  'mandatory-reporting-and-employment-restriction': {
    name: { zh: '强制报告制度和从业限制制度', en: 'Mandatory reporting and employment restriction systems' },
    definition: {
      en: 'The mandatory reporting system and the system of employment restrictions on persons with a record of sexual abuse offences are implemented.',
    },
  },
  'child-sexual-abuse-prevention-and-punishment': {
    name: { zh: '防范和严惩对儿童的性侵害', en: 'Prevention and punishment of child sexual abuse' },
    definition: {
      en: 'The sexual abuse of children is prevented as a priority and severely punished according to law.',
    },
  },
  'crimes-against-children-prevention': {
    name: { zh: '预防、制止和打击针对儿童的违法犯罪', en: 'Action against offences and crimes against children' },
    definition: {
      en: 'Domestic violence, trafficking, abandonment and other offences and crimes against children are prevented, stopped and combated.',
    },
  },
  'online-crimes-against-children-punishment': {
    name: { zh: '严惩利用网络侵犯儿童权益的违法犯罪', en: 'Punishment of online offences and crimes against children' },
    definition: {
      en: 'Offences and crimes that use the internet to infringe children’s lawful rights and interests are severely punished according to law.',
    },
  },
  'juvenile-offence-tiered-intervention': {
    name: { zh: '未成年人违法犯罪分级干预', en: 'Tiered intervention in offences and crimes by minors' },
    definition: { en: 'Tiered intervention is applied to offences and crimes by minors.' },
  },
  'juvenile-offender-share': {
    name: {
      zh: '未成年人犯罪人数占未成年人口数的比重',
      en: 'Juvenile offenders as a proportion of the population of minors',
    },
    unit: 'percent',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '未成年人犯罪人数', en: 'juvenile offenders' },
      denominator: { zh: '18岁以下人口数', en: 'population under 18' },
    },
    definition: {
      zh: '年内未成年人犯罪人数占18岁以下人口数的比重；规划未说明犯罪人数以何机关、何阶段的认定为准，各年须用同一口径。',
      en: 'Juvenile offenders in the year as a percentage of the population under 18. The plan does not say whose count of offenders, or at what stage of proceedings; every year must use the same one.',
    },
  },
  'child-legal-aid-and-judicial-assistance': {
    name: { zh: '儿童法律援助和司法救助', en: 'Legal aid and judicial assistance for children' },
    definition: {
      en: 'Eligible children receive timely and effective legal aid and judicial assistance according to law.',
    },
  },
} as const satisfies IndicatorRecords;
