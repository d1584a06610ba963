import type { DomainRecord } from '../record.js';

/** 妇女与法律. */
export const law: DomainRecord = {
  title: { zh: '妇女与法律', en: 'Women and the law' },
  targets: [
    {
      text: {
        zh: '全面贯彻落实男女平等宪法原则和基本国策，完善保护妇女权益的政策制度。',
        en: 'Fully implement the constitutional principle and basic national policy of gender equality, and improve the policies and systems that protect women’s rights and interests.',
      },
      criteria: [
        {
          indicator: 'gender-equality-principle-and-policy',
          phrase: '全面贯彻落实男女平等宪法原则和基本国策',
        },
        { indicator: 'women-rights-protection-policies', phrase: '完善保护妇女权益的政策制度' },
      ],
    },
    {
      text: {
        zh: '促进规范性文件性别平等评估机制规范化建设和有效运行。',
        en: 'Promote the standardisation and effective operation of the mechanism of gender equality assessment of normative documents.',
      },
      criteria: [
        {
          indicator: 'gender-equality-assessment-mechanism',
          phrase: '促进规范性文件性别平等评估机制规范化建设和有效运行',
        },
      ],
    },
    {
      text: {
        zh: '提升妇女尊法学法用法的意识和能力，充分发挥妇女在法治天门建设中的作用。',
        en: 'Raise women’s awareness of and capacity for respecting, learning and using the law, and give full play to women’s role in building Tianmen under the rule of law.',
      },
      criteria: [
        {
          indicator: 'women-legal-awareness-and-capacity',
          phrase: '提升妇女尊法学法用法的意识和能力，充分发挥妇女在法治天门建设中的作用',
        },
      ],
    },
    {
      text: {
        zh: '预防和制止家庭暴力。家庭暴力告诫书、人身保护令的签发率逐步提高。',
        en: 'Prevent and stop domestic violence. The issuance rates of warning letters on domestic violence and of personal safety protection orders gradually rise.',
      },
      criteria: [
        { indicator: 'domestic-violence-prevention', phrase: '预防和制止家庭暴力' },
        {
          indicator: 'domestic-violence-warning-letter-issuance-rate',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '家庭暴力告诫书、人身保护令的签发率逐步提高',
        },
        {
          indicator: 'personal-safety-protection-order-issuance-rate',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '家庭暴力告诫书、人身保护令的签发率逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '严厉打击性侵害、拐卖妇女等严重侵害妇女人身权利的犯罪行为。',
        en: 'Severely crack down on crimes that seriously violate women’s personal rights, such as sexual abuse of and trafficking in women.',
      },
      criteria: [
        {
          indicator: 'crimes-against-women-person-crackdown',
          phrase: '严厉打击性侵害、拐卖妇女等严重侵害妇女人身权利的犯罪行为',
        },
      ],
    },
    {
      text: {
        zh: '提升预防和制止性骚扰的法治意识，建立健全公共场所、单位预防和制止性骚扰的工作机制。',
        en: 'Raise the legal awareness of preventing and stopping sexual harassment, and establish and complete working mechanisms to prevent and stop sexual harassment in public places and work units.',
      },
      criteria: [
        { indicator: 'sexual-harassment-legal-awareness', phrase: '提升预防和制止性骚扰的法治意识' },
        {
          indicator: 'sexual-harassment-prevention-mechanisms',
          phrase: '建立健全公共场所、单位预防和制止性骚扰的工作机制',
        },
      ],
    },
    {
      text: {
        zh: '严厉打击利用网络对妇女实施的违法犯罪行为。',
        en: 'Severely crack down on illegal and criminal acts against women that make use of the internet.',
      },
      criteria: [
        {
          indicator: 'online-crimes-against-women-crackdown',
          phrase: '严厉打击利用网络对妇女实施的违法犯罪行为',
        },
      ],
    },
    {
      text: {
        zh: '保障妇女在家庭关系中的财产所有权、继承权。',
        en: 'Guarantee women’s right of ownership of property and right of inheritance in family relations.',
      },
      criteria: [
        {
          indicator: 'women-family-property-and-inheritance-rights',
          phrase: '保障妇女在家庭关系中的财产所有权、继承权',
        },
      ],
    },
    {
      text: {
        zh: '出生人口性别比趋于正常。',
        en: 'The sex ratio at birth tends towards normal.',
      },
      criteria: [
        { indicator: 'sex-ratio-at-birth', kind: 'converge', min: '103', max: '107', phrase: '出生人口性别比趋于正常' },
      ],
    },
    {
      text: {
        zh: '依法为妇女提供公共法律服务。保障遭受侵害的妇女获得及时有效的司法救助和法律援助。',
        en: 'Provide women with public legal services by law. Guarantee timely and effective judicial assistance and legal aid for women who have suffered violations.',
      },
      criteria: [
        { indicator: 'women-public-legal-services', phrase: '依法为妇女提供公共法律服务' },
        {
          indicator: 'women-judicial-assistance-and-legal-aid',
          phrase: '保障遭受侵害的妇女获得及时有效的司法救助和法律援助',
        },
      ],
    },
  ],
  measures: {},
};
