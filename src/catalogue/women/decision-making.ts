import type { DomainRecord } from '../record.js';

/** 妇女参与决策和管理. */
export const decisionMaking: DomainRecord = {
  title: { zh: '妇女参与决策和管理', en: 'Women in decision-making and management' },
  targets: [
    {
      text: {
        zh: '保障妇女参与社会主义民主政治建设和社会治理，提升参与水平。',
        en: 'Guarantee women’s participation in building socialist democracy and in social governance, and raise the level of their participation.',
      },
      criteria: [
        {
          indicator: 'women-participation-in-democratic-politics-and-governance',
          phrase: '保障妇女参与社会主义民主政治建设和社会治理，提升参与水平',
        },
      ],
    },
    {
      text: {
        zh: '中国共产党女党员保持合理比例。各级党代会女代表比例一般不低于本地党员总数中女性比例。',
        en: 'The share of women among members of the Communist Party of China is kept reasonable. The share of women among delegates to Party congresses at all levels is in general not lower than the share of women among local Party members.',
      },
      criteria: [
        {
          indicator: 'women-party-members-reasonable-share',
          sustain: true,
          phrase: '中国共产党女党员保持合理比例',
        },
        {
          indicator: 'women-share-party-congress-delegates',
          kind: 'compare',
          relation: 'at-least',
          reference: 'women-share-party-members',
          phrase: '各级党代会女代表比例一般不低于本地党员总数中女性比例',
        },
      ],
    },
    {
      text: {
        zh: '各级人大代表中的女性比例逐步提高。各级政协委员中的女性比例逐步提高。',
        en: 'The share of women among deputies to people’s congresses at all levels gradually rises. The share of women among members of CPPCC committees at all levels gradually rises.',
      },
      criteria: [
        {
          indicator: 'women-share-peoples-congress-deputies',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '各级人大代表中的女性比例逐步提高',
        },
        {
          indicator: 'women-share-cppcc-members',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '各级政协委员中的女性比例逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '市委、人大常委会、政府、政协领导班子中至少各配备1名女干部。乡镇党政领导班子中至少配备1名女干部。市纪委领导班子中至少配备1名女干部。',
        en: 'The leadership of the municipal Party committee, of the standing committee of the people’s congress, of the government and of the CPPCC committee each has at least one woman official. The Party and government leadership of each township has at least one woman official. The leadership of the municipal commission for discipline inspection has at least one woman official.',
      },
      criteria: [
        {
          indicator: 'women-in-municipal-party-committee-leadership',
          kind: 'at-least',
          value: '1',
          phrase: '市委、人大常委会、政府、政协领导班子中至少各配备1名女干部',
        },
        {
          indicator: 'women-in-peoples-congress-standing-committee-leadership',
          kind: 'at-least',
          value: '1',
          phrase: '市委、人大常委会、政府、政协领导班子中至少各配备1名女干部',
        },
        {
          indicator: 'women-in-municipal-government-leadership',
          kind: 'at-least',
          value: '1',
          phrase: '市委、人大常委会、政府、政协领导班子中至少各配备1名女干部',
        },
        {
          indicator: 'women-in-municipal-cppcc-leadership',
          kind: 'at-least',
          value: '1',
          phrase: '市委、人大常委会、政府、政协领导班子中至少各配备1名女干部',
        },
        {
          indicator: 'women-in-township-leadership',
          kind: 'at-least',
          value: '1',
          everyUnit: { zh: '乡镇', en: 'township' },
          phrase: '乡镇党政领导班子中至少配备1名女干部',
        },
        {
          indicator: 'women-in-discipline-inspection-commission-leadership',
          kind: 'at-least',
          value: '1',
          phrase: '市纪委领导班子中至少配备1名女干部',
        },
      ],
    },
    {
      text: {
        zh: '市、乡镇领导班子中的女干部比例逐步提高，乡镇担任正职的女干部占同级正职干部的比例逐步提高。',
        en: 'The share of women in municipal and township leadership gradually rises, and the share of women among heads at township level gradually rises.',
      },
      criteria: [
        {
          indicator: 'women-share-municipal-leadership',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '市、乡镇领导班子中的女干部比例逐步提高',
        },
        {
          indicator: 'women-share-township-leadership',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '市、乡镇领导班子中的女干部比例逐步提高',
        },
        {
          indicator: 'women-share-township-heads',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '乡镇担任正职的女干部占同级正职干部的比例逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '市政府部门领导班子中的女干部比例逐步提高，担任正职的女干部占同级正职干部的比例逐步提高。',
        en: 'The share of women in the leadership of municipal government departments gradually rises, and the share of women among heads at that level gradually rises.',
      },
      criteria: [
        {
          indicator: 'women-share-municipal-department-leadership',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '市政府部门领导班子中的女干部比例逐步提高',
        },
        {
          indicator: 'women-share-municipal-department-heads',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '市政府部门领导班子中的女干部比例逐步提高，担任正职的女干部占同级正职干部的比例逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '公务员、事业单位工作人员中的男女比例保持均衡。',
        en: 'The ratio of men to women among civil servants and among staff of public institutions is kept balanced.',
      },
      criteria: [
        {
          indicator: 'women-share-civil-servants',
          kind: 'balanced',
          sustain: true,
          phrase: '公务员、事业单位工作人员中的男女比例保持均衡',
        },
        {
          indicator: 'women-share-public-institution-staff',
          kind: 'balanced',
          sustain: true,
          phrase: '公务员、事业单位工作人员中的男女比例保持均衡',
        },
      ],
    },
    {
      text: {
        zh: '各类事业单位领导班子成员中的女性比例逐步提高。',
        en: 'The share of women among members of the leadership of public institutions of all kinds gradually rises.',
      },
      criteria: [
        {
          indicator: 'women-share-public-institution-leadership',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '各类事业单位领导班子成员中的女性比例逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '企业董事会、监事会和管理层中的女性比例逐步提高。职工代表大会、教职工代表大会中女代表比例与女职工比例相适应。',
        en: 'The share of women on the boards of directors, boards of supervisors and in the management of enterprises gradually rises. The share of women among delegates to workers’ congresses and to congresses of teachers and staff is in keeping with the share of women among the staff.',
      },
      criteria: [
        {
          indicator: 'women-share-boards-of-directors',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '企业董事会、监事会和管理层中的女性比例逐步提高',
        },
        {
          indicator: 'women-share-boards-of-supervisors',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '企业董事会、监事会和管理层中的女性比例逐步提高',
        },
        {
          indicator: 'women-share-enterprise-management',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '企业董事会、监事会和管理层中的女性比例逐步提高',
        },
        {
          indicator: 'women-share-workers-congress-delegates',
          kind: 'compare',
          relation: 'about',
          reference: 'women-share-enterprise-workers',
          phrase: '职工代表大会、教职工代表大会中女代表比例与女职工比例相适应',
        },
        {
          indicator: 'women-share-school-staff-congress-delegates',
          kind: 'compare',
          relation: 'about',
          reference: 'women-share-school-staff',
          phrase: '职工代表大会、教职工代表大会中女代表比例与女职工比例相适应',
        },
      ],
    },
    {
      text: {
        zh: '村党组织成员、村党组织书记中的女性比例逐步提高。村委会成员中的女性比例达到30％以上，村委会主任中的女性比例逐步提高。',
        en: 'The share of women among committee members of village Party organisations, and among their secretaries, gradually rises. The share of women among members of villagers’ committees reaches 30% or above, and the share of women among chairs of villagers’ committees gradually rises.',
      },
      criteria: [
        {
          indicator: 'women-share-village-party-organisation-members',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '村党组织成员、村党组织书记中的女性比例逐步提高',
        },
        {
          indicator: 'women-share-village-party-secretaries',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '村党组织成员、村党组织书记中的女性比例逐步提高',
        },
        {
          indicator: 'women-share-villagers-committee-members',
          kind: 'at-least',
          value: '30',
          phrase: '村委会成员中的女性比例达到30％以上',
        },
        {
          indicator: 'women-share-villagers-committee-chairs',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '村委会主任中的女性比例逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '社区党组织成员、社区党组织书记中女性比例逐步提高。社区居委会成员中的女性比例保持在50％左右，社区居委会主任中的女性比例达到40％以上。',
        en: 'The share of women among committee members of community Party organisations, and among their secretaries, gradually rises. The share of women among members of residents’ committees of communities is kept at about 50%, and the share of women among chairs of residents’ committees reaches 40% or above.',
      },
      criteria: [
        {
          indicator: 'women-share-community-party-organisation-members',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '社区党组织成员、社区党组织书记中女性比例逐步提高',
        },
        {
          indicator: 'women-share-community-party-secretaries',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '社区党组织成员、社区党组织书记中女性比例逐步提高',
        },
        {
          indicator: 'women-share-residents-committee-members',
          kind: 'about',
          value: '50',
          sustain: true,
          phrase: '社区居委会成员中的女性比例保持在50％左右',
        },
        {
          indicator: 'women-share-residents-committee-chairs',
          kind: 'at-least',
          value: '40',
          phrase: '社区居委会主任中的女性比例达到40％以上',
        },
      ],
    },
    {
      text: {
        zh: '鼓励和支持女性参加社会组织，社会组织负责人中的女性比例逐步提高。',
        en: 'Encourage and support women in joining social organisations; the share of women among heads of social organisations gradually rises.',
      },
      criteria: [
        { indicator: 'women-joining-social-organisations', phrase: '鼓励和支持女性参加社会组织' },
        {
          indicator: 'women-share-social-organisation-heads',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '社会组织负责人中的女性比例逐步提高',
        },
      ],
    },
  ],
  measures: {
    5: [
      {
        indicator: 'women-share-peoples-assessors',
        kind: 'trend',
        direction: 'increase',
        phrase: '着力提高人民陪审员、人民监督员、人民调解员中的女性比例',
      },
      {
        indicator: 'women-share-peoples-supervisors',
        kind: 'trend',
        direction: 'increase',
        phrase: '着力提高人民陪审员、人民监督员、人民调解员中的女性比例',
      },
      {
        indicator: 'women-share-peoples-mediators',
        kind: 'trend',
        direction: 'increase',
        phrase: '着力提高人民陪审员、人民监督员、人民调解员中的女性比例',
      },
    ],
  },
};
