import type { DomainText } from '../record.js';

/** 儿童与教育: the document's words, and their translation. */
export const educationText: DomainText = {
  targets: [
    {
      zh: '全面落实立德树人根本任务，培养德智体美劳全面发展的社会主义建设者和接班人。加强校园文化建设，营造友善、平等、尊重的师生关系和同学关系。',
      en: 'Fully carry out the fundamental task of fostering virtue through education, and train builders of and successors to socialism who are well developed morally, intellectually, physically, aesthetically and in labour. Strengthen campus culture, and create friendly, equal and respectful relations between teachers and students and among students.',
    },
    {
      zh: '适龄儿童普遍接受有质量的学前教育，学前三年毛入园率达到94%。',
      en: 'Children of appropriate age universally receive quality preschool education, and the gross enrolment ratio for the three years of preschool reaches 94%.',
    },
    {
      zh: '减轻义务教育阶段学生作业负担和校外培训负担，保障儿童享有闲暇和娱乐的权利。',
      en: 'Reduce the homework burden and the off-campus tutoring burden of students in compulsory education, and safeguard children’s right to leisure and recreation.',
    },
    {
      zh: '促进义务教育优质均衡发展和城乡一体化，九年义务教育巩固率达到98.5%。',
      en: 'Promote high-quality, balanced development and urban–rural integration of compulsory education; the nine-year compulsory education retention rate reaches 98.5%.',
    },
    {
      zh: '高中阶段教育多样化有特色发展，高中阶段教育毛入学率达到93%。',
      en: 'Senior secondary education develops in diverse and distinctive ways, and the gross enrolment ratio in senior secondary education reaches 93%.',
    },
    {
      zh: '孤儿、事实无人抚养儿童、残疾儿童、农业转移人口随迁子女、留守儿童、困境儿童等特殊群体受教育权利得到根本保障。适龄残疾儿童义务教育入学率达到97%。',
      en: 'The right to education of special groups such as orphans, de facto unattended children, children with disabilities, accompanying children of rural migrant workers, left-behind children and children in difficult circumstances is fundamentally guaranteed. The compulsory education enrolment rate of school-age children with disabilities reaches 97%.',
    },
    {
      zh: '儿童科学素质全面提升，创新意识、文明素养、社会责任意识、实践本领不断提高。',
      en: 'Children’s scientific literacy is comprehensively raised, and their awareness of innovation, civic manners, sense of social responsibility and practical abilities continue to improve.',
    },
    {
      zh: '学校家庭社会协同育人机制进一步完善。',
      en: 'The mechanism for schools, families and society to educate children together is further improved.',
    },
    {
      zh: '全面提升教育信息化水平，建立完善教育信息化条件下教育治理、教育供给新模式。',
      en: 'Comprehensively raise the level of digitalisation in education, and establish and improve new models of education governance and education provision in the context of digitalisation.',
    },
  ],
  measures: [
    {
      zh: '全面贯彻党的教育方针。坚持社会主义办学方向，健全立德树人落实机制，完善德智体美劳全面培养的教育体系。提升智育水平，培养良好学习品质。重视体育教育，严格落实学校体育课程开设刚性要求。改进美育教学。加强劳动教育。加强校风、教风、学风建设，开展文明校园创建，建设民主、文明、和谐、平等的友好型学校。',
      en: 'Fully implement the Party’s education policy. Keep to the socialist orientation in running schools, improve the mechanism for fostering virtue through education, and improve the system of education for all-round moral, intellectual, physical, aesthetic and labour development. Raise the standard of intellectual education and cultivate good qualities in learning. Attach importance to physical education, and strictly meet the mandatory requirements for physical education classes in schools. Improve the teaching of aesthetic education. Strengthen labour education. Strengthen school ethos, teaching practice and study habits, carry out activities to establish civilised campuses, and build democratic, civilised, harmonious and equal friendly schools.',
    },
    {
      zh: '加强儿童思想道德教育。引领学生坚定理想信念，热爱祖国、热爱人民、热爱中国共产党、热爱社会主义。深入推进文明校园创建活动。发挥少先队组织育人作用，将社会主义核心价值观塑造融入少先队组织教育、自主教育和实践教育中，构建党团队一体化传承红色基因的全链条。',
      en: 'Strengthen children’s ideological and moral education. Lead students to be firm in their ideals and convictions and to love the motherland, the people, the Communist Party of China and socialism. Advance activities to establish civilised campuses. Give play to the educational role of Young Pioneers organisations, integrate the shaping of core socialist values into the Young Pioneers’ organisational education, self-education and practical education, and build a complete chain of Party, League and Young Pioneers for passing on revolutionary traditions.',
    },
    {
      zh: '推进学前教育普及普惠发展。继续实施学前教育行动计划，健全覆盖城乡、布局合理、普惠优质的学前教育公共服务体系。大力发展公办幼儿园，规范城镇小区配套幼儿园建设使用，积极扶持民办园提供普惠性服务。实施科学保育教育行为，推进幼儿园与小学科学有效衔接。',
      en: 'Promote accessible and affordable inclusive preschool education. Continue the preschool education action plan, and improve a preschool education public service system that covers urban and rural areas, is rationally distributed, affordable and of good quality. Vigorously develop public kindergartens, regulate the building and use of kindergartens attached to urban residential areas, and actively support privately run kindergartens in providing affordable services. Practise scientific care and education, and promote a scientific and effective transition from kindergarten to primary school.',
    },
    {
      zh: '推进义务教育优质均衡发展。不断优化城乡义务教育学校布局规划，加快推进城乡义务教育一体化发展。按照“四个统一”要求，推动义务教育学校标准化建设，全面加强乡村小规模学校和乡镇寄宿制学校建设。合理配置教师资源，推动实行城乡统一的中小学教师管理。落实控辍保学机制。',
      en: 'Promote high-quality, balanced development of compulsory education. Continuously optimise the layout planning of urban and rural compulsory education schools, and speed up integrated urban–rural development of compulsory education. In line with the “four unifications”, promote the standardisation of compulsory education schools, and comprehensively strengthen small rural schools and township boarding schools. Allocate teachers rationally, and promote unified management of primary and secondary school teachers in urban and rural areas. Implement the mechanism for preventing dropout and keeping children in school.',
    },
    {
      zh: '促进中小学减负增效。中小学校科学编制课程实施方案，严格控制周课时总量、保障周活动总量。落实各学科课程标准和教学基本要求和义务教育学校作业管理措施。加强对学习类APP和进入校园使用的中小学教学资料的严格管理。加强舆论宣传，引导家长减轻中小学生课外学业负担。',
      en: 'Reduce burdens and raise effectiveness in primary and secondary schools. Primary and secondary schools draw up curriculum implementation plans scientifically, strictly control total weekly class hours and guarantee total weekly activity time. Implement the curriculum standards and basic teaching requirements of each subject and the homework management measures for compulsory education schools. Strengthen strict management of learning apps and of teaching materials brought into primary and secondary schools. Strengthen publicity and guide parents to reduce the extracurricular academic burden of primary and secondary students.',
    },
    {
      zh: '高质量推进高中阶段教育。加快普通高中育人方式改革，优化教学方式，满足学生个性化、多样化发展需要。改进教育评价制度体系。加强普通高中标准化建设，稳步开展特色高中建设。推进中等职业教育和普通高中教育协调发展，重点办好1—2所中等职业学校（技工学校）。',
      en: 'Advance senior secondary education with high quality. Speed up reform of the way general senior secondary schools educate students, optimise teaching methods, and meet students’ needs for individualised and diversified development. Improve the education evaluation system. Strengthen the standardisation of general senior secondary schools, and steadily develop senior secondary schools with distinctive features. Promote coordinated development of secondary vocational education and general senior secondary education, and focus on running 1–2 secondary vocational schools (skilled worker schools) well.',
    },
    {
      zh: '保障特殊儿童群体平等接受教育权利。持续提高残疾儿童义务教育普及水平，落实随班就读、特教学校等惠残政策，加快发展非义务教育阶段特殊教育。建立完善以居住证为主要依据的随迁子女入学政策，依法保障随迁子女平等接受义务教育，完善符合条件的随迁子女在流入地参加中、高考政策。加强家庭经济困难学生精准资助，完善奖学金、助学金和助学贷款政策。',
      en: 'Guarantee special groups of children the right to equal access to education. Continue to raise the level of universal compulsory education for children with disabilities, implement policies benefiting persons with disabilities such as learning in regular classes and special education schools, and speed up the development of special education at non-compulsory stages. Establish and improve a school admission policy for accompanying children of migrant workers based mainly on residence permits, guarantee them equal access to compulsory education in accordance with the law, and improve the policy on eligible accompanying children taking the senior secondary and college entrance examinations where they live. Strengthen targeted financial aid for students from families in financial difficulty, and improve scholarship, grant and student loan policies.',
    },
    {
      zh: '加强儿童科学教育。发挥家庭、幼儿园的科学启蒙作用，中小学开齐开好科学课程，完善课程体系与资源。利用科技馆、儿童中心、青少年宫、博物馆等校外场所开展科学实践活动，推进科普进学校活动。推行“科普+旅游+研学”社会实践活动。开展科技创新系列活动，发展智能化、AI技术、简易编程等青少年科技创新活动。',
      en: 'Strengthen children’s science education. Give play to the role of families and kindergartens in science enlightenment; primary and secondary schools offer science courses in full and well, and improve the curriculum system and resources. Use out-of-school venues such as science and technology museums, children’s centres, youth palaces and museums for practical science activities, and promote science outreach in schools. Promote “science popularisation + tourism + study” social practice activities. Carry out a series of science and technology innovation activities, and develop youth science and technology innovation activities in intelligent technology, AI technology, simple programming and the like.',
    },
    {
      zh: '构建学校、家庭、社会协同育人机制。加强校风、教风、学风建设，构建民主、文明、和谐、平等的友好型学校。加强教师队伍建设，完善师德师风建设长效机制。普及推广家庭教育知识与经验，加强家长学校建设和家园、家校协作，推动教师家访制度化、常态化。建设儿童社会实践基地，支持儿童开展研学旅行、志愿服务和社会公益劳动等社会实践。',
      en: 'Build a mechanism for schools, families and society to educate children together. Strengthen school ethos, teaching practice and study habits, and build democratic, civilised, harmonious and equal friendly schools. Strengthen the teaching workforce, and improve the long-term mechanism for teachers’ professional ethics and conduct. Popularise and promote knowledge and experience of family education, strengthen parent schools and cooperation between kindergartens and families and between schools and families, and make teachers’ home visits institutionalised and regular. Build social practice bases for children, and support children in study travel, voluntary service, public-benefit labour and other social practice.',
    },
    {
      zh: '进一步加强信息化建设。建设数字化智慧学校，构建以学习者为中心的智慧学习支持环境。大力推进名师课堂、名校网络课堂在农村偏远学校的运用。完善数字教育资源公共服务体系。加强中小学教师线上教学技能培训。提升学生信息化素养，培养文明上网习惯。',
      en: 'Further strengthen digitalisation. Build digital smart schools, and create a learner-centred smart learning support environment. Vigorously promote the use of master-teacher classrooms and online classrooms of leading schools in remote rural schools. Improve the public service system for digital education resources. Strengthen training of primary and secondary school teachers in online teaching skills. Raise students’ digital literacy, and cultivate civilised internet habits.',
    },
  ],
};
