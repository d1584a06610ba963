import type { DomainRecord } from '../record.js';

/** 儿童与法律保护. */
export const legalProtection: DomainRecord = {
  title: { zh: '儿童与法律保护', en: 'Children and legal protection' },
  targets: [
    {
      text: {
        zh: '完善保障儿童权益的政策制度，加强保障儿童权益的执法工作，司法工作体系满足儿童身心发展特殊需要。',
        en: 'Improve the policies and systems protecting children’s rights and interests and strengthen law enforcement protecting them; the judicial work system meets the special needs of children’s physical and mental development.',
      },
      criteria: [
        { indicator: 'child-rights-policies', phrase: '完善保障儿童权益的政策制度' },
        { indicator: 'child-rights-law-enforcement', phrase: '加强保障儿童权益的执法工作' },
        { indicator: 'child-judicial-work-system', phrase: '司法工作体系满足儿童身心发展特殊需要' },
      ],
    },
    {
      text: {
        zh: '持续注重法治宣传，落实法治副校长配备工作。儿童的法治素养和自我保护意识进一步提升。',
        en: 'Pay continuous attention to publicity on the rule of law, and carry out the assignment of legal vice-principals. Children’s legal literacy and awareness of self-protection are further raised.',
      },
      criteria: [
        { indicator: 'child-rule-of-law-publicity', phrase: '持续注重法治宣传' },
        { indicator: 'legal-vice-principals', phrase: '落实法治副校长配备工作' },
        {
          indicator: 'child-legal-literacy-and-self-protection',
          phrase: '儿童的法治素养和自我保护意识进一步提升',
        },
      ],
    },
    {
      text: {
        zh: '加强对儿童民事权益的保障力度，依法保护儿童财产权益。',
        en: 'Strengthen the protection of children’s civil rights and interests, and protect children’s property rights and interests according to law.',
      },
      criteria: [
        { indicator: 'child-civil-rights-protection', phrase: '加强对儿童民事权益的保障力度' },
        { indicator: 'child-property-rights-protection', phrase: '依法保护儿童财产权益' },
      ],
    },
    {
      text: {
        zh: '落实儿童监护制度，保障儿童获得有效监护。',
        en: 'Implement the guardianship system for children, and ensure that children have effective guardianship.',
      },
      criteria: [{ indicator: 'child-guardianship', phrase: '落实儿童监护制度，保障儿童获得有效监护' }],
    },
    {
      text: {
        zh: '完善对儿童参与商业活动的监管体系，禁止使用童工和对儿童的经济剥削。',
        en: 'Improve the system for supervising children’s participation in commercial activities, and prohibit child labour and the economic exploitation of children.',
      },
      criteria: [
        {
          indicator: 'child-commercial-activity-supervision',
          phrase: '完善对儿童参与商业活动的监管体系',
        },
        { indicator: 'child-labour-prohibition', phrase: '禁止使用童工和对儿童的经济剥削' },
      ],
    },
    {
      text: {
        zh: '落实强制报告制度和涉性侵害违法犯罪人员从业限制制度，重点防范、依法严惩对儿童的性侵害。',
        en: 'Implement the mandatory reporting system and the system of employment restrictions on persons with a record of sexual abuse offences, and give priority to preventing, and severely punish according to law, the sexual abuse of children.',
      },
      criteria: [
        {
          indicator: 'mandatory-reporting-and-employment-restriction',
          phrase: '落实强制报告制度和涉性侵害违法犯罪人员从业限制制度',
        },
        {
          indicator: 'child-sexual-abuse-prevention-and-punishment',
          phrase: '重点防范、依法严惩对儿童的性侵害',
        },
      ],
    },
    {
      text: {
        zh: '预防、制止和打击针对儿童的家庭暴力、拐卖、遗弃等违法犯罪行为。',
        en: 'Prevent, stop and combat domestic violence, trafficking, abandonment and other offences and crimes against children.',
      },
      criteria: [
        {
          indicator: 'crimes-against-children-prevention',
          phrase: '预防、制止和打击针对儿童的家庭暴力、拐卖、遗弃等违法犯罪行为',
        },
      ],
    },
    {
      text: {
        zh: '依法严惩利用网络侵犯儿童合法权益的违法犯罪行为。',
        en: 'Severely punish according to law offences and crimes that use the internet to infringe children’s lawful rights and interests.',
      },
      criteria: [
        {
          indicator: 'online-crimes-against-children-punishment',
          phrase: '依法严惩利用网络侵犯儿童合法权益的违法犯罪行为',
        },
      ],
    },
    {
      text: {
        zh: '对未成年人违法犯罪行为实行分级干预。降低未成年人犯罪人数占未成年人口数的比重。',
        en: 'Apply tiered intervention to offences and crimes by minors. Reduce the number of juvenile offenders as a proportion of the population of minors.',
      },
      criteria: [
        {
          indicator: 'juvenile-offence-tiered-intervention',
          phrase: '对未成年人违法犯罪行为实行分级干预',
        },
        {
          indicator: 'juvenile-offender-share',
          kind: 'trend',
          direction: 'decrease',
          phrase: '降低未成年人犯罪人数占未成年人口数的比重',
        },
      ],
    },
    {
      text: {
        zh: '保障符合条件的儿童依法获得及时有效的法律援助和司法救助。',
        en: 'Ensure that eligible children receive timely and effective legal aid and judicial assistance according to law.',
      },
      criteria: [
        {
          indicator: 'child-legal-aid-and-judicial-assistance',
          phrase: '保障符合条件的儿童依法获得及时有效的法律援助和司法救助',
        },
      ],
    },
  ],
  measures: {},
};
