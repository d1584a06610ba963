import type { DomainRecord } from '../record.js';

/** 儿童与法律保护. */
export const legalProtection: DomainRecord = {
  title: { zh: '儿童与法律保护', en: 'Children and legal protection' },
  targets: {
    1: [
      { indicator: 'child-rights-policies', kind: 'attested', phrase: '完善保障儿童权益的政策制度' },
      { indicator: 'child-rights-law-enforcement', kind: 'attested', phrase: '加强保障儿童权益的执法工作' },
      { indicator: 'child-judicial-work-system', kind: 'attested', phrase: '司法工作体系满足儿童身心发展特殊需要' },
    ],
    2: [
      { indicator: 'child-rule-of-law-publicity', kind: 'attested', phrase: '持续注重法治宣传' },
      { indicator: 'legal-vice-principals', kind: 'attested', phrase: '落实法治副校长配备工作' },
      { indicator: 'child-legal-literacy-and-self-protection', kind: 'attested', phrase: '儿童的法治素养和自我保护意识进一步提升' },
    ],
    3: [
      { indicator: 'child-civil-rights-protection', kind: 'attested', phrase: '加强对儿童民事权益的保障力度' },
      { indicator: 'child-property-rights-protection', kind: 'attested', phrase: '依法保护儿童财产权益' },
    ],
    4: [
      { indicator: 'child-guardianship', kind: 'attested', phrase: '落实儿童监护制度，保障儿童获得有效监护' },
    ],
    5: [
      { indicator: 'child-commercial-activity-supervision', kind: 'attested', phrase: '完善对儿童参与商业活动的监管体系' },
      { indicator: 'child-labour-prohibition', kind: 'attested', phrase: '禁止使用童工和对儿童的经济剥削' },
    ],
    6: [
      { indicator: 'mandatory-reporting-and-employment-restriction', kind: 'attested', phrase: '落实强制报告制度和涉性侵害违法犯罪人员从业限制制度' },
      { indicator: 'child-sexual-abuse-prevention-and-punishment', kind: 'attested', phrase: '重点防范、依法严惩对儿童的性侵害' },
    ],
    7: [
      { indicator: 'crimes-against-children-prevention', kind: 'attested', phrase: '预防、制止和打击针对儿童的家庭暴力、拐卖、遗弃等违法犯罪行为' },
    ],
    8: [
      { indicator: 'online-crimes-against-children-punishment', kind: 'attested', phrase: '依法严惩利用网络侵犯儿童合法权益的违法犯罪行为' },
    ],
    9: [
      { indicator: 'juvenile-offence-tiered-intervention', kind: 'attested', phrase: '对未成年人违法犯罪行为实行分级干预' },
      { indicator: 'juvenile-offender-share', kind: 'trend', direction: 'decrease', pace: 'unspecified', phrase: '降低未成年人犯罪人数占未成年人口数的比重' },
    ],
    10: [
      { indicator: 'child-legal-aid-and-judicial-assistance', kind: 'attested', phrase: '保障符合条件的儿童依法获得及时有效的法律援助和司法救助' },
    ],
  },
  measures: {},
  exceptions: [],
};
