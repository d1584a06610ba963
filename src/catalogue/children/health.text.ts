import type { DomainText } from '../record.js';

/** 儿童与健康: the document's words, and their translation. */
export const healthText: DomainText = {
  targets: [
    {
      zh: '覆盖城乡的儿童健康服务体系更加完善，儿童医疗保健服务能力明显增强，儿童健康水平不断提高。',
      en: 'The child health service system covering urban and rural areas is further improved, child medical and health care service capacity is markedly strengthened, and child health continues to improve.',
    },
    {
      zh: '普及儿童健康生活方式，提高儿童及其照护人健康素养。',
      en: 'Make healthy lifestyles universal among children, and raise the health literacy of children and their caregivers.',
    },
    {
      zh: '到2025年和2030年，新生儿死亡率分别降至3.5‰以下和3‰以下，婴儿死亡率分别控制在6‰以下和5‰以下，5岁以下儿童死亡率分别控制在8‰以下和6‰及以下。',
      en: 'By 2025 and 2030 respectively, reduce the neonatal mortality rate to 3.5 per 1,000 or below and 3 per 1,000 or below, keep the infant mortality rate at 6 per 1,000 or below and 5 per 1,000 or below, and keep the under-five mortality rate at 8 per 1,000 or below and 6 per 1,000 or below.',
    },
    {
      zh: '构建完善覆盖婚前、孕前、孕期、新生儿和儿童各阶段的出生缺陷防治体系。新生儿遗传代谢性疾病筛查率达到98%以上。新生儿听力筛查率达到95%以上。',
      en: 'Build and improve a birth defect prevention and treatment system covering the premarital, pre-pregnancy, pregnancy, newborn and childhood stages. The screening rate for inherited metabolic diseases in newborns reaches 98% or above. The newborn hearing screening rate reaches 95% or above.',
    },
    {
      zh: '儿童常见多发性疾病、恶性肿瘤以及艾滋病、结核病、乙肝等传染性疾病得到有效防治。',
      en: 'Common and frequently occurring childhood diseases, malignant tumours, and AIDS, tuberculosis, hepatitis B and other infectious diseases in children are effectively prevented and treated.',
    },
    {
      zh: '逐步扩大儿童免疫规划范围，提高免疫接种率。纳入国家免疫规划的疫苗接种率以乡（镇、街道）为单位达到95%以上。',
      en: 'Gradually expand the scope of the child immunisation programme and raise vaccination coverage. Coverage of vaccines in the national immunisation programme reaches 95% or above in each township (town, subdistrict).',
    },
    {
      zh: '构建城乡儿童早期发展服务体系，提高儿童早期发展服务水平和技能，普及儿童早期发展的知识。',
      en: 'Build an urban and rural early childhood development service system, raise the standard and skills of early childhood development services, and make knowledge of early childhood development universal.',
    },
    {
      zh: '5岁以下儿童贫血患病率和生长迟缓率分别控制在8%和4%以下，低体重率和低出生体重发生率均控制在4%以下。儿童超重、肥胖趋势得到有效控制。',
      en: 'Keep the prevalence of anaemia and of stunting among children under 5 at 8% or below and 4% or below respectively, and both the prevalence of underweight and the incidence of low birth weight at 4% or below. The trend of child overweight and obesity is effectively controlled.',
    },
    {
      zh: '加强儿童保健管理和服务，7岁以下儿童健康管理率提高到95%。中小学校、幼儿园、托育机构按规定配备校医和卫生保健人员。',
      en: 'Strengthen child health care management and services, and raise the health management rate of children under 7 to 95%. Primary and secondary schools, kindergartens and childcare institutions are staffed with school doctors and health care personnel as required.',
    },
    {
      zh: '儿童新发近视率明显下降，小学生近视率降至38%以下，初中生近视率降至60%以下，高中生近视率降至70%以下。0—6岁儿童眼保健和视力检查覆盖率保持在90%以上。',
      en: 'The rate of new cases of myopia among children falls markedly; the prevalence of myopia falls to 38% or below among primary school pupils, 60% or below among junior secondary students and 70% or below among senior secondary students. Coverage of eye care and vision checks for children aged 0–6 is kept at 90% or above.',
    },
    {
      zh: '培养儿童良好运动和睡眠习惯，2025年和2030年，国家学生体质健康标准达标优良率分别达到50%以上和60%以上。',
      en: 'Cultivate good exercise and sleep habits in children. In 2025 and 2030, the rate of good and excellent results under the National Student Physical Health Standard reaches 50% or above and 60% or above respectively.',
    },
    {
      zh: '增强儿童心理健康服务能力，降低儿童心理行为问题发生率和儿童精神疾病患病率。提高突发事件心理危机干预能力和水平。',
      en: 'Strengthen child mental health service capacity, and lower the incidence of psychological and behavioural problems and the prevalence of mental disorders among children. Raise the capacity and standard of psychological crisis intervention in emergencies.',
    },
    {
      zh: '适龄儿童普遍接受性教育，儿童性健康服务可及性明显提高。',
      en: 'Children of appropriate age universally receive sexuality education, and the accessibility of sexual health services for children is markedly improved.',
    },
  ],
  measures: [
    {
      zh: '优先保障儿童健康。将儿童健康主要指标纳入政府目标和责任考核。完善涵盖儿童的基本医疗卫生制度，加强儿童医疗保障政策与公共卫生政策衔接。完善妇幼健康信息管理平台，实现儿童健康全周期全过程管理和服务的信息化、智能化。开展“儿童健康综合发展示范县”创建活动。',
      en: 'Give priority to child health. Include the main child health indicators in government targets and accountability assessments. Improve the basic medical and health care system covering children, and strengthen the alignment of child medical security policies with public health policies. Improve the maternal and child health information management platform, making whole-cycle, whole-process child health management and services digital and intelligent. Carry out activities to establish “demonstration counties for integrated child health development”.',
    },
    {
      zh: '完善儿童健康服务体系。构建市、镇、村三级儿童医疗保健服务网络，统筹规划和配置区域内儿童健康服务资源。每千名儿童拥有儿科执业（助理）医生达到1.12名、床位增至3.17张。建立完善基层儿童保健服务网络，每所乡镇卫生院、社区卫生服务中心至少配备1名提供规范儿童基本医疗服务的全科医生，至少配备2名专业从事儿童保健的医生。完善儿童急救体系。加快儿童医学人才培养，提高儿科医务人员薪酬待遇。',
      en: 'Improve the child health service system. Build a three-tier city, town and village network of child medical and health care services, and plan and allocate child health service resources in the area in a coordinated way. For every 1,000 children, licensed (assistant) paediatricians reach 1.12 and paediatric beds increase to 3.17. Establish and improve a primary-level child health care service network: each township health centre and community health service centre has at least 1 general practitioner providing standard basic medical services for children and at least 2 doctors specialising in child health care. Improve the paediatric emergency care system. Speed up the training of child medicine professionals, and raise the pay and benefits of paediatric medical staff.',
    },
    {
      zh: '加大儿童健康知识宣传普及力度。强化父母或其他监护人是儿童健康第一责任人理念，依托家庭、社区、学校、幼儿园、托育机构，加大科学育儿、预防疾病、合理膳食、应急避险、心理健康等知识和技能宣传普及力度。推进医疗机构规范设置“孕妇学校”和家长课堂，鼓励医疗机构、医务人员、相关社会组织等开展健康科普活动。预防和制止儿童吸烟（含电子烟）、酗酒，保护儿童远离毒品。',
      en: 'Step up publicity and popularisation of child health knowledge. Reinforce the idea that parents or other guardians are the first persons responsible for children’s health and, through families, communities, schools, kindergartens and childcare institutions, step up the popularisation of knowledge and skills in scientific parenting, disease prevention, balanced diet, emergency response and hazard avoidance, and mental health. Promote the standardised setting-up of “schools for pregnant women” and parent classes in medical institutions, and encourage medical institutions, medical staff and relevant social organisations to carry out health education activities. Prevent and stop smoking (including e-cigarettes) and alcohol abuse by children, and keep children away from drugs.',
    },
    {
      zh: '保障新生儿安全与健康。规范危重新生儿筛查与评估、高危新生儿专案管理、危急重症救治等制度。加强新生儿规范化访视工作，新生儿访视率保持在95%以上。完善医疗机构产科、新生儿科质量规范化管理体系，加强新生儿保健专科建设。加强危重新生儿救治中心建设，完善危重新生儿救治网络。',
      en: 'Ensure the safety and health of newborns. Standardise systems such as screening and assessment of critically ill newborns, dedicated case management of high-risk newborns, and treatment of critical and acute cases. Strengthen standardised newborn visits, and keep the newborn visit rate at 95% or above. Improve the standardised quality management system for obstetrics and neonatology in medical institutions, and strengthen the development of specialised newborn health care. Strengthen treatment centres for critically ill newborns and improve the treatment network for them.',
    },
    {
      zh: '加强出生缺陷综合防治。健全出生缺陷防治网络，落实出生缺陷三级防治措施，推广婚姻登记、婚育健康宣传教育、生育指导“一站式”服务。强化免费婚前医学检查、免费孕前优生健康检查工作。提高产前筛查覆盖率和产前诊断水平。推动围孕期、产前产后一体化和多学科诊疗协作。推进新生儿遗传代谢性疾病筛查、听力筛查、先天性心脏病筛查。加强出生缺陷监测。加大出生缺陷防治人才培训力度，提升基层医疗保健机构出生缺陷综合防治能力。',
      en: 'Strengthen comprehensive prevention and treatment of birth defects. Improve the birth defect prevention and treatment network, implement three-level prevention and treatment measures, and promote “one-stop” services of marriage registration, marriage and childbearing health education, and fertility guidance. Strengthen free premarital medical examinations and free pre-pregnancy health checks. Raise prenatal screening coverage and the standard of prenatal diagnosis. Promote integrated periconceptional, prenatal and postnatal care and multidisciplinary collaboration in diagnosis and treatment. Promote newborn screening for inherited metabolic diseases, hearing and congenital heart disease. Strengthen birth defect surveillance. Step up the training of birth defect prevention and treatment personnel, and raise the capacity of primary-level medical and health care institutions for comprehensive prevention and treatment of birth defects.',
    },
    {
      zh: '加强儿童疾病防治。推动扩大国家免疫规划范围，加强冷链系统建设和维护，规范预防接种行为。推广儿童疾病防治适宜技术，建立早期筛查、诊断和干预服务机制。加强儿童口腔保健，12岁儿童龋患率控制在25%以内。开展儿童多发性疾病和结核病、艾滋病、乙肝等重大传染性疾病预防控制。将预防艾滋病、梅毒和乙肝母婴传播纳入妇幼保健常规工作。完善儿童血液病、恶性肿瘤等重病诊疗体系、药品供应制度、综合保障制度。',
      en: 'Strengthen the prevention and treatment of childhood diseases. Promote expansion of the scope of the national immunisation programme, strengthen the building and maintenance of the cold chain system, and standardise vaccination practice. Promote appropriate techniques for preventing and treating childhood diseases, and establish early screening, diagnosis and intervention service mechanisms. Strengthen child oral health care, and keep the prevalence of dental caries among children aged 12 at 25% or below. Carry out prevention and control of frequently occurring childhood diseases and of tuberculosis, AIDS, hepatitis B and other major infectious diseases. Include prevention of mother-to-child transmission of AIDS, syphilis and hepatitis B in routine maternal and child health care. Improve the diagnosis and treatment system, the drug supply system and the comprehensive security system for serious illnesses of children such as blood diseases and malignant tumours.',
    },
    {
      zh: '加强儿童健康管理和服务。加强儿童保健门诊标准化、规范化建设。推进0—6岁儿童残疾筛查，完善筛查、诊断、康复、救助相衔接的工作机制。加强学校、幼儿园、托育机构的常见病预防保健能力，按标准配备校医、幼儿园及托育机构卫生保健人员和必要保健设备。加强对孤儿、流动儿童、留守儿童和困境儿童等重点人群的健康管理。',
      en: 'Strengthen child health management and services. Step up the standardisation of child health clinics and their work. Promote disability screening of children aged 0–6, and improve the working mechanism linking screening, diagnosis, rehabilitation and assistance. Strengthen the capacity of schools, kindergartens and childcare institutions for the prevention of common diseases and for health care, and provide school doctors, health care personnel in kindergartens and childcare institutions, and necessary health care equipment according to standards. Strengthen health management of key groups such as orphans, migrant children, left-behind children and children in difficult circumstances.',
    },
    {
      zh: '改善儿童营养状况。落实生命早期1000天营养咨询、指导与干预，开展孕前、孕产期营养与膳食评价指导。实施母乳喂养促进行动，强化爱婴医院管理，6个月内婴儿纯母乳喂养率达到50%以上。普及为6月龄以上儿童合理添加辅食的知识技能。开展儿童生长发育监测和评估。严格学校、幼儿园、托育机构的营养膳食管理，加强对家长儿童科学膳食知识的宣传培训。',
      en: 'Improve child nutrition. Implement nutrition counselling, guidance and intervention in the first 1,000 days of life, and provide nutrition and dietary assessment and guidance before pregnancy, during pregnancy and after childbirth. Carry out breastfeeding promotion and strengthen the management of baby-friendly hospitals; the exclusive breastfeeding rate among infants under 6 months reaches 50% or above. Popularise knowledge and skills in appropriate complementary feeding of children aged 6 months and over. Monitor and assess children’s growth and development. Strictly manage nutrition and meals in schools, kindergartens and childcare institutions, and strengthen publicity and training for parents and children on scientific diet.',
    },
    {
      zh: '有效控制儿童近视。加强0—6岁儿童眼保健和视力检查工作，推进建立儿童视力电子健康档案。指导监督学生做好眼保健操，纠正不良读写姿势。保障学校、幼儿园、托育机构室内采光、照明和课桌椅、黑板等达到规定标准。指导家长掌握科学用眼护眼知识并引导儿童科学用眼护眼，教育儿童按需科学规范合理使用电子产品。确保儿童每天接触户外自然光不少于1小时。',
      en: 'Effectively control childhood myopia. Strengthen eye care and vision checks for children aged 0–6, and promote electronic vision health records for children. Guide and supervise students in doing eye exercises properly, and correct poor reading and writing posture. Ensure that indoor daylighting and lighting, desks and chairs, blackboards and the like in schools, kindergartens and childcare institutions meet prescribed standards. Guide parents to master knowledge of scientific eye use and eye protection and to lead children in scientific eye use and eye protection, and teach children to use electronic products as needed and in a scientific, proper and reasonable way. Ensure that children are exposed to natural outdoor light for no less than 1 hour a day.',
    },
    {
      zh: '增强儿童身体素质。推进阳光体育运动，开足开齐体育与健康课。保障儿童每天至少1小时中等及以上强度的运动。全面实施《国家学生体质健康标准》，完善学生健康体检和体质监测制度。鼓励公共体育场馆设施免费或优惠向周边学校和儿童开放，落实学校体育场馆设施在课余和节假日向学生开放政策，支持学校向体育类社会组织购买课后体育服务。进一步加大户外运动、健身休闲等配套公共基础设施建设力度。合理安排儿童作息，保证小学生每天睡眠时间达到10小时、初中生达到9小时、高中生达到8小时。',
      en: 'Improve children’s physical fitness. Promote sunshine sports, and offer physical education and health classes in full. Ensure that children have at least 1 hour of moderate- or higher-intensity exercise a day. Fully implement the National Student Physical Health Standard, and improve the student health check-up and physical fitness monitoring systems. Encourage public sports venues and facilities to open to nearby schools and children free of charge or at a discount, implement the policy of opening school sports venues and facilities to students after class and on holidays, and support schools in purchasing after-class sports services from sports social organisations. Further step up the building of supporting public infrastructure for outdoor sports, fitness and leisure. Arrange children’s daily schedules reasonably, ensuring that daily sleep reaches 10 hours for primary school pupils, 9 hours for junior secondary students and 8 hours for senior secondary students.',
    },
    {
      zh: '构建儿童心理健康公共服务网络。建立学校、社区、家庭、媒体、医疗卫生机构等联动的心理健康服务模式，大力培养儿童心理健康服务人才，构建儿童心理健康教育、咨询服务、评估治疗、危机干预和心理援助公共服务网络。落实儿童心理行为问题和精神障碍的预防干预措施，加强重点人群心理疏导。市精神病医院设立儿童心理门诊，鼓励有条件的妇幼保健院、二级以上综合医院开设精神（心理）门诊。关注残疾未成年人及其家庭成员心理健康状况。',
      en: 'Build a public service network for child mental health. Establish a mental health service model linking schools, communities, families, the media, medical and health institutions and others, train child mental health service personnel vigorously, and build a public service network of mental health education, counselling services, assessment and treatment, crisis intervention and psychological assistance for children. Implement prevention and intervention measures for children’s psychological and behavioural problems and mental disorders, and strengthen psychological counselling for key groups. The city psychiatric hospital sets up a child psychology clinic; encourage maternal and child health hospitals and general hospitals of Grade II and above where conditions permit to open psychiatric (psychological) clinics. Pay attention to the mental health of minors with disabilities and their family members.',
    },
    {
      zh: '为儿童提供性教育和性健康服务。引导儿童树立正确的性别观念和道德观念，正确认识两性关系。开展儿童生殖健康的适龄教育，加强幼儿园、小学的生殖保健与性健康教育。优化青春期性教育课程。在大中小学校广泛开展预防艾滋病工作。为父母或其他监护人提供儿童性健康教育知识和技能，加强防范性侵害教育。',
      en: 'Provide sexuality education and sexual health services for children. Guide children to form correct views on gender and morality and a correct understanding of relations between the sexes. Carry out age-appropriate education on child reproductive health, and strengthen reproductive health care and sexual health education in kindergartens and primary schools. Optimise sexuality education courses for adolescence. Carry out AIDS prevention widely in primary and secondary schools, colleges and universities. Provide parents or other guardians with knowledge and skills in sexual health education for children, and strengthen education on preventing sexual abuse.',
    },
    {
      zh: '促进儿童早期发展。建立健全多部门协作的儿童早期发展工作机制，依托医院、学校、行业学会等资源，建立专家库。鼓励社区、托育机构或其他社会组织为家庭提供婴幼儿早期发展指导服务。加大对农村托育服务的支持，推广婴幼儿早期发展服务。',
      en: 'Promote early childhood development. Establish and improve a multi-sector working mechanism for early childhood development, and set up an expert pool drawing on hospitals, schools, professional societies and other resources. Encourage communities, childcare institutions or other social organisations to provide families with guidance services on infant and toddler development. Step up support for childcare services in rural areas, and promote early development services for infants and toddlers.',
    },
    {
      zh: '支持儿童健康领域的技术创新。围绕儿童重大疾病的预防、诊断、治疗、康复和健康管理开展基础研究和应用研究。加强儿童健康领域科研攻关，积极推广相关科研成果。',
      en: 'Support technological innovation in child health. Carry out basic and applied research on the prevention, diagnosis, treatment and rehabilitation of major childhood diseases and on health management. Strengthen research on key problems in child health, and actively promote the resulting findings.',
    },
  ],
};
