import type { DomainRecord } from '../record.js';

/** 妇女与法律. */
export const law: DomainRecord = {
  title: { zh: '妇女与法律', en: 'Women and the law' },
  targets: {
    1: [
      { indicator: 'gender-equality-principle-and-policy', kind: 'attested', phrase: '全面贯彻落实男女平等宪法原则和基本国策，完善保护妇女权益的政策制度' },
    ],
    2: [
      { indicator: 'gender-equality-assessment-mechanism', kind: 'attested', phrase: '促进规范性文件性别平等评估机制规范化建设和有效运行' },
    ],
    3: [
      { indicator: 'women-legal-awareness-and-capacity', kind: 'attested', phrase: '提升妇女尊法学法用法的意识和能力，充分发挥妇女在法治天门建设中的作用' },
    ],
    4: [
      { indicator: 'domestic-violence-prevention', kind: 'attested', phrase: '预防和制止家庭暴力' },
      { indicator: 'domestic-violence-warning-letter-issuance-rate', kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '家庭暴力告诫书、人身保护令的签发率逐步提高' },
      { indicator: 'personal-safety-protection-order-issuance-rate', kind: 'trend', direction: 'increase', pace: 'gradual', phrase: '家庭暴力告诫书、人身保护令的签发率逐步提高' },
    ],
    5: [
      { indicator: 'crimes-against-women-person-crackdown', kind: 'attested', phrase: '严厉打击性侵害、拐卖妇女等严重侵害妇女人身权利的犯罪行为' },
    ],
    6: [
      { indicator: 'sexual-harassment-prevention-mechanisms', kind: 'attested', phrase: '提升预防和制止性骚扰的法治意识，建立健全公共场所、单位预防和制止性骚扰的工作机制' },
    ],
    7: [
      { indicator: 'online-crimes-against-women-crackdown', kind: 'attested', phrase: '严厉打击利用网络对妇女实施的违法犯罪行为' },
    ],
    8: [
      { indicator: 'women-family-property-and-inheritance-rights', kind: 'attested', phrase: '保障妇女在家庭关系中的财产所有权、继承权' },
    ],
    9: [
      { indicator: 'sex-ratio-at-birth', kind: 'converge', min: '103', max: '107', phrase: '出生人口性别比趋于正常' },
    ],
    10: [
      { indicator: 'women-public-legal-services', kind: 'attested', phrase: '依法为妇女提供公共法律服务' },
      { indicator: 'women-judicial-relief-and-legal-aid', kind: 'attested', phrase: '保障遭受侵害的妇女获得及时有效的司法救助和法律援助' },
    ],
  },
  measures: {},
  exceptions: [
    { item: 'measure.11', phrase: '“12338”妇女维权公益服务热线', reason: 'name' },
  ],
};
