import type { IndicatorRecords } from '../record.js';
import { womenAmong } from './women-among.js';

/** Indicators of 妇女参与决策和管理. */
export const decisionMakingIndicators = {
  'women-participation-in-democratic-politics-and-governance': {
    name: { zh: '妇女参与民主政治建设和社会治理', en: 'Women’s participation in democracy and governance' },
    definition: {
      en: 'Women’s participation in building socialist democracy and in social governance is guaranteed, and its level is raised.',
    },
  },
  'women-party-members-reasonable-share': {
    name: { zh: '女党员保持合理比例', en: 'Reasonable share of women among Party members' },
    definition: { en: 'The share of women among members of the Communist Party of China is kept reasonable.' },
  },
  'women-share-party-members': {
    name: { zh: '中国共产党党员中女性比例', en: 'Share of women among members of the Communist Party of China' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '本地中国共产党党员总数', en: 'all local members of the Communist Party of China' },
    },
    definition: {
      zh: '年末本地中国共产党党员中女性所占比例。',
      en: 'Share of women among local members of the Communist Party of China at year end.',
    },
  },
  'women-share-party-congress-delegates': {
    name: { zh: '党代会女代表比例', en: 'Share of women among delegates to Party congresses' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '党代会代表总数', en: 'all delegates to Party congresses' },
    },
    definition: {
      zh: '各级党代会代表合计中女性所占比例。',
      en: 'Share of women among delegates to Party congresses, all levels together.',
    },
  },
  'women-share-peoples-congress-deputies': {
    name: { zh: '人大代表中的女性比例', en: 'Share of women among deputies to people’s congresses' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '人大代表总数', en: 'all deputies to people’s congresses' },
    },
    definition: {
      zh: '各级人大代表合计中女性所占比例。',
      en: 'Share of women among deputies to people’s congresses, all levels together.',
    },
  },
  'women-share-cppcc-members': {
    name: { zh: '政协委员中的女性比例', en: 'Share of women among members of CPPCC committees' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '政协委员总数', en: 'all members of CPPCC committees' },
    },
    definition: {
      zh: '各级政协委员合计中女性所占比例。',
      en: 'Share of women among members of CPPCC committees, all levels together.',
    },
  },
  'women-in-municipal-party-committee-leadership': {
    name: { zh: '市委领导班子中女干部数', en: 'Women in the leadership of the municipal Party committee' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '市委领导班子中的女干部人数。',
      en: 'Number of women in the leadership of the municipal Party committee.',
    },
  },
  'women-in-peoples-congress-standing-committee-leadership': {
    name: {
      zh: '市人大常委会领导班子中女干部数',
      en: 'Women in the leadership of the standing committee of the municipal people’s congress',
    },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '市人大常委会领导班子中的女干部人数。',
      en: 'Number of women in the leadership of the standing committee of the municipal people’s congress.',
    },
  },
  'women-in-municipal-government-leadership': {
    name: { zh: '市政府领导班子中女干部数', en: 'Women in the leadership of the municipal government' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '市政府领导班子中的女干部人数。',
      en: 'Number of women in the leadership of the municipal government.',
    },
  },
  'women-in-municipal-cppcc-leadership': {
    name: { zh: '市政协领导班子中女干部数', en: 'Women in the leadership of the municipal CPPCC committee' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '市政协领导班子中的女干部人数。',
      en: 'Number of women in the leadership of the municipal CPPCC committee.',
    },
  },
  'women-in-discipline-inspection-commission-leadership': {
    name: {
      zh: '市纪委领导班子中女干部数',
      en: 'Women in the leadership of the municipal commission for discipline inspection',
    },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '市纪委领导班子中的女干部人数。',
      en: 'Number of women in the leadership of the municipal commission for discipline inspection.',
    },
  },
  'women-in-township-leadership': {
    name: { zh: '乡镇党政领导班子中女干部数', en: 'Women in the leadership of a township’s Party and government' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '乡镇党政领导班子中的女干部人数，逐乡镇计算。',
      en: 'Number of women in the leadership of a township’s Party and government, counted township by township.',
    },
  },
  'women-share-municipal-leadership': {
    name: { zh: '市领导班子中的女干部比例', en: 'Share of women among the municipal leadership' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '市领导班子成员总数', en: 'all members of the municipal leadership' },
    },
    definition: {
      zh: '年末市委、人大常委会、政府、政协领导班子成员中女性所占比例。',
      en: 'Share of women among members of the leadership of the municipal Party committee, people’s congress standing committee, government and CPPCC committee at year end.',
    },
  },
  'women-share-township-leadership': {
    name: { zh: '乡镇领导班子中的女干部比例', en: 'Share of women among township leadership' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '乡镇领导班子成员总数', en: 'all members of township leadership' },
    },
    definition: {
      zh: '年末乡镇领导班子成员中女性所占比例。',
      en: 'Share of women among members of township leadership at year end.',
    },
  },
  'women-share-township-heads': {
    name: { zh: '乡镇正职干部中的女干部比例', en: 'Share of women among heads of township leadership' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '乡镇正职干部总数', en: 'all heads of township leadership' },
    },
    definition: {
      zh: '年末乡镇正职干部中女性所占比例。',
      en: 'Share of women among heads of township leadership at year end.',
    },
  },
  'women-share-municipal-department-leadership': {
    name: {
      zh: '市政府部门领导班子中的女干部比例',
      en: 'Share of women among the leadership of municipal government departments',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: {
        zh: '市政府部门领导班子成员总数',
        en: 'all members of the leadership of municipal government departments',
      },
    },
    definition: {
      zh: '年末市政府部门领导班子成员中女性所占比例。',
      en: 'Share of women among members of the leadership of municipal government departments at year end.',
    },
  },
  'women-share-municipal-department-heads': {
    name: {
      zh: '市政府部门正职干部中的女干部比例',
      en: 'Share of women among heads of municipal government departments',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '市政府部门正职干部总数', en: 'all heads of municipal government departments' },
    },
    definition: {
      zh: '年末市政府部门正职干部中女性所占比例。',
      en: 'Share of women among heads of municipal government departments at year end.',
    },
  },
  'women-share-civil-servants': {
    ...womenAmong({ zh: '公务员', en: 'civil servants' }, '中'),
    polarity: 'target-is-best',
  },
  'women-share-public-institution-staff': {
    ...womenAmong({ zh: '事业单位工作人员', en: 'staff of public institutions' }, '中'),
    polarity: 'target-is-best',
  },
  'women-share-public-institution-leadership': {
    name: { zh: '事业单位领导班子成员中的女性比例', en: 'Share of women among the leadership of public institutions' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '各类事业单位领导班子成员总数', en: 'all members of the leadership of public institutions' },
    },
    definition: {
      zh: '年末各类事业单位领导班子成员中女性所占比例。',
      en: 'Share of women among members of the leadership of public institutions at year end.',
    },
  },
  'women-share-boards-of-directors': {
    name: { zh: '企业董事会中的女性比例', en: 'Share of women among members of boards of directors' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '企业董事会成员总数', en: 'all members of boards of directors of enterprises' },
    },
    definition: {
      zh: '年末企业董事会成员中女性所占比例。',
      en: 'Share of women among members of boards of directors of enterprises at year end.',
    },
  },
  'women-share-boards-of-supervisors': {
    name: { zh: '企业监事会中的女性比例', en: 'Share of women among members of boards of supervisors' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '企业监事会成员总数', en: 'all members of boards of supervisors of enterprises' },
    },
    definition: {
      zh: '年末企业监事会成员中女性所占比例。',
      en: 'Share of women among members of boards of supervisors of enterprises at year end.',
    },
  },
  'women-share-enterprise-management': {
    name: { zh: '企业管理层中的女性比例', en: 'Share of women among the management of enterprises' },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '企业管理层人员总数', en: 'all managers of enterprises' },
    },
    definition: {
      zh: '年末企业管理层人员中女性所占比例。',
      en: 'Share of women among managers of enterprises at year end.',
    },
  },
  'women-share-workers-congress-delegates': {
    name: { zh: '职工代表大会中女代表比例', en: 'Share of women among delegates to workers’ congresses' },
    unit: 'percent',
    timing: 'stock',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '职工代表大会代表总数', en: 'all delegates to workers’ congresses' },
    },
    definition: {
      zh: '年末职工代表大会代表中女性所占比例。',
      en: 'Share of women among delegates to workers’ congresses at year end.',
    },
  },
  'women-share-enterprise-workers': {
    name: { zh: '女职工比例', en: 'Share of women among workers of units that have workers’ congresses' },
    unit: 'percent',
    timing: 'stock',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '已建立职工代表大会单位的职工总数', en: 'all workers of units that have workers’ congresses' },
    },
    definition: {
      zh: '年末已建立职工代表大会单位的职工中女性所占比例。',
      en: 'Share of women among workers of units that have workers’ congresses at year end.',
    },
  },
  'women-share-school-staff-congress-delegates': {
    name: {
      zh: '教职工代表大会中女代表比例',
      en: 'Share of women among delegates to congresses of teachers and staff',
    },
    unit: 'percent',
    timing: 'stock',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: { zh: '教职工代表大会代表总数', en: 'all delegates to congresses of teachers and staff' },
    },
    definition: {
      zh: '年末教职工代表大会代表中女性所占比例。',
      en: 'Share of women among delegates to congresses of teachers and staff at year end.',
    },
  },
  'women-share-school-staff': {
    name: { zh: '女教职工比例', en: 'Share of women among teachers and staff' },
    unit: 'percent',
    timing: 'stock',
    polarity: 'target-is-best',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: {
        zh: '已建立教职工代表大会单位的教职工总数',
        en: 'all teachers and staff of units that have congresses of teachers and staff',
      },
    },
    definition: {
      zh: '年末已建立教职工代表大会单位的教职工中女性所占比例。',
      en: 'Share of women among teachers and staff of units that have congresses of teachers and staff at year end.',
    },
  },
  'women-share-village-party-organisation-members': {
    name: {
      zh: '村党组织成员中的女性比例',
      en: 'Share of women among committee members of village Party organisations',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: {
        zh: '村党组织领导班子成员总数',
        en: 'all members of the leading bodies of village Party organisations',
      },
    },
    definition: {
      zh: '年末村党组织领导班子成员（不是全体党员）中女性所占比例。',
      en: 'Share of women among members of the leading bodies of village Party organisations, not among all Party members, at year end.',
    },
  },
  'women-share-village-party-secretaries': womenAmong({
    zh: '村党组织书记',
    en: 'secretaries of village Party organisations',
  }),
  'women-share-community-party-organisation-members': {
    name: {
      zh: '社区党组织成员中的女性比例',
      en: 'Share of women among committee members of community Party organisations',
    },
    unit: 'percent',
    timing: 'stock',
    counted: {
      numerator: { zh: '女性人数', en: 'women' },
      denominator: {
        zh: '社区党组织领导班子成员总数',
        en: 'all members of the leading bodies of community Party organisations',
      },
    },
    definition: {
      zh: '年末社区党组织领导班子成员（不是全体党员）中女性所占比例。',
      en: 'Share of women among members of the leading bodies of community Party organisations, not among all Party members, at year end.',
    },
  },
  'women-share-community-party-secretaries': womenAmong({
    zh: '社区党组织书记',
    en: 'secretaries of community Party organisations',
  }),
  'women-share-villagers-committee-members': womenAmong({ zh: '村委会成员', en: 'members of villagers’ committees' }),
  'women-share-villagers-committee-chairs': womenAmong({ zh: '村委会主任', en: 'chairs of villagers’ committees' }),
  'women-share-residents-committee-members': {
    ...womenAmong({ zh: '社区居委会成员', en: 'members of residents’ committees' }),
    polarity: 'target-is-best',
  },
  'women-share-residents-committee-chairs': womenAmong({ zh: '社区居委会主任', en: 'chairs of residents’ committees' }),
  'women-joining-social-organisations': {
    name: { zh: '女性参加社会组织', en: 'Women joining social organisations' },
    definition: { en: 'Women are encouraged and supported in joining social organisations.' },
  },
  'women-share-social-organisation-heads': womenAmong({ zh: '社会组织负责人', en: 'heads of social organisations' }),
  'women-share-peoples-assessors': womenAmong({ zh: '人民陪审员', en: 'people’s assessors' }, '中'),
  'women-share-peoples-supervisors': womenAmong({ zh: '人民监督员', en: 'people’s supervisors' }, '中'),
  'women-share-peoples-mediators': womenAmong({ zh: '人民调解员', en: 'people’s mediators' }, '中'),
} as const satisfies IndicatorRecords;
