import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与法律. */
export const lawIndicators = {
  'gender-equality-principle-and-policy': {
    name: {
      zh: '男女平等宪法原则和基本国策',
      en: 'Constitutional principle and basic national policy of gender equality',
    },
    definition: {
      en: 'The constitutional principle and basic national policy of gender equality are fully implemented.',
    },
  },
  'women-rights-protection-policies': {
    name: { zh: '保护妇女权益的政策制度', en: 'Policies and systems that protect women’s rights and interests' },
    definition: { en: 'The policies and systems that protect women’s rights and interests are improved.' },
  },
  'gender-equality-assessment-mechanism': {
    name: { zh: '规范性文件性别平等评估机制', en: 'Gender equality assessment of normative documents' },
    definition: {
      en: 'The mechanism of gender equality assessment of normative documents is standardised and operates effectively.',
    },
  },
  'women-legal-awareness-and-capacity': {
    name: { zh: '妇女尊法学法用法的意识和能力', en: 'Women’s legal awareness and capacity' },
    definition: {
      en: 'Women’s awareness of and capacity for respecting, learning and using the law are raised, and their role in building Tianmen under the rule of law is brought into full play.',
    },
  },
  'domestic-violence-prevention': {
    name: { zh: '预防和制止家庭暴力', en: 'Prevention and stopping of domestic violence' },
    definition: { en: 'Domestic violence is prevented and stopped.' },
  },
  'domestic-violence-warning-letter-issuance-rate': {
    name: { zh: '家庭暴力告诫书签发率', en: 'Issuance rate of warning letters on domestic violence' },
    unit: 'percent',
    counted: {
      numerator: { zh: '公安机关签发家庭暴力告诫书的案件数', en: 'cases in which the police issued a warning letter' },
      denominator: { zh: '公安机关查处的家庭暴力案件数', en: 'domestic violence cases handled by the police' },
    },
    open: 'formula',
    definition: {
      zh: '年内公安机关查处的家庭暴力案件中签发告诫书的比例。',
      en: 'Share of domestic violence cases handled by the police in the year in which a warning letter was issued.',
    },
  },
  'personal-safety-protection-order-issuance-rate': {
    name: { zh: '人身保护令签发率', en: 'Issuance rate of personal safety protection orders' },
    unit: 'percent',
    counted: {
      numerator: { zh: '法院签发的人身安全保护令数', en: 'protection orders issued by courts' },
      denominator: {
        zh: '法院受理的人身安全保护令申请数',
        en: 'applications for protection orders accepted by courts',
      },
    },
    open: 'formula',
    definition: {
      zh: '年内法院受理的人身安全保护令申请中签发的比例。',
      en: 'Share of applications for personal safety protection orders accepted by courts in the year that were granted.',
    },
  },
  'crimes-against-women-person-crackdown': {
    name: { zh: '打击侵害妇女人身权利的犯罪', en: 'Crackdown on crimes against women’s personal rights' },
    definition: {
      en: 'Crimes that seriously violate women’s personal rights, such as sexual abuse and trafficking, are severely cracked down on.',
    },
  },
  'sexual-harassment-legal-awareness': {
    name: { zh: '预防和制止性骚扰的法治意识', en: 'Legal awareness of preventing and stopping sexual harassment' },
    definition: { en: 'The legal awareness of preventing and stopping sexual harassment is raised.' },
  },
  'sexual-harassment-prevention-mechanisms': {
    name: { zh: '预防和制止性骚扰的工作机制', en: 'Mechanisms to prevent and stop sexual harassment' },
    definition: {
      en: 'Working mechanisms to prevent and stop sexual harassment in public places and work units are established and complete.',
    },
  },
  'online-crimes-against-women-crackdown': {
    name: { zh: '打击利用网络侵害妇女的违法犯罪', en: 'Crackdown on online crimes against women' },
    definition: {
      en: 'Illegal and criminal acts against women that make use of the internet are severely cracked down on.',
    },
  },
  'women-family-property-and-inheritance-rights': {
    name: { zh: '妇女在家庭关系中的财产所有权、继承权', en: 'Women’s property and inheritance rights in the family' },
    definition: {
      en: 'Women’s right of ownership of property and right of inheritance in family relations are guaranteed.',
    },
  },
  'sex-ratio-at-birth': {
    name: { zh: '出生人口性别比', en: 'Sex ratio at birth' },
    unit: 'males-per-100-females',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '活产男婴数', en: 'live-born boys' },
      denominator: { zh: '活产女婴数', en: 'live-born girls' },
    },
    definition: {
      zh: '年内每100名活产女婴对应的活产男婴数。',
      en: 'Live-born boys per 100 live-born girls in the year.',
    },
  },
  'women-public-legal-services': {
    name: { zh: '妇女公共法律服务', en: 'Public legal services for women' },
    definition: { en: 'Women are provided with public legal services by law.' },
  },
  'women-judicial-assistance-and-legal-aid': {
    name: { zh: '妇女司法救助和法律援助', en: 'Judicial assistance and legal aid for women' },
    definition: {
      en: 'Women who have suffered violations receive timely and effective judicial assistance and legal aid.',
    },
  },
} as const satisfies IndicatorRecords;
