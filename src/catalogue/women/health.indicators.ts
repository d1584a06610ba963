import type { IndicatorRecords } from '../record.js';

/** Indicators of 妇女与健康. */
export const healthIndicators = {
  'women-life-course-health-services': {
    name: { zh: '妇女全生命周期卫生健康服务', en: 'Life-course health services for women' },
    definition: { en: 'Women enjoy good health services throughout the life course.' },
  },
  'female-life-expectancy': {
    name: { zh: '妇女人均预期寿命', en: 'Female life expectancy at birth' },
    unit: 'years',
    measureWord: '岁',
    definition: {
      zh: '按当年各年龄女性死亡率计算的女性出生时平均预期存活年数。',
      en: 'Average number of years a newborn girl is expected to live at the female age-specific death rates of the year.',
    },
  },
  'female-healthy-life-expectancy': {
    name: { zh: '妇女人均健康预期寿命', en: 'Female healthy life expectancy at birth' },
    unit: 'years',
    measureWord: '岁',
    definition: {
      zh: '按当年各年龄女性死亡率和健康状况计算的女性出生时平均预期健康存活年数。',
      en: 'Average number of years a newborn girl is expected to live in good health at the female age-specific death rates and health of the year.',
    },
  },
  'perinatal-care': {
    name: { zh: '围产期保健', en: 'Perinatal care' },
    definition: { en: 'Perinatal care is strengthened.' },
  },
  'prenatal-screening-rate': {
    name: { zh: '产前筛查率', en: 'Prenatal screening rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受产前筛查的产妇数', en: 'those screened before birth' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕期接受过血清学等产前筛查的比例，超声检查不计。',
      en: 'Share of women who gave birth in the year who had serological or other prenatal screening; ultrasound is not counted.',
    },
  },
  'maternal-mortality-ratio': {
    name: { zh: '孕产妇死亡率', en: 'Maternal mortality ratio' },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '孕产妇死亡数', en: 'maternal deaths' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内每10万例活产中，从妊娠开始到妊娠结束后42天内因妊娠或其处理引起或加重的原因死亡的孕产妇数（不包括意外原因）。',
      en: 'Deaths of women from causes related to or aggravated by pregnancy or its management, during pregnancy or within 42 days of its end, per 100,000 live births in the year; accidental causes are not counted.',
    },
  },
  'cervical-cancer-early-diagnosis-rate': {
    name: { zh: '宫颈癌早诊率', en: 'Early diagnosis rate of cervical cancer' },
    unit: 'percent',
    counted: {
      numerator: { zh: '早期病例数', en: 'those at an early stage' },
      denominator: { zh: '宫颈癌确诊病例数', en: 'cervical cancers diagnosed' },
    },
    definition: {
      zh: '年内宫颈癌确诊病例中早期病例的比例。',
      en: 'Share of cervical cancers diagnosed in the year that were at an early stage.',
    },
  },
  'breast-cancer-early-diagnosis-rate': {
    name: { zh: '乳腺癌早诊率', en: 'Early diagnosis rate of breast cancer' },
    unit: 'percent',
    counted: {
      numerator: { zh: '早期病例数', en: 'those at an early stage' },
      denominator: { zh: '乳腺癌确诊病例数', en: 'breast cancers diagnosed' },
    },
    definition: {
      zh: '年内乳腺癌确诊病例中早期病例的比例。',
      en: 'Share of breast cancers diagnosed in the year that were at an early stage.',
    },
  },
  'cervical-cancer-early-treatment-rate': {
    name: { zh: '宫颈癌早治率', en: 'Early treatment rate of cervical cancer' },
    unit: 'percent',
    counted: {
      numerator: { zh: '得到治疗的病例数', en: 'those treated' },
      denominator: { zh: '宫颈癌早期病例数', en: 'cervical cancers diagnosed at an early stage' },
    },
    definition: {
      zh: '年内确诊的宫颈癌早期病例中得到治疗的比例。',
      en: 'Share of cervical cancers diagnosed at an early stage in the year that were treated.',
    },
  },
  'breast-cancer-early-treatment-rate': {
    name: { zh: '乳腺癌早治率', en: 'Early treatment rate of breast cancer' },
    unit: 'percent',
    counted: {
      numerator: { zh: '得到治疗的病例数', en: 'those treated' },
      denominator: { zh: '乳腺癌早期病例数', en: 'breast cancers diagnosed at an early stage' },
    },
    definition: {
      zh: '年内确诊的乳腺癌早期病例中得到治疗的比例。',
      en: 'Share of breast cancers diagnosed at an early stage in the year that were treated.',
    },
  },
  'cervical-cancer-mortality-rate': {
    name: { zh: '宫颈癌死亡率', en: 'Mortality rate of cervical cancer' },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '死于宫颈癌的妇女数', en: 'women who died of cervical cancer' },
      denominator: { zh: '年平均女性人口', en: 'mean female population' },
    },
    definition: {
      zh: '年内每10万女性人口中死于宫颈癌的人数。',
      en: 'Deaths of women from cervical cancer per 100,000 women in the year.',
    },
  },
  'breast-cancer-mortality-rate': {
    name: { zh: '女性乳腺癌死亡率', en: 'Mortality rate of breast cancer among women' },
    unit: 'per-100000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '死于乳腺癌的妇女数', en: 'women who died of breast cancer' },
      denominator: { zh: '年平均女性人口', en: 'mean female population' },
    },
    definition: {
      zh: '年内每10万女性人口中死于乳腺癌的人数。',
      en: 'Deaths of women from breast cancer per 100,000 women in the year.',
    },
  },
  'cervical-cancer-screening-rate': {
    name: { zh: '适龄妇女宫颈癌人群筛查率', en: 'Cervical cancer screening rate of women of eligible age' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'cumulative',
    counted: {
      numerator: { zh: '接受宫颈癌筛查的适龄妇女数', en: 'those screened for cervical cancer' },
      denominator: { zh: '适龄妇女数', en: 'women of eligible age' },
    },
    definition: {
      zh: '适龄妇女中在筛查周期内接受过宫颈癌筛查的比例；年龄范围和筛查周期按国家筛查方案，规划未写明。',
      en: 'Share of women of eligible age who have been screened for cervical cancer within the screening cycle; ages and cycle are those of the national programme, the plan names none.',
    },
  },
  'breast-cancer-screening-rate': {
    name: { zh: '乳腺癌人群筛查率', en: 'Breast cancer screening rate' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'cumulative',
    counted: {
      numerator: { zh: '接受乳腺癌筛查的适龄妇女数', en: 'those screened for breast cancer' },
      denominator: { zh: '适龄妇女数', en: 'women of eligible age' },
    },
    definition: {
      zh: '适龄妇女中在筛查周期内接受过乳腺癌筛查的比例；年龄范围和筛查周期按国家筛查方案，规划未写明。',
      en: 'Share of women of eligible age who have been screened for breast cancer within the screening cycle; ages and cycle are those of the national programme, the plan names none.',
    },
  },
  'reproductive-health-knowledge': {
    name: { zh: '生殖健康和优生优育知识', en: 'Knowledge of reproductive health and sound childbearing' },
    definition: {
      en: 'Knowledge of reproductive health and of sound childbearing and child-raising is universal, and healthy pregnancy is promoted.',
    },
  },
  'unintended-pregnancy-rate': {
    name: { zh: '非意愿妊娠率', en: 'Unintended pregnancy rate' },
    unit: 'per-1000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '非意愿妊娠数', en: 'unintended pregnancies' },
      denominator: { zh: '育龄妇女数', en: 'women of childbearing age' },
    },
    open: 'formula',
    definition: {
      zh: '年内每千名15—49岁妇女中的非意愿妊娠数。',
      en: 'Unintended pregnancies per 1,000 women aged 15–49 in the year.',
    },
  },
  'induced-abortion-rate': {
    name: { zh: '人工流产率', en: 'Induced abortion rate' },
    unit: 'per-1000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '人工流产数', en: 'induced abortions' },
      denominator: { zh: '育龄妇女数', en: 'women of childbearing age' },
    },
    definition: {
      zh: '年内每千名15—49岁妇女中的人工流产数。',
      en: 'Induced abortions per 1,000 women aged 15–49 in the year.',
    },
  },
  'maternal-hiv-testing-rate': {
    name: { zh: '孕产妇艾滋病检测率', en: 'Maternal HIV testing rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受艾滋病检测的产妇数', en: 'those tested for HIV' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕期或产时接受过艾滋病检测的比例。',
      en: 'Share of women who gave birth in the year who were tested for HIV in pregnancy or labour.',
    },
  },
  'maternal-syphilis-testing-rate': {
    name: { zh: '孕产妇梅毒检测率', en: 'Maternal syphilis testing rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受梅毒检测的产妇数', en: 'those tested for syphilis' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕期或产时接受过梅毒检测的比例。',
      en: 'Share of women who gave birth in the year who were tested for syphilis in pregnancy or labour.',
    },
  },
  'maternal-hepatitis-b-testing-rate': {
    name: { zh: '孕产妇乙肝检测率', en: 'Maternal hepatitis B testing rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受乙肝检测的产妇数', en: 'those tested for hepatitis B' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕期或产时接受过乙肝检测的比例。',
      en: 'Share of women who gave birth in the year who were tested for hepatitis B in pregnancy or labour.',
    },
  },
  'maternal-hiv-early-testing-rate': {
    name: { zh: '孕产妇孕早期艾滋病检测率', en: 'Maternal HIV testing rate in early pregnancy' },
    unit: 'percent',
    counted: {
      numerator: { zh: '孕早期接受艾滋病检测的产妇数', en: 'those tested for HIV in early pregnancy' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕早期（妊娠13周以内）接受过艾滋病检测的比例。',
      en: 'Share of women who gave birth in the year who were tested for HIV in early pregnancy (within 13 weeks).',
    },
  },
  'maternal-syphilis-early-testing-rate': {
    name: { zh: '孕产妇孕早期梅毒检测率', en: 'Maternal syphilis testing rate in early pregnancy' },
    unit: 'percent',
    counted: {
      numerator: { zh: '孕早期接受梅毒检测的产妇数', en: 'those tested for syphilis in early pregnancy' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕早期（妊娠13周以内）接受过梅毒检测的比例。',
      en: 'Share of women who gave birth in the year who were tested for syphilis in early pregnancy (within 13 weeks).',
    },
  },
  'maternal-hepatitis-b-early-testing-rate': {
    name: { zh: '孕产妇孕早期乙肝检测率', en: 'Maternal hepatitis B testing rate in early pregnancy' },
    unit: 'percent',
    counted: {
      numerator: { zh: '孕早期接受乙肝检测的产妇数', en: 'those tested for hepatitis B in early pregnancy' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕早期（妊娠13周以内）接受过乙肝检测的比例。',
      en: 'Share of women who gave birth in the year who were tested for hepatitis B in early pregnancy (within 13 weeks).',
    },
  },
  'hiv-mother-to-child-transmission-rate': {
    name: { zh: '艾滋病母婴传播率', en: 'Mother-to-child transmission rate of HIV' },
    unit: 'percent',
    timingReason: 'cohort',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '经母婴传播感染的儿童数', en: 'those infected by mother-to-child transmission' },
      denominator: { zh: '艾滋病感染孕产妇所生儿童数', en: 'children born to mothers living with HIV' },
    },
    definition: {
      zh: '年内艾滋病感染孕产妇所生儿童中经母婴传播感染的比例。',
      en: 'Share of children born in the year to mothers living with HIV who were infected by mother-to-child transmission.',
    },
  },
  'maternal-antiretroviral-treatment-rate': {
    name: {
      zh: '艾滋病感染孕产妇抗艾滋病病毒药物应用率',
      en: 'Antiretroviral treatment rate of pregnant and postpartum women living with HIV',
    },
    unit: 'percent',
    counted: {
      numerator: { zh: '应用抗艾滋病病毒药物的孕产妇数', en: 'those on antiretroviral medicines' },
      denominator: { zh: '艾滋病感染孕产妇数', en: 'pregnant and postpartum women living with HIV' },
    },
    definition: {
      zh: '年内艾滋病感染孕产妇中应用抗艾滋病病毒药物的比例。',
      en: 'Share of the year’s pregnant and postpartum women living with HIV who take antiretroviral medicines.',
    },
  },
  'women-mental-health-literacy-rate': {
    name: { zh: '妇女心理健康素养水平', en: 'Mental health literacy rate of women' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备基本心理健康素养的妇女数', en: 'women with basic mental health literacy' },
      denominator: { zh: '调查的妇女数', en: 'women surveyed' },
    },
    definition: {
      zh: '抽样调查中具备基本心理健康素养的妇女所占比例。',
      en: 'Share of women in a sample survey who have basic mental health literacy.',
    },
  },
  'women-anxiety-disorder-prevalence': {
    name: { zh: '妇女焦虑障碍患病率', en: 'Prevalence of anxiety disorders among women' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '患焦虑障碍的妇女数', en: 'women with anxiety disorders' },
      denominator: { zh: '调查的妇女数', en: 'women surveyed' },
    },
    definition: {
      zh: '调查时点妇女中患焦虑障碍的比例。',
      en: 'Share of women with anxiety disorders at the time of the survey.',
    },
  },
  'women-depression-prevalence': {
    name: { zh: '妇女抑郁症患病率', en: 'Prevalence of depression among women' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '患抑郁症的妇女数', en: 'women with depression' },
      denominator: { zh: '调查的妇女数', en: 'women surveyed' },
    },
    definition: {
      zh: '调查时点妇女中患抑郁症的比例。',
      en: 'Share of women with depression at the time of the survey.',
    },
  },
  'maternal-psychological-counselling-coverage': {
    name: { zh: '孕产妇心理辅导覆盖率', en: 'Coverage of maternal psychological counselling' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受心理辅导的产妇数', en: 'those given psychological counselling' },
      denominator: { zh: '产妇数', en: 'women who gave birth' },
    },
    definition: {
      zh: '年内分娩的产妇中孕产期接受过心理辅导的比例。',
      en: 'Share of women who gave birth in the year who had psychological counselling in pregnancy or after childbirth.',
    },
  },
  'women-health-knowledge': {
    name: { zh: '妇女健康知识', en: 'Health knowledge among women' },
    definition: { en: 'Health knowledge is universal among women.' },
  },
  'women-health-literacy-rate': {
    name: { zh: '妇女健康素养水平', en: 'Health literacy rate of women' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备基本健康素养的妇女数', en: 'women with basic health literacy' },
      denominator: { zh: '调查的妇女数', en: 'women surveyed' },
    },
    definition: {
      zh: '全国居民健康素养监测中具备基本健康素养的妇女所占比例。',
      en: 'Share of women with basic health literacy in the national health literacy survey.',
    },
  },
  'women-nutrition': {
    name: { zh: '妇女营养状况', en: 'Women’s nutrition' },
    definition: { en: 'Women’s nutrition is improved.' },
  },
  'maternal-anaemia-prevalence': {
    name: { zh: '孕妇贫血率', en: 'Prevalence of anaemia among pregnant women' },
    unit: 'percent',
    timingReason: 'tally',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '贫血的孕妇数', en: 'pregnant women with anaemia' },
      denominator: { zh: '接受血红蛋白检测的孕妇数', en: 'pregnant women whose haemoglobin was tested' },
    },
    definition: {
      zh: '接受检测的孕妇中患贫血（血红蛋白低于110克/升）的比例。',
      en: 'Share of tested pregnant women with anaemia (haemoglobin below 110 g/L).',
    },
  },
  'women-regular-exercise-rate': {
    name: { zh: '妇女经常参加体育锻炼的人数比例', en: 'Share of women who exercise regularly' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '经常参加体育锻炼的妇女数', en: 'women who exercise regularly' },
      denominator: { zh: '调查的妇女数', en: 'women surveyed' },
    },
    definition: {
      zh: '妇女中经常参加体育锻炼（每周3次以上、每次30分钟以上、中等以上强度）的比例。',
      en: 'Share of women who exercise at least three times a week, 30 minutes or more each time, at moderate or higher intensity.',
    },
  },
  'women-fitness-pass-rate': {
    name: { zh: '妇女体质测定标准合格比例', en: 'Share of women passing the national physical fitness standard' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '体质测定合格的妇女数', en: 'women who pass' },
      denominator: { zh: '参加体质测定的妇女数', en: 'women tested' },
    },
    definition: {
      zh: '参加国民体质测定的妇女中达到合格以上标准的比例。',
      en: 'Share of women tested under the national physical fitness standard who pass.',
    },
  },
  'health-food-sampling-pass-rate': {
    name: { zh: '保健食品质量抽检合格率', en: 'Pass rate of health food in quality sampling tests' },
    unit: 'percent',
    counted: {
      numerator: { zh: '合格批次数', en: 'batches passed' },
      denominator: { zh: '抽检批次数', en: 'batches sampled' },
    },
    definition: {
      zh: '年内保健食品质量抽检批次中合格批次的比例。',
      en: 'Share of batches of health food sampled in the year that passed.',
    },
  },
  'medicine-sampling-pass-rate': {
    name: { zh: '药品质量抽检合格率', en: 'Pass rate of medicines in quality sampling tests' },
    unit: 'percent',
    counted: {
      numerator: { zh: '合格批次数', en: 'batches passed' },
      denominator: { zh: '抽检批次数', en: 'batches sampled' },
    },
    definition: {
      zh: '年内药品质量抽检批次中合格批次的比例。',
      en: 'Share of batches of medicines sampled in the year that passed.',
    },
  },
  'cosmetics-sampling-pass-rate': {
    name: { zh: '化妆品质量抽检合格率', en: 'Pass rate of cosmetics in quality sampling tests' },
    unit: 'percent',
    counted: {
      numerator: { zh: '合格批次数', en: 'batches passed' },
      denominator: { zh: '抽检批次数', en: 'batches sampled' },
    },
    definition: {
      zh: '年内化妆品质量抽检批次中合格批次的比例。',
      en: 'Share of batches of cosmetics sampled in the year that passed.',
    },
  },
  'daily-consumer-goods-inspection-pass-rate': {
    name: {
      zh: '日常专用消费品质量抽查复查合格率',
      en: 'Pass rate of special daily consumer goods in quality spot checks and re-inspections',
    },
    unit: 'percent',
    counted: {
      numerator: { zh: '合格批次数', en: 'batches passed' },
      denominator: { zh: '抽查复查批次数', en: 'batches checked or re-inspected' },
    },
    open: 're-inspection',
    definition: {
      zh: '年内日常专用消费品质量抽查复查批次中合格批次的比例。',
      en: 'Share of batches of special daily consumer goods checked or re-inspected in the year that passed.',
    },
  },
  'maternal-and-child-health-service-system': {
    name: { zh: '妇幼健康服务体系', en: 'Maternal and child health service system' },
    definition: { en: 'The maternal and child health service system is complete.' },
  },
  'maternal-and-child-health-service-capacity': {
    name: { zh: '妇幼健康服务能力', en: 'Maternal and child health service capacity' },
    definition: { en: 'Maternal and child health service capacity is raised.' },
  },
  'women-health-status': {
    name: { zh: '妇女健康水平', en: 'Women’s health status' },
    definition: { en: 'The level of women’s health keeps rising.' },
  },
  'maternal-systematic-management-rate': {
    name: { zh: '孕产妇系统管理率', en: 'Systematic maternal management rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受系统管理的产妇数', en: 'women who gave birth and were under systematic management' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内从妊娠至产后28天内接受早孕检查、至少5次产前检查、新法接生和产后访视的产妇占活产数的比例。',
      en: 'Women who had a check in early pregnancy, at least five antenatal visits, skilled delivery and a postnatal visit within 28 days, as a share of live births in the year.',
    },
  },
  'cervical-breast-cancer-awareness-rate': {
    name: { zh: '宫颈癌和乳腺癌防治意识', en: 'Awareness of cervical and breast cancer prevention and treatment' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '知晓宫颈癌和乳腺癌防治核心知识的妇女数', en: 'those who know the core facts' },
      denominator: { zh: '调查的妇女数', en: 'women surveyed' },
    },
    open: 'formula',
    definition: {
      zh: '调查的妇女中知晓宫颈癌和乳腺癌防治核心知识的比例。',
      en: 'Share of women surveyed who know the core facts of preventing and treating cervical and breast cancer.',
    },
  },
  'hpv-cervical-screening-rate-35-45': {
    name: { zh: '35—45岁妇女高效宫颈癌筛查率', en: 'High-performance cervical screening rate, women aged 35–45' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'cumulative',
    counted: {
      numerator: { zh: '接受高效宫颈癌筛查的妇女数', en: 'those who had a high-performance test' },
      denominator: { zh: '35—45岁妇女数', en: 'women aged 35–45' },
    },
    definition: {
      zh: '35—45岁妇女中接受过高效（不低于HPV检测）宫颈癌筛查的比例。',
      en: 'Share of women aged 35–45 who have had cervical screening with a high-performance test (at least equal to an HPV test).',
    },
  },
  'cervical-cancer-treatment-rate': {
    name: { zh: '宫颈癌患者治疗率', en: 'Treatment rate of cervical cancer patients' },
    unit: 'percent',
    timingReason: 'cohort',
    counted: {
      numerator: { zh: '接受治疗的患者数', en: 'those treated' },
      denominator: { zh: '确诊的宫颈癌患者数', en: 'cervical cancer patients diagnosed' },
    },
    definition: {
      zh: '年内确诊的宫颈癌患者中接受治疗的比例；规划未说明是否含癌前病变。',
      en: 'Share of cervical cancer patients diagnosed in the year who were treated; the plan does not say whether precancerous lesions count.',
    },
  },
} as const satisfies IndicatorRecords;
