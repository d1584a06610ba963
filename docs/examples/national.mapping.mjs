// Which national figures are which indicator of the plans: mapped by hand, name by name.

/** Name in the data → id of the indicator. */
export const indicatorOf = {
  女性平均预期寿命: 'female-life-expectancy',
  产前筛查率: 'prenatal-screening-rate',
  孕产妇死亡率: 'maternal-mortality-ratio',
  孕产妇艾滋病检测率: 'maternal-hiv-testing-rate',
  孕产妇梅毒检测率: 'maternal-syphilis-testing-rate',
  孕产妇乙肝检测率: 'maternal-hepatitis-b-testing-rate',
  艾滋病母婴传播率: 'hiv-mother-to-child-transmission-rate',
  孕产妇系统管理率: 'maternal-systematic-management-rate',
  新生儿死亡率: 'neonatal-mortality-rate',
  婴儿死亡率: 'infant-mortality-rate',
  '5岁以下儿童死亡率': 'under-five-mortality-rate',
  新生儿遗传代谢性疾病筛查率: 'newborn-metabolic-screening-rate',
  低出生体重发生率: 'low-birth-weight-incidence',
  '5岁以下儿童贫血患病率': 'under-five-anaemia-prevalence',
  '5岁以下儿童生长迟缓率': 'under-five-stunting-prevalence',
  '5岁以下儿童低体重率': 'under-five-underweight-prevalence',
  '6个月内婴儿纯母乳喂养率': 'exclusive-breastfeeding-rate',
  '7岁以下儿童健康管理率': 'under-seven-health-management-rate',
  '0—6岁儿童眼保健和视力检查覆盖率': 'child-eye-care-coverage',
  新生儿访视率: 'newborn-visit-rate',
  '每千名儿童儿科执业（助理）医师': 'paediatricians-per-1000-children',
  每千名儿童床位: 'paediatric-beds-per-1000-children',
  小学生近视率: 'primary-school-myopia-prevalence',
  初中生近视率: 'junior-secondary-myopia-prevalence',
  高中生近视率: 'senior-secondary-myopia-prevalence',
  学前三年毛入园率: 'preschool-gross-enrolment-ratio',
  九年义务教育巩固率: 'compulsory-education-retention-rate',
  高中阶段教育毛入学率: 'senior-secondary-gross-enrolment-ratio',
  每千人口拥有3岁以下婴幼儿托位数: 'under-three-childcare-places',
  就业人员中女性比例: 'women-share-employment',
  城镇单位就业人员中女性比例: 'women-share-urban-unit-employment',
  村委会成员中的女性比例: 'women-share-villagers-committee-members',
  高等教育在校生中女生比例: 'women-share-higher-education-enrolment',
  '15岁及以上人口平均受教育年限': 'women-mean-years-of-schooling',
  公民科学素质水平性别差: 'science-literacy-gender-gap',
  出生人口性别比: 'sex-ratio-at-birth',
  空气质量优良天数比率: 'good-air-quality-days',
  声环境功能区夜间达标率: 'night-time-noise-compliance-rate',
  地表水达到或优于Ⅲ类水体比例: 'surface-water-grade-iii-proportion',
  农村自来水普及率: 'rural-tap-water-coverage',
};

/** Name in the data → why it is kept out. */
export const keptOut = {
  儿童青少年总体近视率: {
    zh: '规划分学段、新发，无总体近视率',
    en: 'the plan asks by school stage and for new cases, not overall',
  },
  儿童伤害死亡率: { zh: '规划为意外伤害，口径不同', en: 'the plan means unintentional injuries: another quantity' },
  高中阶段在校生中女生比例: {
    zh: '规划要求平等接受教育，未给比例',
    en: 'the plan asks for equal access and names no share',
  },
  九年义务教育在校生中女生比例: {
    zh: '规划要求平等接受教育，未给比例',
    en: 'the plan asks for equal access and names no share',
  },
  企业职工董事中女性比例: { zh: '规划为董事会，非职工董事', en: 'the plan means whole boards, not employee directors' },
  婴幼儿配方乳粉抽检合格率: {
    zh: '规划为儿童药品与用品，非乳粉',
    en: 'the plan asks for medicines and articles, not formula',
  },
};

/** One year published twice: the value left out, and why the other was taken. */
export const doubled = [
  {
    name: '出生人口性别比',
    year: '2004',
    value: '121.2',
    why: { zh: '另有两位小数的121.18', en: '121.18 is the same figure with two decimals' },
  },
  {
    name: '出生人口性别比',
    year: '2010',
    value: '118.1',
    why: {
      zh: '由后来的变化倒推，另有普查公布的117.94',
      en: 'worked back from a later change; the census published 117.94',
    },
  },
];

/** Published as 99%以上 (99% or above): a bound, not a value. */
export const bounds = ['孕产妇艾滋病检测率', '孕产妇梅毒检测率', '孕产妇乙肝检测率'];

/** The part of the data that is the whole of the indicator: one sex, or the units national statistics count. */
export const wholeIs = {
  女性平均预期寿命: 'female',
  '15岁及以上人口平均受教育年限': 'female',
  城镇单位就业人员中女性比例: 'urban non-private units',
};

/** Unit in the data → unit of the library, for reading row by row; `readObservations` knows them. */
export const unitOf = {
  '%': 'percent',
  '‰': 'per-1000',
  '1/100000': 'per-100000',
  years: 'years',
  'percentage points': 'percentage-points',
  'males per 100 females': 'males-per-100-females',
  'per 1000 children': 'per-1000',
  'per 1000 population': 'per-1000',
};
