import type { DomainText } from '../record.js';

/** 妇女与健康: the document's words, and their translation. */
export const healthText: DomainText = {
  targets: [
    {
      zh: '妇女全生命周期享有良好的卫生健康服务，妇女人均预期寿命延长，人均健康预期寿命提高。',
      en: 'Women enjoy good health services throughout the life course; women’s life expectancy is extended and their healthy life expectancy is raised.',
    },
    {
      zh: '加强围产期保健，到2025年和2030年，产前筛查率分别达到80%以上和85%以上，孕产妇死亡率分别控制到14/10万以下和9/10万以下。',
      en: 'Strengthen perinatal care. By 2025 and 2030 respectively, the prenatal screening rate reaches 80% or above and 85% or above, and the maternal mortality ratio is kept at 14 per 100,000 or below and 9 per 100,000 or below.',
    },
    {
      zh: '提高宫颈癌和乳腺癌的早诊早治率，降低死亡率。适龄妇女宫颈癌人群筛查率达到70%以上，乳腺癌人群筛查率逐步提高。',
      en: 'Raise the rate of early diagnosis and early treatment of cervical and breast cancer, and lower mortality. The cervical cancer screening rate among women of eligible age reaches 70% or above, and the breast cancer screening rate rises gradually.',
    },
    {
      zh: '生殖健康和优生优育知识全面普及，促进健康孕育，减少非意愿妊娠，降低人工流产率。',
      en: 'Knowledge of reproductive health and of sound childbearing and child-raising is fully universal; promote healthy pregnancy, reduce unintended pregnancies and lower the induced abortion rate.',
    },
    {
      zh: '孕产妇艾滋病、梅毒、乙肝检测率均达到98%以上，提高孕早期检测率。艾滋病母婴传播率下降至2%以下。艾滋病感染孕产妇抗艾滋病病毒药物应用率达到95%以上。',
      en: 'The HIV, syphilis and hepatitis B testing rates of pregnant and lying-in women all reach 98% or above, and the rate of testing in early pregnancy is raised. The mother-to-child transmission rate of HIV falls to 2% or below. The antiretroviral treatment rate of pregnant and lying-in women living with HIV reaches 95% or above.',
    },
    {
      zh: '妇女心理健康素养水平不断提升。妇女焦虑障碍、抑郁症患病率上升趋势减缓。孕产妇心理辅导覆盖率逐步提高。',
      en: 'Women’s mental health literacy keeps rising. The upward trend in the prevalence of anxiety disorders and depression among women slows. The coverage of psychological counselling for pregnant and lying-in women rises gradually.',
    },
    {
      zh: '普及健康知识，提高妇女健康素养水平。',
      en: 'Make health knowledge universal and raise women’s health literacy.',
    },
    {
      zh: '改善妇女营养状况，孕妇贫血率控制在8%以下。',
      en: 'Improve women’s nutrition, and keep the prevalence of anaemia among pregnant women at 8% or below.',
    },
    {
      zh: '提高妇女经常参加体育锻炼的人数比例，提高妇女体质测定标准合格比例。',
      en: 'Raise the proportion of women who regularly take part in physical exercise, and raise the proportion of women who pass the national physical fitness standard.',
    },
    {
      zh: '保健食品质量抽检合格率，药品、化妆品质量抽检合格率和日常专用消费品质量抽查复查合格率均达98%以上。',
      en: 'The sampling pass rate of health food, the sampling pass rate of medicines and cosmetics, and the inspection and re-inspection pass rate of special daily consumer goods all reach 98% or above.',
    },
    {
      zh: '健全妇幼健康服务体系，提升妇幼健康服务能力，妇女健康水平不断提高。',
      en: 'Complete the maternal and child health service system, raise its service capacity, and keep raising the level of women’s health.',
    },
  ],
  measures: [
    {
      zh: '完善保障妇女健康的制度机制。大力推进健康天门建设，建立健全政府主导、部门协同、社会参与、行业监管、科技支撑的妇女健康保障工作机制。统筹改革医保、医疗、医药和监管体制，完善公共卫生应急管理体系，健全重大疫情防控救治机制和应急物资保障体系，关注妇女的特殊需求。对有康复需求的持证残疾妇女提供基本康复服务。',
      en: 'Improve the institutions and mechanisms that protect women’s health. Vigorously advance the building of a Healthy Tianmen, and establish and complete a working mechanism for protecting women’s health led by the government, coordinated by departments, joined by society, supervised by the sector and supported by science and technology. Reform the systems of medical insurance, medical care, medicines and regulation as a whole, improve the public health emergency management system, complete the mechanism for preventing, controlling and treating major epidemics and the system of emergency supplies, and attend to women’s special needs. Provide basic rehabilitation services for certified women with disabilities who need rehabilitation.',
    },
    {
      zh: '加强妇幼健康服务体系建设。支持各级医疗保健机构产科建设，加强妇产科、儿科急需紧缺人才培养。加强市、乡、村三级妇幼健康服务网络建设。加大妇幼保健中医药及中医适宜技术的应用与推广。',
      en: 'Strengthen the building of the maternal and child health service system. Support the building of obstetrics in medical and health care institutions at all levels, and strengthen the training of urgently needed personnel in obstetrics, gynaecology and paediatrics. Strengthen the three-tier network of maternal and child health services of city, township and village. Increase the application and spread of traditional Chinese medicine and its appropriate techniques in maternal and child health care.',
    },
    {
      zh: '建立完善妇女全生命周期的健康管理模式。继续在医疗保健机构开设相应专科门诊，提供青春期、育龄期、孕产期、更年期和老年期妇女保健服务。关心关爱65岁以上女性老年期痴呆病患者。加强妇幼保健特色专科建设，加强医疗保健专业队伍的能力建设。',
      en: 'Establish and improve a model of health management over women’s whole life course. Continue to open the corresponding specialist clinics in medical and health care institutions, and provide health care services for women in adolescence, childbearing age, pregnancy and childbirth, menopause and old age. Care for women aged 65 and over with senile dementia. Strengthen the building of distinctive maternal and child health care specialities and the capacity of professional health care teams.',
    },
    {
      zh: '加强围产期保健管理。提供优生优育全程服务。孕产妇系统管理率达到90％以上。完善孕产妇三级医疗危急重症救治网络，提升孕产妇危重症救助水平，降低孕产妇死亡率。普及自然分娩知识，加强孕妇学校的建设和管理，为孕产妇提供必要的心理指导和健康教育。控制剖宫产率，倡导母乳喂养。',
      en: 'Strengthen the management of perinatal care. Provide whole-course services for sound childbearing and child-raising. The systematic management rate of pregnant and lying-in women reaches 90% or above. Improve the three-tier network for treating critically ill pregnant and lying-in women, raise the level of their rescue and treatment, and lower the maternal mortality ratio. Make knowledge of natural childbirth universal, strengthen the building and management of schools for pregnant women, and provide pregnant and lying-in women with the necessary psychological guidance and health education. Control the caesarean section rate and advocate breastfeeding.',
    },
    {
      zh: '保障妇女生殖健康服务。在学校教育不同阶段设置健康教育课程，提高学生生殖健康知识水平和自我保护能力。倡导男女两性共担避孕责任。推进婚前医学检查、孕前优生健康检查、增补叶酸等婚前孕前保健服务更加公平可及。推进流产后、产后避孕节育关爱服务，减少非医学需要的人工流产。规范不孕不育诊疗服务，规范人类辅助生殖技术服务。',
      en: 'Guarantee women’s reproductive health services. Set health education courses at the different stages of schooling, and raise students’ knowledge of reproductive health and their ability to protect themselves. Advocate that men and women share responsibility for contraception. Make pre-marital medical examination, pre-pregnancy health examination, folic acid supplementation and other pre-marital and pre-pregnancy services more equitable and accessible. Advance post-abortion and postpartum contraception and care services, and reduce induced abortion for non-medical reasons. Standardise infertility diagnosis and treatment and assisted human reproduction services.',
    },
    {
      zh: '完善宫颈癌和乳腺癌综合防治体系和救助政策。加强宣传普及，宫颈癌和乳腺癌防治意识达到90%以上。促进70％的妇女在35—45岁接受高效宫颈癌筛查。督促用人单位落实女职工保健工作规定，落实女职工妇女病定期检查。加大宫颈癌和乳腺癌患病困难妇女救助力度，强化筛查和后续诊治服务的衔接，宫颈癌患者治疗率达到90％以上。',
      en: 'Improve the comprehensive system of preventing and treating cervical and breast cancer and the assistance policy. Strengthen publicity, so that awareness of preventing and treating cervical and breast cancer reaches 90% or above. Promote high-performance cervical cancer screening for 70% of women aged 35–45. Urge employers to carry out the provisions on the health care of female employees and their regular gynaecological examination. Increase assistance to women in difficulty who suffer from cervical or breast cancer, strengthen the link between screening and follow-up treatment services, and bring the treatment rate of cervical cancer patients to 90% or above.',
    },
    {
      zh: '预防和控制艾滋病梅毒乙肝母婴传播。针对妇女中的重点人群加强宣传教育，推广有效干预措施。强化对娱乐服务场所的治安管理，控制传染传播。将艾滋病、梅毒、乙肝母婴传播阻断纳入妇幼保健日常工作，落实“四免一关怀”政策。',
      en: 'Prevent and control the mother-to-child transmission of HIV, syphilis and hepatitis B. Strengthen publicity and education for key groups among women, and spread effective interventions. Strengthen the public security management of entertainment and service venues and control the spread of infection. Bring the interruption of mother-to-child transmission of HIV, syphilis and hepatitis B into the daily work of maternal and child health care, and carry out the “Four Frees and One Care” policy.',
    },
    {
      zh: '促进妇女心理健康。加强心理健康和精神卫生服务体系建设，重点关注青春期、孕产期、更年期和老年期妇女的心理健康，提高孕产妇心理辅导覆盖率。强化心理咨询和治疗技术在妇女保健和疾病防治中的应用。加大心理健康和社会工作人员培养力度，促进医疗机构、社会组织和社区为有需要的妇女提供心理健康服务。',
      en: 'Promote women’s mental health. Strengthen the building of the mental health and psychiatric service system, with a focus on the mental health of women in adolescence, pregnancy and childbirth, menopause and old age, and raise the coverage of psychological counselling for pregnant and lying-in women. Strengthen the application of psychological counselling and treatment techniques in women’s health care and disease prevention and treatment. Intensify the training of mental health and social work personnel, and encourage medical institutions, social organisations and communities to provide mental health services to women in need.',
    },
    {
      zh: '提升妇女健康素养和营养水平。实施妇女健康知识普及行动。提高妇女参与常态化疫情防控、应急避险的意识和能力。开展控制烟草危害、拒绝酗酒、远离毒品宣传教育。引导妇女积极投身爱国卫生运动。加强合理膳食宣传教育。开展孕产妇营养监测和定期评估。预防控制老年妇女低体重和贫血。加强对营养强化食品生产、流通的监督管理。强化保健食品、妇女常用消费品、药品、化妆品质量监督措施，及时发布抽查的不合格产品信息，加大惩处力度。',
      en: 'Raise women’s health literacy and nutrition. Carry out the action to make health knowledge universal among women. Raise women’s awareness of and ability in regular epidemic prevention and control and emergency avoidance of danger. Carry out publicity and education on controlling the harm of tobacco, refusing alcohol abuse and staying away from drugs. Guide women to take an active part in the patriotic health campaign. Strengthen publicity and education on a balanced diet. Carry out nutrition monitoring and regular assessment of pregnant and lying-in women. Prevent and control underweight and anaemia among older women. Strengthen supervision of the production and distribution of nutrition-fortified food. Strengthen the quality supervision of health food, women’s everyday consumer goods, medicines and cosmetics, publish in time information on products that fail spot checks, and increase penalties.',
    },
    {
      zh: '引导妇女积极投入全民健身行动。发展妇女社会体育指导员，开展妇女体育赛事活动，引导妇女进行适度体育锻炼，养成运动习惯。发展城乡社区体育运动，引导妇女有效利用社区健身设施、公共体育场所等开展健身活动。提倡用人单位开展工间操。针对妇女开展体质监测活动。',
      en: 'Guide women to take an active part in the national fitness campaign. Develop women community sports instructors, hold women’s sports events, and guide women to do moderate physical exercise and form the habit of exercise. Develop urban and rural community sports, and guide women to make effective use of community fitness facilities and public sports venues for fitness activities. Encourage employers to hold work-break exercises. Carry out physical fitness monitoring of women.',
    },
    {
      zh: '加强妇女健康相关科学技术研究。推进“互联网+妇幼健康”，促进大数据、云计算、人工智能、计算机仿真技术等在妇女健康领域的创新应用。',
      en: 'Strengthen scientific and technological research related to women’s health. Advance “Internet + maternal and child health”, and promote the innovative application of big data, cloud computing, artificial intelligence, computer simulation and other technologies in the field of women’s health.',
    },
  ],
};
