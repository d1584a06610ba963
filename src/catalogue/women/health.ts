import type { DomainRecord } from '../record.js';

/** 妇女与健康. */
export const health: DomainRecord = {
  title: { zh: '妇女与健康', en: 'Women and health' },
  targets: [
    {
      text: {
        zh: '妇女全生命周期享有良好的卫生健康服务，妇女人均预期寿命延长，人均健康预期寿命提高。',
        en: 'Women enjoy good health services throughout the life course; women’s life expectancy is extended and their healthy life expectancy is raised.',
      },
      criteria: [
        {
          indicator: 'women-life-course-health-services',
          phrase: '妇女全生命周期享有良好的卫生健康服务',
        },
        {
          indicator: 'female-life-expectancy',
          kind: 'trend',
          direction: 'increase',
          phrase: '妇女人均预期寿命延长',
        },
        {
          indicator: 'female-healthy-life-expectancy',
          kind: 'trend',
          direction: 'increase',
          phrase: '人均健康预期寿命提高',
        },
      ],
    },
    {
      text: {
        zh: '加强围产期保健，到2025年和2030年，产前筛查率分别达到80%以上和85%以上，孕产妇死亡率分别控制到14/10万以下和9/10万以下。',
        en: 'Strengthen perinatal care. By 2025 and 2030 respectively, the prenatal screening rate reaches 80% or above and 85% or above, and the maternal mortality ratio is kept at 14 per 100,000 or below and 9 per 100,000 or below.',
      },
      criteria: [
        { indicator: 'perinatal-care', phrase: '加强围产期保健' },
        {
          indicator: 'prenatal-screening-rate',
          kind: 'at-least',
          value: '80',
          due: 2025,
          phrase: '到2025年和2030年，产前筛查率分别达到80%以上和85%以上',
        },
        {
          indicator: 'prenatal-screening-rate',
          kind: 'at-least',
          value: '85',
          phrase: '到2025年和2030年，产前筛查率分别达到80%以上和85%以上',
        },
        {
          indicator: 'maternal-mortality-ratio',
          kind: 'at-most',
          value: '14',
          due: 2025,
          phrase: '到2025年和2030年，产前筛查率分别达到80%以上和85%以上，孕产妇死亡率分别控制到14/10万以下和9/10万以下',
        },
        {
          indicator: 'maternal-mortality-ratio',
          kind: 'at-most',
          value: '9',
          phrase: '到2025年和2030年，产前筛查率分别达到80%以上和85%以上，孕产妇死亡率分别控制到14/10万以下和9/10万以下',
        },
      ],
    },
    {
      text: {
        zh: '提高宫颈癌和乳腺癌的早诊早治率，降低死亡率。适龄妇女宫颈癌人群筛查率达到70%以上，乳腺癌人群筛查率逐步提高。',
        en: 'Raise the rate of early diagnosis and early treatment of cervical and breast cancer, and lower their mortality rates. The cervical cancer screening rate among women of eligible age reaches 70% or above, and the breast cancer screening rate gradually rises.',
      },
      criteria: [
        {
          indicator: 'cervical-cancer-early-diagnosis-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高宫颈癌和乳腺癌的早诊早治率',
        },
        {
          indicator: 'breast-cancer-early-diagnosis-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高宫颈癌和乳腺癌的早诊早治率',
        },
        {
          indicator: 'cervical-cancer-early-treatment-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高宫颈癌和乳腺癌的早诊早治率',
        },
        {
          indicator: 'breast-cancer-early-treatment-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高宫颈癌和乳腺癌的早诊早治率',
        },
        {
          indicator: 'cervical-cancer-mortality-rate',
          kind: 'trend',
          direction: 'decrease',
          phrase: '提高宫颈癌和乳腺癌的早诊早治率，降低死亡率',
        },
        {
          indicator: 'breast-cancer-mortality-rate',
          kind: 'trend',
          direction: 'decrease',
          phrase: '提高宫颈癌和乳腺癌的早诊早治率，降低死亡率',
        },
        {
          indicator: 'cervical-cancer-screening-rate',
          kind: 'at-least',
          value: '70',
          phrase: '适龄妇女宫颈癌人群筛查率达到70%以上',
        },
        {
          indicator: 'breast-cancer-screening-rate',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '乳腺癌人群筛查率逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '生殖健康和优生优育知识全面普及，促进健康孕育，减少非意愿妊娠，降低人工流产率。',
        en: 'Knowledge of reproductive health and of sound childbearing and child-raising is universal; promote healthy pregnancy, reduce unintended pregnancies and lower the induced abortion rate.',
      },
      criteria: [
        {
          indicator: 'reproductive-health-knowledge',
          phrase: '生殖健康和优生优育知识全面普及，促进健康孕育',
        },
        {
          indicator: 'unintended-pregnancy-rate',
          kind: 'trend',
          direction: 'decrease',
          phrase: '减少非意愿妊娠',
        },
        {
          indicator: 'induced-abortion-rate',
          kind: 'trend',
          direction: 'decrease',
          phrase: '降低人工流产率',
        },
      ],
    },
    {
      text: {
        zh: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上，提高孕早期检测率。艾滋病母婴传播率下降至2%以下。艾滋病感染孕产妇抗艾滋病病毒药物应用率达到95%以上。',
        en: 'The HIV, syphilis and hepatitis B testing rates of pregnant and postpartum women all reach 98% or above, and the rates of testing in early pregnancy are raised. The mother-to-child transmission rate of HIV falls to 2% or below. The antiretroviral treatment rate of pregnant and postpartum women living with HIV reaches 95% or above.',
      },
      criteria: [
        {
          indicator: 'maternal-hiv-testing-rate',
          kind: 'at-least',
          value: '98',
          phrase: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上',
        },
        {
          indicator: 'maternal-syphilis-testing-rate',
          kind: 'at-least',
          value: '98',
          phrase: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上',
        },
        {
          indicator: 'maternal-hepatitis-b-testing-rate',
          kind: 'at-least',
          value: '98',
          phrase: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上',
        },
        {
          indicator: 'maternal-hiv-early-testing-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上，提高孕早期检测率',
        },
        {
          indicator: 'maternal-syphilis-early-testing-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上，提高孕早期检测率',
        },
        {
          indicator: 'maternal-hepatitis-b-early-testing-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上，提高孕早期检测率',
        },
        {
          indicator: 'hiv-mother-to-child-transmission-rate',
          kind: 'at-most',
          value: '2',
          phrase: '艾滋病母婴传播率下降至2%以下',
        },
        {
          indicator: 'maternal-antiretroviral-treatment-rate',
          kind: 'at-least',
          value: '95',
          phrase: '艾滋病感染孕产妇抗艾滋病病毒药物应用率达到95%以上',
        },
      ],
    },
    {
      text: {
        zh: '妇女心理健康素养水平不断提升。妇女焦虑障碍、抑郁症患病率上升趋势减缓。孕产妇心理辅导覆盖率逐步提高。',
        en: 'Women’s mental health literacy keeps rising. The upward trend in the prevalence of anxiety disorders and depression among women slows. The coverage of psychological counselling for pregnant and postpartum women gradually rises.',
      },
      criteria: [
        {
          indicator: 'women-mental-health-literacy-rate',
          kind: 'trend',
          direction: 'increase',
          pace: 'sustained',
          phrase: '妇女心理健康素养水平不断提升',
        },
        {
          indicator: 'women-anxiety-disorder-prevalence',
          kind: 'slowing',
          direction: 'increase',
          phrase: '妇女焦虑障碍、抑郁症患病率上升趋势减缓',
        },
        {
          indicator: 'women-depression-prevalence',
          kind: 'slowing',
          direction: 'increase',
          phrase: '妇女焦虑障碍、抑郁症患病率上升趋势减缓',
        },
        {
          indicator: 'maternal-psychological-counselling-coverage',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '孕产妇心理辅导覆盖率逐步提高',
        },
      ],
    },
    {
      text: {
        zh: '普及健康知识，提高妇女健康素养水平。',
        en: 'Make health knowledge universal and raise women’s health literacy.',
      },
      criteria: [
        { indicator: 'women-health-knowledge', phrase: '普及健康知识' },
        {
          indicator: 'women-health-literacy-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高妇女健康素养水平',
        },
      ],
    },
    {
      text: {
        zh: '改善妇女营养状况，孕妇贫血率控制在8%以下。',
        en: 'Improve women’s nutrition, and keep the prevalence of anaemia among pregnant women at 8% or below.',
      },
      criteria: [
        { indicator: 'women-nutrition', phrase: '改善妇女营养状况' },
        { indicator: 'maternal-anaemia-prevalence', kind: 'at-most', value: '8', phrase: '孕妇贫血率控制在8%以下' },
      ],
    },
    {
      text: {
        zh: '提高妇女经常参加体育锻炼的人数比例，提高妇女体质测定标准合格比例。',
        en: 'Raise the proportion of women who regularly take part in physical exercise, and raise the proportion of women who pass the national physical fitness standard.',
      },
      criteria: [
        {
          indicator: 'women-regular-exercise-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高妇女经常参加体育锻炼的人数比例',
        },
        {
          indicator: 'women-fitness-pass-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高妇女体质测定标准合格比例',
        },
      ],
    },
    {
      text: {
        zh: '保健食品质量抽检合格率，药品、化妆品质量抽检合格率和日常专用消费品质量抽查复查合格率均达98%以上。',
        en: 'The pass rate of health food in quality sampling tests, the pass rates of medicines and cosmetics in quality sampling tests, and the pass rate of special daily consumer goods in quality spot checks and re-inspections all reach 98% or above.',
      },
      criteria: [
        {
          indicator: 'health-food-sampling-pass-rate',
          kind: 'at-least',
          value: '98',
          phrase: '保健食品质量抽检合格率，药品、化妆品质量抽检合格率和日常专用消费品质量抽查复查合格率均达98%以上',
        },
        {
          indicator: 'medicine-sampling-pass-rate',
          kind: 'at-least',
          value: '98',
          phrase: '药品、化妆品质量抽检合格率和日常专用消费品质量抽查复查合格率均达98%以上',
        },
        {
          indicator: 'cosmetics-sampling-pass-rate',
          kind: 'at-least',
          value: '98',
          phrase: '化妆品质量抽检合格率和日常专用消费品质量抽查复查合格率均达98%以上',
        },
        {
          indicator: 'daily-consumer-goods-inspection-pass-rate',
          kind: 'at-least',
          value: '98',
          phrase: '日常专用消费品质量抽查复查合格率均达98%以上',
        },
      ],
    },
    {
      text: {
        zh: '健全妇幼健康服务体系，提升妇幼健康服务能力，妇女健康水平不断提高。',
        en: 'Complete the maternal and child health service system, raise its service capacity, and keep raising the level of women’s health.',
      },
      criteria: [
        { indicator: 'maternal-and-child-health-service-system', phrase: '健全妇幼健康服务体系' },
        { indicator: 'maternal-and-child-health-service-capacity', phrase: '提升妇幼健康服务能力' },
        { indicator: 'women-health-status', phrase: '妇女健康水平不断提高' },
      ],
    },
  ],
  measures: {
    4: [
      {
        indicator: 'maternal-systematic-management-rate',
        kind: 'at-least',
        value: '90',
        phrase: '孕产妇系统管理率达到90％以上',
      },
    ],
    6: [
      {
        indicator: 'cervical-breast-cancer-awareness-rate',
        kind: 'at-least',
        value: '90',
        phrase: '宫颈癌和乳腺癌防治意识达到90%以上',
      },
      {
        indicator: 'hpv-cervical-screening-rate-35-45',
        kind: 'at-least',
        value: '70',
        phrase: '促进70％的妇女在35—45岁接受高效宫颈癌筛查',
      },
      {
        indicator: 'cervical-cancer-treatment-rate',
        kind: 'at-least',
        value: '90',
        phrase: '宫颈癌患者治疗率达到90％以上',
      },
    ],
  },
};
