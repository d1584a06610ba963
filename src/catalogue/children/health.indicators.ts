import type { IndicatorRecords } from '../record.js';

/** Indicators of 儿童与健康. */
export const healthIndicators = {
  'child-health-service-system': {
    name: { zh: '儿童健康服务体系', en: 'Child health service system' },
    definition: { en: 'The child health service system covering urban and rural areas is further improved.' },
  },
  'child-medical-care-capacity': {
    name: { zh: '儿童医疗保健服务能力', en: 'Child medical and health care capacity' },
    definition: { en: 'Child medical and health care service capacity is markedly strengthened.' },
  },
  'child-health-status': {
    name: { zh: '儿童健康水平', en: 'Child health status' },
    definition: { en: 'Child health continues to improve.' },
  },
  'child-healthy-lifestyle': {
    name: { zh: '儿童健康生活方式', en: 'Healthy lifestyles among children' },
    definition: { en: 'Healthy lifestyles are universal among children.' },
  },
  'child-health-literacy-rate': {
    name: { zh: '儿童健康素养水平', en: 'Health literacy rate of children' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备基本健康素养的儿童数', en: 'children with adequate health literacy' },
      denominator: { zh: '受调查儿童数', en: 'children surveyed' },
    },
    open: 'ages',
    definition: {
      zh: '健康素养调查中具备基本健康素养（得分达到总分80%及以上）的儿童占受调查儿童的比例；全国监测对象为15—69岁居民。',
      en: 'Share of the children surveyed who have adequate health literacy (a score of 80% or more); national surveillance covers residents aged 15–69.',
    },
  },
  'child-caregiver-health-literacy-rate': {
    name: { zh: '儿童照护人健康素养水平', en: 'Health literacy rate of children’s caregivers' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '具备基本健康素养的儿童照护人数', en: 'caregivers with adequate health literacy' },
      denominator: { zh: '受调查儿童照护人数', en: 'children’s caregivers surveyed' },
    },
    definition: {
      zh: '健康素养调查中具备基本健康素养（得分达到总分80%及以上）的儿童照护人占受调查儿童照护人的比例。',
      en: 'Share of the children’s caregivers surveyed who have adequate health literacy (a score of 80% or more).',
    },
  },
  'neonatal-mortality-rate': {
    name: { zh: '新生儿死亡率', en: 'Neonatal mortality rate' },
    unit: 'per-1000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '新生儿死亡数', en: 'neonatal deaths' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内每千例活产中，出生后未满28天（0—27天）的死亡数。',
      en: 'Deaths before 28 completed days of life (days 0–27) per 1,000 live births in the year.',
    },
  },
  'infant-mortality-rate': {
    name: { zh: '婴儿死亡率', en: 'Infant mortality rate' },
    unit: 'per-1000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '婴儿死亡数', en: 'infant deaths' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内每千例活产中，出生后未满1周岁的死亡数。',
      en: 'Deaths before the first birthday per 1,000 live births in the year.',
    },
  },
  'under-five-mortality-rate': {
    name: { zh: '5岁以下儿童死亡率', en: 'Under-five mortality rate' },
    unit: 'per-1000',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '5岁以下儿童死亡数', en: 'deaths under 5 years of age' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内每千例活产中，未满5周岁儿童的死亡数。',
      en: 'Deaths before the fifth birthday per 1,000 live births in the year.',
    },
  },
  'birth-defect-prevention-system': {
    name: { zh: '出生缺陷防治体系', en: 'Birth defect prevention and treatment system' },
    definition: {
      en: 'A birth defect prevention and treatment system covering the premarital, pre-pregnancy, pregnancy, newborn and childhood stages is built and complete.',
    },
  },
  'newborn-metabolic-screening-rate': {
    name: { zh: '新生儿遗传代谢性疾病筛查率', en: 'Newborn metabolic disease screening rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受遗传代谢性疾病筛查的新生儿数', en: 'newborns screened for inherited metabolic diseases' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内接受苯丙酮尿症、先天性甲状腺功能减低症等遗传代谢性疾病筛查的新生儿占活产数的比例。',
      en: 'Newborns screened for inherited metabolic diseases (phenylketonuria, congenital hypothyroidism and others) as a share of live births in the year.',
    },
  },
  'newborn-hearing-screening-rate': {
    name: { zh: '新生儿听力筛查率', en: 'Newborn hearing screening rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受听力筛查的新生儿数', en: 'newborns whose hearing was screened' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内接受听力筛查的新生儿占活产数的比例。',
      en: 'Newborns whose hearing was screened as a share of live births in the year.',
    },
  },
  'child-disease-prevention': {
    name: { zh: '儿童疾病防治', en: 'Prevention and treatment of childhood diseases' },
    definition: {
      en: 'Common and frequently occurring childhood diseases, malignant tumours, and AIDS, tuberculosis, hepatitis B and other infectious diseases in children are effectively prevented and treated.',
    },
  },
  'child-immunisation-programme-scope': {
    name: { zh: '儿童免疫规划范围', en: 'Scope of the child immunisation programme' },
    definition: { en: 'The scope of the child immunisation programme is gradually expanded.' },
  },
  'child-immunisation-coverage': {
    name: { zh: '儿童免疫接种率', en: 'Child immunisation coverage' },
    unit: 'percent',
    counted: {
      numerator: { zh: '免疫规划疫苗实际接种剂次数', en: 'programme vaccine doses given' },
      denominator: { zh: '免疫规划疫苗应接种剂次数', en: 'programme vaccine doses due' },
    },
    definition: {
      zh: '年内儿童免疫规划各疫苗实际接种剂次合计占应接种剂次合计的比例；免疫规划以外的疫苗无应接种剂次，不计入。',
      en: 'Doses of all child immunisation programme vaccines given as a share of those due in the year; other vaccines are never due and are left out.',
    },
  },
  'national-immunisation-programme-vaccination-rate': {
    name: { zh: '国家免疫规划疫苗接种率', en: 'National immunisation programme vaccination rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '实际接种的适龄儿童数', en: 'eligible children vaccinated' },
      denominator: { zh: '应接种的适龄儿童数', en: 'children due for vaccination' },
    },
    definition: {
      zh: '年内实际接种国家免疫规划疫苗的适龄儿童占应接种适龄儿童的比例；按疫苗分别计算，以其中最低者为准。',
      en: 'Eligible children who received a national immunisation programme vaccine as a share of those due for it in the year; computed vaccine by vaccine, the lowest counting.',
    },
  },
  'early-childhood-development-service-system': {
    name: { zh: '儿童早期发展服务体系', en: 'Early childhood development service system' },
    definition: { en: 'An urban and rural early childhood development service system is built.' },
  },
  'early-childhood-development-service-standard': {
    name: { zh: '儿童早期发展服务水平和技能', en: 'Standard of early childhood development services' },
    definition: { en: 'The standard and skills of early childhood development services are raised.' },
  },
  'early-childhood-development-knowledge': {
    name: { zh: '儿童早期发展知识普及', en: 'Knowledge of early childhood development' },
    definition: { en: 'Knowledge of early childhood development is universal.' },
  },
  'under-five-anaemia-prevalence': {
    name: { zh: '5岁以下儿童贫血患病率', en: 'Prevalence of anaemia among children under 5' },
    unit: 'percent',
    timingReason: 'tally',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '患贫血的5岁以下儿童数', en: 'children under 5 with anaemia' },
      denominator: { zh: '5岁以下儿童血红蛋白检查人数', en: 'children under 5 tested for haemoglobin' },
    },
    definition: {
      zh: '接受血红蛋白检查的5岁以下儿童中，血红蛋白低于110克/升（6月龄以上标准）者的比例。',
      en: 'Share of children under 5 tested whose haemoglobin is below 110 g/L (the standard from 6 months of age).',
    },
  },
  'under-five-stunting-prevalence': {
    name: { zh: '5岁以下儿童生长迟缓率', en: 'Prevalence of stunting among children under 5' },
    unit: 'percent',
    timingReason: 'tally',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '生长迟缓的5岁以下儿童数', en: 'stunted children under 5' },
      denominator: { zh: '5岁以下儿童身高（长）体重检查人数', en: 'children under 5 measured' },
    },
    definition: {
      zh: '接受身高（长）体重检查的5岁以下儿童中，年龄别身高（长）低于标准人群中位数减2个标准差者的比例。',
      en: 'Share of children under 5 measured whose length or height for age is more than 2 standard deviations below the reference median.',
    },
  },
  'under-five-underweight-prevalence': {
    name: { zh: '5岁以下儿童低体重率', en: 'Prevalence of underweight among children under 5' },
    unit: 'percent',
    timingReason: 'tally',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '低体重的5岁以下儿童数', en: 'underweight children under 5' },
      denominator: { zh: '5岁以下儿童身高（长）体重检查人数', en: 'children under 5 measured' },
    },
    definition: {
      zh: '接受身高（长）体重检查的5岁以下儿童中，年龄别体重低于标准人群中位数减2个标准差者的比例。',
      en: 'Share of children under 5 measured whose weight for age is more than 2 standard deviations below the reference median.',
    },
  },
  'low-birth-weight-incidence': {
    name: { zh: '低出生体重发生率', en: 'Incidence of low birth weight' },
    unit: 'percent',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '出生体重低于2500克的活产数', en: 'live births under 2,500 g' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内出生体重低于2500克的活产占活产总数的比例。',
      en: 'Live births weighing less than 2,500 g as a share of all live births in the year.',
    },
  },
  'child-overweight-prevalence': {
    name: { zh: '儿童超重率', en: 'Prevalence of overweight among children' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '超重儿童数', en: 'overweight children' },
      denominator: { zh: '受检儿童数', en: 'children measured' },
    },
    definition: {
      zh: '受检儿童中按国家儿童生长与体重指数标准判定为超重（不含肥胖）者的比例；只检查18岁以下部分年龄组时，各年须一致。',
      en: 'Share of children measured who are overweight, obesity excluded, by the national growth and body-mass-index standards. Where only some ages under 18 are measured, keep to the same ones throughout.',
    },
  },
  'child-obesity-prevalence': {
    name: { zh: '儿童肥胖率', en: 'Prevalence of obesity among children' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '肥胖儿童数', en: 'obese children' },
      denominator: { zh: '受检儿童数', en: 'children measured' },
    },
    definition: {
      zh: '受检儿童中按国家儿童生长与体重指数标准判定为肥胖者的比例；年龄口径同儿童超重率。',
      en: 'Share of children measured who are obese by the national growth and body-mass-index standards; ages as for overweight.',
    },
  },
  'child-health-care-management': {
    name: { zh: '儿童保健管理和服务', en: 'Child health care management and services' },
    definition: { en: 'Child health care management and services are strengthened.' },
  },
  'under-seven-health-management-rate': {
    name: { zh: '7岁以下儿童健康管理率', en: 'Health management rate of children under 7' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受健康管理的7岁以下儿童数', en: 'children under 7 under health management' },
      denominator: { zh: '7岁以下儿童数', en: 'children under 7' },
    },
    definition: {
      zh: '年内接受1次及以上健康检查（体格检查）的7岁以下儿童占7岁以下儿童总数的比例。',
      en: 'Children under 7 who had at least one health (physical) check-up in the year as a share of all children under 7.',
    },
  },
  'school-health-staffing': {
    name: { zh: '校医和卫生保健人员配备', en: 'School doctors and health care personnel' },
    definition: {
      en: 'Primary and secondary schools, kindergartens and childcare institutions are staffed with school doctors and health care personnel as required.',
    },
  },
  'child-new-myopia-rate': {
    name: { zh: '儿童新发近视率', en: 'New myopia rate among children' },
    unit: 'percent',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '年内新发近视的儿童数', en: 'children newly myopic in the year' },
      denominator: {
        zh: '上年筛查未近视、本年复查的儿童数',
        en: 'children not myopic a year before and screened again',
      },
    },
    open: 'ages',
    definition: {
      zh: '上年视力筛查时未近视的儿童中，本年筛查为近视者的比例。',
      en: 'Share of children found not myopic a year before who are myopic when screened again.',
    },
  },
  'primary-school-myopia-prevalence': {
    name: { zh: '小学生近视率', en: 'Prevalence of myopia among primary school pupils' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '筛查为近视的小学生数', en: 'pupils found myopic' },
      denominator: { zh: '受筛查小学生数', en: 'primary school pupils screened' },
    },
    definition: {
      zh: '受筛查小学生中筛查为近视（裸眼视力低于5.0且非睫状肌麻痹等效球镜度数低于-0.50D）者的比例。',
      en: 'Share of primary school pupils screened who are found myopic (uncorrected vision below 5.0 and non-cycloplegic spherical equivalent below −0.50 D).',
    },
  },
  'junior-secondary-myopia-prevalence': {
    name: { zh: '初中生近视率', en: 'Prevalence of myopia among junior secondary students' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '筛查为近视的初中生数', en: 'students found myopic' },
      denominator: { zh: '受筛查初中生数', en: 'junior secondary students screened' },
    },
    definition: {
      zh: '受筛查初中生中筛查为近视（标准同小学生近视率）者的比例。',
      en: 'Share of junior secondary students screened who are found myopic, by the same standard as for primary school pupils.',
    },
  },
  'senior-secondary-myopia-prevalence': {
    name: { zh: '高中生近视率', en: 'Prevalence of myopia among senior secondary students' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '筛查为近视的高中生数', en: 'students found myopic' },
      denominator: { zh: '受筛查高中生数', en: 'senior secondary students screened' },
    },
    definition: {
      zh: '受筛查高中阶段学生中筛查为近视（标准同小学生近视率）者的比例；规划未说明是否含中等职业学校学生。',
      en: 'Share of senior secondary students screened who are found myopic, by the same standard as for primary school pupils. The plan does not say whether vocational students are included.',
    },
  },
  'child-eye-care-coverage': {
    name: { zh: '0—6岁儿童眼保健和视力检查覆盖率', en: 'Eye care and vision check coverage of children aged 0–6' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受眼保健和视力检查的0—6岁儿童数', en: 'children aged 0–6 given eye care and a vision check' },
      denominator: { zh: '0—6岁儿童数', en: 'children aged 0–6' },
    },
    definition: {
      zh: '年内接受1次及以上眼保健和视力检查的0—6岁儿童占0—6岁儿童总数的比例。',
      en: 'Children aged 0–6 given eye care and a vision check at least once in the year as a share of all children aged 0–6.',
    },
  },
  'child-exercise-and-sleep-habits': {
    name: { zh: '儿童运动和睡眠习惯', en: 'Exercise and sleep habits of children' },
    definition: { en: 'Children have good exercise and sleep habits.' },
  },
  'student-fitness-good-or-excellent-rate': {
    name: {
      zh: '国家学生体质健康标准达标优良率',
      en: 'Good-or-excellent rate under the National Student Physical Fitness Standard',
    },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: { zh: '测试等级为良好及以上的学生数', en: 'students rated good or excellent' },
      denominator: { zh: '参加测试的学生数', en: 'students tested' },
    },
    definition: {
      zh: '按《国家学生体质健康标准》测试并评定为良好（80分及以上）或优秀（90分及以上）的中小学生占参加测试学生的比例。',
      en: 'Share of primary and secondary students tested under the National Student Physical Fitness Standard who are rated good (80 points or more) or excellent (90 or more).',
    },
  },
  'child-mental-health-service-capacity': {
    name: { zh: '儿童心理健康服务能力', en: 'Child mental health service capacity' },
    definition: { en: 'Child mental health service capacity is strengthened.' },
  },
  'child-psychological-behavioural-problem-prevalence': {
    name: { zh: '儿童心理行为问题发生率', en: 'Prevalence of psychological and behavioural problems among children' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '有心理行为问题的儿童数', en: 'children with psychological or behavioural problems' },
      denominator: { zh: '受筛查儿童数', en: 'children screened' },
    },
    open: 'ages',
    definition: {
      zh: '受筛查儿童中检出心理行为问题者的比例，即患病率。',
      en: 'Share of children screened who are found to have psychological or behavioural problems, a prevalence.',
    },
  },
  'child-mental-disorder-prevalence': {
    name: { zh: '儿童精神疾病患病率', en: 'Prevalence of mental disorders among children' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '患精神疾病的儿童数', en: 'children with a mental disorder' },
      denominator: { zh: '受调查儿童数', en: 'children surveyed' },
    },
    open: 'ages',
    definition: {
      zh: '受调查儿童中经诊断患精神疾病（精神障碍）者的比例。',
      en: 'Share of children surveyed who are diagnosed with a mental disorder.',
    },
  },
  'psychological-crisis-intervention-capacity': {
    name: { zh: '突发事件心理危机干预能力和水平', en: 'Psychological crisis intervention in emergencies' },
    definition: { en: 'The capacity and standard of psychological crisis intervention in emergencies are raised.' },
  },
  'child-sexuality-education': {
    name: { zh: '适龄儿童性教育', en: 'Sexuality education of children' },
    definition: { en: 'Children of appropriate age universally receive sexuality education.' },
  },
  'child-sexual-health-service-accessibility': {
    name: { zh: '儿童性健康服务可及性', en: 'Accessibility of child sexual health services' },
    definition: { en: 'The accessibility of sexual health services for children is markedly improved.' },
  },
  'paediatricians-per-1000-children': {
    name: { zh: '每千名儿童儿科执业（助理）医生数', en: 'Licensed (assistant) paediatricians per 1,000 children' },
    unit: 'per-1000',
    measureWord: '名',
    timing: 'stock',
    counted: {
      numerator: { zh: '儿科执业（助理）医生数', en: 'licensed (assistant) paediatricians' },
      denominator: { zh: '儿童数', en: 'children' },
    },
    definition: {
      zh: '年末每千名儿童拥有的儿科执业（助理）医生数；规划所称儿童未满18周岁，卫生统计惯例以0—14岁儿童为分母，须注明口径。',
      en: 'Licensed (assistant) paediatricians per 1,000 children at year end. The plan’s children are under 18; health statistics customarily count those aged 0–14: say which.',
    },
  },
  'paediatric-beds-per-1000-children': {
    name: { zh: '每千名儿童儿科床位数', en: 'Paediatric beds per 1,000 children' },
    unit: 'per-1000',
    measureWord: '张',
    timing: 'stock',
    counted: {
      numerator: { zh: '儿科床位数', en: 'paediatric beds' },
      denominator: { zh: '儿童数', en: 'children' },
    },
    definition: {
      zh: '年末每千名儿童拥有的儿科床位数；儿童口径同儿科执业（助理）医生数。',
      en: 'Paediatric beds per 1,000 children at year end; children as for paediatricians.',
    },
  },
  'primary-care-child-general-practitioners': {
    name: { zh: '基层儿童基本医疗全科医生数', en: 'General practitioners for children in primary care' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '一所乡镇卫生院或社区卫生服务中心配备的提供规范儿童基本医疗服务的全科医生数。',
      en: 'General practitioners providing standard basic medical services for children in one township health centre or community health service centre.',
    },
  },
  'primary-care-child-health-doctors': {
    name: { zh: '基层专业儿童保健医生数', en: 'Child health care doctors in primary care' },
    unit: 'count',
    measureWord: '名',
    timing: 'stock',
    definition: {
      zh: '一所乡镇卫生院或社区卫生服务中心配备的专业从事儿童保健的医生数。',
      en: 'Doctors specialising in child health care in one township health centre or community health service centre.',
    },
  },
  'newborn-visit-rate': {
    name: { zh: '新生儿访视率', en: 'Newborn visit rate' },
    unit: 'percent',
    counted: {
      numerator: { zh: '接受访视的新生儿数', en: 'newborns visited' },
      denominator: { zh: '活产数', en: 'live births' },
    },
    definition: {
      zh: '年内出生后28天内接受1次及以上访视的新生儿占活产数的比例。',
      en: 'Newborns visited at least once within 28 days of birth as a share of live births in the year.',
    },
  },
  'caries-prevalence-at-age-12': {
    name: { zh: '12岁儿童龋患率', en: 'Prevalence of dental caries among children aged 12' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    polarity: 'lower-is-better',
    counted: {
      numerator: { zh: '患龋的12岁儿童数', en: 'children aged 12 with caries' },
      denominator: { zh: '受检12岁儿童数', en: 'children aged 12 examined' },
    },
    definition: {
      zh: '受检12岁儿童中恒牙患龋（含已充填和因龋缺失）者的比例。',
      en: 'Share of children aged 12 examined with caries experience in permanent teeth (decayed, filled or missing due to caries).',
    },
  },
  'exclusive-breastfeeding-rate': {
    name: { zh: '6个月内婴儿纯母乳喂养率', en: 'Exclusive breastfeeding rate of infants under 6 months' },
    unit: 'percent',
    timing: 'stock',
    timingReason: 'survey',
    counted: {
      numerator: {
        zh: '过去24小时内纯母乳喂养的6个月内婴儿数',
        en: 'infants under 6 months fed only breast milk in the previous 24 hours',
      },
      denominator: { zh: '受调查的6个月内婴儿数', en: 'infants under 6 months surveyed' },
    },
    definition: {
      zh: '受调查的6个月内（0—5月龄）婴儿中，调查前24小时内纯母乳喂养者的比例。',
      en: 'Share of infants under 6 months (aged 0–5 months) surveyed who were fed only breast milk in the previous 24 hours.',
    },
  },
  'child-outdoor-daylight-hours': {
    name: { zh: '儿童每天接触户外自然光时间', en: 'Daily natural outdoor light exposure of children' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    max: '24',
    counted: {
      numerator: {
        zh: '受调查儿童每天接触户外自然光的小时数合计',
        en: 'hours a day in natural outdoor light, summed over children',
      },
      denominator: { zh: '受调查儿童数', en: 'children surveyed' },
    },
    open: 'mean',
    definition: {
      zh: '受调查儿童平均每天接触户外自然光的小时数。',
      en: 'Mean hours a day children surveyed spend in natural outdoor light.',
    },
  },
  'child-moderate-exercise-hours': {
    name: { zh: '儿童每天中等及以上强度运动时间', en: 'Daily moderate-or-higher-intensity exercise of children' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    max: '24',
    counted: {
      numerator: {
        zh: '受调查儿童每天中等及以上强度运动的小时数合计',
        en: 'hours a day of moderate- or higher-intensity exercise, summed over children',
      },
      denominator: { zh: '受调查儿童数', en: 'children surveyed' },
    },
    open: 'mean',
    definition: {
      zh: '受调查儿童平均每天中等及以上强度运动的小时数。',
      en: 'Mean hours a day of moderate- or higher-intensity exercise of children surveyed.',
    },
  },
  'primary-school-sleep-hours': {
    name: { zh: '小学生每天睡眠时间', en: 'Daily sleep of primary school pupils' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    max: '24',
    counted: {
      numerator: { zh: '受调查小学生每天睡眠小时数合计', en: 'hours of sleep a day, summed over pupils' },
      denominator: { zh: '受调查小学生数', en: 'primary school pupils surveyed' },
    },
    open: 'mean',
    definition: {
      zh: '受调查小学生平均每天睡眠小时数。',
      en: 'Mean hours of sleep a day of primary school pupils surveyed.',
    },
  },
  'junior-secondary-sleep-hours': {
    name: { zh: '初中生每天睡眠时间', en: 'Daily sleep of junior secondary students' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    max: '24',
    counted: {
      numerator: { zh: '受调查初中生每天睡眠小时数合计', en: 'hours of sleep a day, summed over students' },
      denominator: { zh: '受调查初中生数', en: 'junior secondary students surveyed' },
    },
    open: 'mean',
    definition: {
      zh: '受调查初中生平均每天睡眠小时数。',
      en: 'Mean hours of sleep a day of junior secondary students surveyed.',
    },
  },
  'senior-secondary-sleep-hours': {
    name: { zh: '高中生每天睡眠时间', en: 'Daily sleep of senior secondary students' },
    unit: 'hours-per-day',
    timing: 'stock',
    timingReason: 'survey',
    max: '24',
    counted: {
      numerator: { zh: '受调查高中生每天睡眠小时数合计', en: 'hours of sleep a day, summed over students' },
      denominator: { zh: '受调查高中生数', en: 'senior secondary students surveyed' },
    },
    open: 'mean',
    definition: {
      zh: '受调查高中生平均每天睡眠小时数。',
      en: 'Mean hours of sleep a day of senior secondary students surveyed.',
    },
  },
} as const satisfies IndicatorRecords;
