import type { DomainRecord } from '../record.js';

/** 儿童与健康. */
export const health: DomainRecord = {
  title: { zh: '儿童与健康', en: 'Children and health' },
  targets: [
    {
      text: {
        zh: '覆盖城乡的儿童健康服务体系更加完善，儿童医疗保健服务能力明显增强，儿童健康水平不断提高。',
        en: 'The child health service system covering urban and rural areas is further improved, child medical and health care service capacity is markedly strengthened, and child health continues to improve.',
      },
      criteria: [
        { indicator: 'child-health-service-system', phrase: '覆盖城乡的儿童健康服务体系更加完善' },
        { indicator: 'child-medical-care-capacity', phrase: '儿童医疗保健服务能力明显增强' },
        { indicator: 'child-health-status', phrase: '儿童健康水平不断提高' },
      ],
    },
    {
      text: {
        zh: '普及儿童健康生活方式，提高儿童及其照护人健康素养。',
        en: 'Make healthy lifestyles universal among children, and raise the health literacy of children and their caregivers.',
      },
      criteria: [
        { indicator: 'child-healthy-lifestyle', phrase: '普及儿童健康生活方式' },
        {
          indicator: 'child-health-literacy-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高儿童及其照护人健康素养',
        },
        {
          indicator: 'child-caregiver-health-literacy-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高儿童及其照护人健康素养',
        },
      ],
    },
    {
      text: {
        zh: '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下，婴儿死亡率分别控制在6‰以下和5‰以下，5岁以下儿童死亡率分别控制在8‰以下和6‰及以下。',
        en: 'By 2025 and 2030 respectively, reduce the neonatal mortality rate to 3.5 per 1,000 or below and 3 per 1,000 or below, keep the infant mortality rate at 6 per 1,000 or below and 5 per 1,000 or below, and keep the under-five mortality rate at 8 per 1,000 or below and 6 per 1,000 or below.',
      },
      criteria: [
        {
          indicator: 'neonatal-mortality-rate',
          kind: 'at-most',
          value: '3.5',
          due: 2025,
          phrase: '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下',
        },
        {
          indicator: 'neonatal-mortality-rate',
          kind: 'at-most',
          value: '3',
          phrase: '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下',
        },
        {
          indicator: 'infant-mortality-rate',
          kind: 'at-most',
          value: '6',
          due: 2025,
          phrase: '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下，婴儿死亡率分别控制在6‰以下和5‰以下',
        },
        {
          indicator: 'infant-mortality-rate',
          kind: 'at-most',
          value: '5',
          phrase: '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下，婴儿死亡率分别控制在6‰以下和5‰以下',
        },
        {
          indicator: 'under-five-mortality-rate',
          kind: 'at-most',
          value: '8',
          due: 2025,
          phrase:
            '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下，婴儿死亡率分别控制在6‰以下和5‰以下，5岁以下儿童死亡率分别控制在8‰以下和6‰及以下',
        },
        {
          indicator: 'under-five-mortality-rate',
          kind: 'at-most',
          value: '6',
          phrase:
            '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下，婴儿死亡率分别控制在6‰以下和5‰以下，5岁以下儿童死亡率分别控制在8‰以下和6‰及以下',
        },
      ],
    },
    {
      text: {
        zh: '构建完善覆盖婚前、孕前、孕期、新生儿和儿童各阶段的出生缺陷防治体系。新生儿遗传代谢性疾病筛查率达到98%以上。新生儿听力筛查率达到95%以上。',
        en: 'Build and improve a birth defect prevention and treatment system covering the premarital, pre-pregnancy, pregnancy, newborn and childhood stages. The screening rate for inherited metabolic diseases in newborns reaches 98% or above. The newborn hearing screening rate reaches 95% or above.',
      },
      criteria: [
        {
          indicator: 'birth-defect-prevention-system',
          phrase: '构建完善覆盖婚前、孕前、孕期、新生儿和儿童各阶段的出生缺陷防治体系',
        },
        {
          indicator: 'newborn-metabolic-screening-rate',
          kind: 'at-least',
          value: '98',
          phrase: '新生儿遗传代谢性疾病筛查率达到98%以上',
        },
        {
          indicator: 'newborn-hearing-screening-rate',
          kind: 'at-least',
          value: '95',
          phrase: '新生儿听力筛查率达到95%以上',
        },
      ],
    },
    {
      text: {
        zh: '儿童常见多发性疾病、恶性肿瘤以及艾滋病、结核病、乙肝等传染性疾病得到有效防治。',
        en: 'Common and frequently occurring childhood diseases, malignant tumours, and AIDS, tuberculosis, hepatitis B and other infectious diseases in children are effectively prevented and treated.',
      },
      criteria: [
        {
          indicator: 'child-disease-prevention',
          phrase: '儿童常见多发性疾病、恶性肿瘤以及艾滋病、结核病、乙肝等传染性疾病得到有效防治',
        },
      ],
    },
    {
      text: {
        zh: '逐步扩大儿童免疫规划范围，提高免疫接种率。纳入国家免疫规划的疫苗接种率以乡（镇、街道）为单位达到95%以上。',
        en: 'Gradually expand the scope of the child immunisation programme and raise vaccination coverage. Coverage of vaccines in the national immunisation programme reaches 95% or above in each township (town, subdistrict).',
      },
      criteria: [
        { indicator: 'child-immunisation-programme-scope', phrase: '逐步扩大儿童免疫规划范围' },
        {
          indicator: 'child-immunisation-coverage',
          kind: 'trend',
          direction: 'increase',
          phrase: '提高免疫接种率',
        },
        {
          indicator: 'national-immunisation-programme-vaccination-rate',
          kind: 'at-least',
          value: '95',
          everyUnit: { zh: '乡（镇、街道）', en: 'township, town or subdistrict' },
          phrase: '纳入国家免疫规划的疫苗接种率以乡（镇、街道）为单位达到95%以上',
        },
      ],
    },
    {
      text: {
        zh: '构建城乡儿童早期发展服务体系，提高儿童早期发展服务水平和技能，普及儿童早期发展的知识。',
        en: 'Build an urban and rural early childhood development service system, raise the standard and skills of early childhood development services, and make knowledge of early childhood development universal.',
      },
      criteria: [
        {
          indicator: 'early-childhood-development-service-system',
          phrase: '构建城乡儿童早期发展服务体系',
        },
        {
          indicator: 'early-childhood-development-service-standard',
          phrase: '提高儿童早期发展服务水平和技能',
        },
        { indicator: 'early-childhood-development-knowledge', phrase: '普及儿童早期发展的知识' },
      ],
    },
    {
      text: {
        zh: '5岁以下儿童贫血患病率和生长迟缓率分别控制在8%和4%以下，低体重率和低出生体重发生率均控制在4%以下。儿童超重、肥胖趋势得到有效控制。',
        en: 'Keep the prevalence of anaemia and of stunting among children under 5 at 8% or below and 4% or below respectively, and both the prevalence of underweight and the incidence of low birth weight at 4% or below. The trend of child overweight and obesity is effectively controlled.',
      },
      criteria: [
        {
          indicator: 'under-five-anaemia-prevalence',
          kind: 'at-most',
          value: '8',
          phrase: '5岁以下儿童贫血患病率和生长迟缓率分别控制在8%和4%以下',
        },
        {
          indicator: 'under-five-stunting-prevalence',
          kind: 'at-most',
          value: '4',
          phrase: '5岁以下儿童贫血患病率和生长迟缓率分别控制在8%和4%以下',
        },
        {
          indicator: 'under-five-underweight-prevalence',
          kind: 'at-most',
          value: '4',
          phrase: '5岁以下儿童贫血患病率和生长迟缓率分别控制在8%和4%以下，低体重率和低出生体重发生率均控制在4%以下',
        },
        {
          indicator: 'low-birth-weight-incidence',
          kind: 'at-most',
          value: '4',
          phrase: '低体重率和低出生体重发生率均控制在4%以下',
        },
        {
          indicator: 'child-overweight-prevalence',
          kind: 'slowing',
          direction: 'increase',
          phrase: '儿童超重、肥胖趋势得到有效控制',
        },
        {
          indicator: 'child-obesity-prevalence',
          kind: 'slowing',
          direction: 'increase',
          phrase: '儿童超重、肥胖趋势得到有效控制',
        },
      ],
    },
    {
      text: {
        zh: '加强儿童保健管理和服务，7岁以下儿童健康管理率提高到95%。中小学校、幼儿园、托育机构按规定配备校医和卫生保健人员。',
        en: 'Strengthen child health care management and services, and raise the health management rate of children under 7 to 95%. Primary and secondary schools, kindergartens and childcare institutions are staffed with school doctors and health care personnel as required.',
      },
      criteria: [
        { indicator: 'child-health-care-management', phrase: '加强儿童保健管理和服务' },
        {
          indicator: 'under-seven-health-management-rate',
          kind: 'at-least',
          value: '95',
          phrase: '7岁以下儿童健康管理率提高到95%',
        },
        {
          indicator: 'school-health-staffing',
          phrase: '中小学校、幼儿园、托育机构按规定配备校医和卫生保健人员',
        },
      ],
    },
    {
      text: {
        zh: '儿童新发近视率明显下降，小学生近视率降至38%以下，初中生近视率降至60%以下，高中生近视率降至70%以下。0—6岁儿童眼保健和视力检查覆盖率保持在90%以上。',
        en: 'The rate of new cases of myopia among children falls markedly; the prevalence of myopia falls to 38% or below among primary school pupils, 60% or below among junior secondary students and 70% or below among senior secondary students. Coverage of eye care and vision checks for children aged 0–6 is kept at 90% or above.',
      },
      criteria: [
        {
          indicator: 'child-new-myopia-rate',
          kind: 'trend',
          direction: 'decrease',
          pace: 'marked',
          phrase: '儿童新发近视率明显下降',
        },
        {
          indicator: 'primary-school-myopia-prevalence',
          kind: 'at-most',
          value: '38',
          phrase: '小学生近视率降至38%以下',
        },
        {
          indicator: 'junior-secondary-myopia-prevalence',
          kind: 'at-most',
          value: '60',
          phrase: '初中生近视率降至60%以下',
        },
        {
          indicator: 'senior-secondary-myopia-prevalence',
          kind: 'at-most',
          value: '70',
          phrase: '高中生近视率降至70%以下',
        },
        {
          indicator: 'child-eye-care-coverage',
          kind: 'at-least',
          value: '90',
          sustain: true,
          phrase: '0—6岁儿童眼保健和视力检查覆盖率保持在90%以上',
        },
      ],
    },
    {
      text: {
        zh: '培养儿童良好运动和睡眠习惯，2025年和2030年，国家学生体质健康标准达标优良率分别达到50%以上和60%以上。',
        en: 'Cultivate good exercise and sleep habits in children. In 2025 and 2030, the rate of good and excellent results under the National Student Physical Fitness Standard reaches 50% or above and 60% or above respectively.',
      },
      criteria: [
        { indicator: 'child-exercise-and-sleep-habits', phrase: '培养儿童良好运动和睡眠习惯' },
        {
          indicator: 'student-fitness-good-or-excellent-rate',
          kind: 'at-least',
          value: '50',
          due: 2025,
          phrase: '2025年和2030年，国家学生体质健康标准达标优良率分别达到50%以上和60%以上',
        },
        {
          indicator: 'student-fitness-good-or-excellent-rate',
          kind: 'at-least',
          value: '60',
          phrase: '2025年和2030年，国家学生体质健康标准达标优良率分别达到50%以上和60%以上',
        },
      ],
    },
    {
      text: {
        zh: '增强儿童心理健康服务能力，降低儿童心理行为问题发生率和儿童精神疾病患病率。提高突发事件心理危机干预能力和水平。',
        en: 'Strengthen child mental health service capacity, and lower the rate of psychological and behavioural problems and the prevalence of mental disorders among children. Raise the capacity and standard of psychological crisis intervention in emergencies.',
      },
      criteria: [
        { indicator: 'child-mental-health-service-capacity', phrase: '增强儿童心理健康服务能力' },
        {
          indicator: 'child-psychological-behavioural-problem-prevalence',
          kind: 'trend',
          direction: 'decrease',
          phrase: '降低儿童心理行为问题发生率和儿童精神疾病患病率',
        },
        {
          indicator: 'child-mental-disorder-prevalence',
          kind: 'trend',
          direction: 'decrease',
          phrase: '降低儿童心理行为问题发生率和儿童精神疾病患病率',
        },
        {
          indicator: 'psychological-crisis-intervention-capacity',
          phrase: '提高突发事件心理危机干预能力和水平',
        },
      ],
    },
    {
      text: {
        zh: '适龄儿童普遍接受性教育，儿童性健康服务可及性明显提高。',
        en: 'Children of appropriate age universally receive sexuality education, and the accessibility of sexual health services for children is markedly improved.',
      },
      criteria: [
        { indicator: 'child-sexuality-education', phrase: '适龄儿童普遍接受性教育' },
        {
          indicator: 'child-sexual-health-service-accessibility',
          phrase: '儿童性健康服务可及性明显提高',
        },
      ],
    },
  ],
  measures: {
    2: [
      {
        indicator: 'paediatricians-per-1000-children',
        kind: 'at-least',
        value: '1.12',
        phrase: '每千名儿童拥有儿科执业（助理）医生达到1.12名',
      },
      {
        indicator: 'paediatric-beds-per-1000-children',
        kind: 'at-least',
        value: '3.17',
        phrase: '每千名儿童拥有儿科执业（助理）医生达到1.12名、床位增至3.17张',
      },
      {
        indicator: 'primary-care-child-general-practitioners',
        kind: 'at-least',
        value: '1',
        everyUnit: {
          zh: '乡镇卫生院、社区卫生服务中心',
          en: 'township health centre or community health service centre',
        },
        phrase: '每所乡镇卫生院、社区卫生服务中心至少配备1名提供规范儿童基本医疗服务的全科医生',
      },
      {
        indicator: 'primary-care-child-health-doctors',
        kind: 'at-least',
        value: '2',
        everyUnit: {
          zh: '乡镇卫生院、社区卫生服务中心',
          en: 'township health centre or community health service centre',
        },
        phrase:
          '每所乡镇卫生院、社区卫生服务中心至少配备1名提供规范儿童基本医疗服务的全科医生，至少配备2名专业从事儿童保健的医生',
      },
    ],
    4: [
      {
        indicator: 'newborn-visit-rate',
        kind: 'at-least',
        value: '95',
        sustain: true,
        phrase: '新生儿访视率保持在95%以上',
      },
    ],
    5: [
      {
        indicator: 'prenatal-screening-rate',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高产前筛查覆盖率',
      },
    ],
    6: [
      { indicator: 'caries-prevalence-at-age-12', kind: 'at-most', value: '25', phrase: '12岁儿童龋患率控制在25%以内' },
    ],
    8: [
      {
        indicator: 'exclusive-breastfeeding-rate',
        kind: 'at-least',
        value: '50',
        phrase: '6个月内婴儿纯母乳喂养率达到50%以上',
      },
    ],
    9: [
      {
        indicator: 'child-outdoor-daylight-hours',
        kind: 'at-least',
        value: '1',
        phrase: '确保儿童每天接触户外自然光不少于1小时',
      },
    ],
    10: [
      {
        indicator: 'child-moderate-exercise-hours',
        kind: 'at-least',
        value: '1',
        phrase: '保障儿童每天至少1小时中等及以上强度的运动',
      },
      {
        indicator: 'primary-school-sleep-hours',
        kind: 'at-least',
        value: '10',
        phrase: '保证小学生每天睡眠时间达到10小时',
      },
      {
        indicator: 'junior-secondary-sleep-hours',
        kind: 'at-least',
        value: '9',
        phrase: '保证小学生每天睡眠时间达到10小时、初中生达到9小时',
      },
      {
        indicator: 'senior-secondary-sleep-hours',
        kind: 'at-least',
        value: '8',
        phrase: '保证小学生每天睡眠时间达到10小时、初中生达到9小时、高中生达到8小时',
      },
    ],
  },
};
