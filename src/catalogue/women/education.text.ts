import type { DomainText } from '../record.js';

/** 妇女与教育: the document's words, and their translation. */
export const educationText: DomainText = {
  targets: [
    {
      zh: '加强思想政治教育，增进妇女对习近平新时代中国特色社会主义思想的政治认同、思想认同、情感认同，引领妇女做伟大事业的建设者、文明风尚的倡导者、敢于追梦的奋斗者。',
      en: 'Strengthen ideological and political education, increase women’s political, intellectual and emotional identification with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era, and lead women to be builders of the great cause, advocates of civilised practices and strivers who dare to pursue their dreams.',
    },
    {
      zh: '大中小学性别平等教育全面推进，性别平等原则和理念在各级各类教育课程标准及教学过程中得到充分体现，教师和学生男女平等意识明显增强。',
      en: 'Gender equality education in universities, secondary and primary schools is advanced in all respects; the principle and idea of gender equality are fully reflected in the curriculum standards and the teaching of education at all levels and of all kinds; the awareness of gender equality among teachers and students is markedly strengthened.',
    },
    {
      zh: '女性平等接受义务教育和高中阶段教育。',
      en: 'Girls and women have equal access to compulsory education and senior secondary education.',
    },
    {
      zh: '女性接受职业教育的水平逐步提高。',
      en: 'The level of women’s participation in vocational education gradually rises.',
    },
    {
      zh: '高等学校在校生中男女比例保持均衡，高等教育学科专业的性别结构逐步趋于平衡。',
      en: 'The ratio of men to women among students enrolled in higher education institutions is kept balanced, and the sex structure of the disciplines and specialities of higher education gradually tends towards balance.',
    },
    {
      zh: '大力培养女性科技人才。男女两性科学素质水平差距不断缩小。',
      en: 'Vigorously train women in science and technology. The gap between men and women in scientific literacy keeps narrowing.',
    },
    {
      zh: '促进女性树立终身学习意识，女性接受终身教育水平不断提高，接受补贴性职业技能培训的比例不断提高。',
      en: 'Encourage women to form an awareness of lifelong learning; the level of women’s participation in lifelong education keeps rising, and the share of women receiving subsidised vocational skills training keeps rising.',
    },
    {
      zh: '女性青壮年文盲基本消除。女性平均受教育年限不断提高。',
      en: 'Illiteracy among young and middle-aged women is basically eliminated. Women’s mean years of schooling keep rising.',
    },
  ],
  measures: [
    {
      zh: '面向妇女广泛开展思想政治教育。把深入学习贯彻习近平新时代中国特色社会主义思想作为首要任务，在妇女群众中广泛宣讲。将思想价值引领贯穿于教育教学及管理全过程和校园生活各方面，融入学校党组织、共青团、少先队各类主题教育和实践活动。充分发挥爱国主义教育基地和国防教育基地的思想政治教育作用。',
      en: 'Carry out ideological and political education for women widely. Take the in-depth study and implementation of Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era as the foremost task, and explain it widely among women. Let the guidance of ideas and values run through the whole process of education, teaching and management and every aspect of campus life, and integrate it into the themed education and practice of Party organisations, the Communist Youth League and the Young Pioneers in schools. Give full play to the role of bases for patriotic education and for national defence education in ideological and political education.',
    },
    {
      zh: '将男女平等基本国策贯彻落实到教育工作全过程。将性别平等教育纳入大中小学课程体系，促进性别平等教育融入学校教学内容、校园文化、社团活动和社会实践活动。在各级各类师资培训中加强性别平等培训内容。加大对妇女理论研究的支持力度，提高社科人文研究项目中相关选题的立项比例。',
      en: 'Implement the basic national policy of gender equality throughout education. Bring gender equality education into the curriculum system of universities, secondary and primary schools, and promote its integration into teaching content, campus culture, club activities and social practice. Strengthen gender equality training in the training of teachers at all levels and of all kinds. Increase support for theoretical research on women, and raise the share of approved projects on related topics among research projects in the social sciences and humanities.',
    },
    {
      zh: '保障女童平等接受优质的义务教育。常态化开展控辍保学工作，防止空挂学籍。加强分类指导，督促法定监护人依法保障适龄女童接受义务教育。切实保障留守女童、农业转移人口随迁子女以及残疾女童的受教育权利和机会。支持学业困难女童完成义务教育，提高女童义务教育巩固率。',
      en: 'Guarantee girls’ equal access to good-quality compulsory education. Make dropout control and retention a regular task, and prevent enrolment in name only. Strengthen guidance by category, and urge statutory guardians to ensure by law that girls of school age receive compulsory education. Effectively guarantee the right and opportunity to education of left-behind girls, children accompanying migrant rural workers and girls with disabilities. Support girls with learning difficulties in completing compulsory education, and raise the retention rate of girls in compulsory education.',
    },
    {
      zh: '提高女性接受普通高中教育的比例。保障女性特别是农村和低收入家庭的女性平等接受高中教育的权利和机会。鼓励普通高中多样化有特色发展，与中等职业学校建立课程互选、学分互认、资源互通的培养模式。',
      en: 'Raise the share of girls receiving general senior secondary education. Guarantee the right and opportunity of girls, especially those from rural areas and low-income families, to equal access to senior secondary education. Encourage general senior secondary schools to develop in diverse and distinctive ways, and establish with secondary vocational schools a training model of mutual course selection, mutual recognition of credits and shared resources.',
    },
    {
      zh: '促进女性接受高质量职业教育。建设高水平中等职业学校、高等职业学校和专业，鼓励职业院校面向高校女毕业生、女农民工、去产能分流女职工等重点人群开展就业创业和职业技能培训。支持女性获得职业技能等级证书，鼓励女性参与高新技术领域专业技术的学习。',
      en: 'Promote women’s access to high-quality vocational education. Build high-level secondary vocational schools, higher vocational schools and specialities, and encourage vocational institutions to offer training for employment, entrepreneurship and vocational skills to key groups such as women graduates of higher education, women rural migrant workers and women workers redeployed through capacity cuts. Support women in obtaining vocational skill level certificates, and encourage women to study specialised technologies in high-tech fields.',
    },
    {
      zh: '保障女性平等接受高等教育的权利和机会。高等教育普通本专科在校生中男女比例保持均衡。严格控制招生过程中的特殊专业范围，加强招生中涉及性别歧视问题的监管。依法保障残疾女性平等接受高等教育的权利和机会。',
      en: 'Guarantee women’s right and opportunity to equal access to higher education. The ratio of men to women among students enrolled in regular undergraduate and junior college programmes of higher education is kept balanced. Strictly control the range of special specialities in enrolment, and strengthen supervision of sex discrimination in enrolment. Guarantee by law the right and opportunity of women with disabilities to equal access to higher education.',
    },
    {
      zh: '大力提高女性科学素质。开展全民科学素质行动，建构与女性生命历程各阶段相适应的科教文化服务体系。引导中小学女生参加各类科普活动和科技竞赛，鼓励女大学生参与项目设计、社会实践、创新创业、科技竞赛等活动。开展女性科技人才进校园活动。促进女性阅读渠道多元化。深入实施农村妇女素质提升计划，推进信息化设施在农村的供给。',
      en: 'Vigorously raise women’s scientific literacy. Carry out the action for scientific literacy for all, and build a system of scientific, educational and cultural services suited to each stage of women’s life course. Guide girls in primary and secondary schools to take part in all kinds of science popularisation activities and science and technology competitions, and encourage women students in higher education to take part in project design, social practice, innovation and entrepreneurship, science and technology competitions and the like. Carry out activities in which women in science and technology visit campuses. Promote the diversification of women’s reading channels. Implement in depth the programme for raising the competence of rural women, and advance the supply of information facilities in rural areas.',
    },
    {
      zh: '加强女性科技人才的培养。开展针对女生的学科选择和职业生涯规划指导，支持有意愿的女生报考理工类院校。依托重大科研项目和重要建设项目，引导女性积极参与科学研究与技术领域的发展。增加女性科技人才参与继续教育和专业培训的机会。',
      en: 'Strengthen the training of women in science and technology. Provide girls with guidance on the choice of subjects and on career planning, and support girls who wish to apply to science and engineering institutions. Relying on major research projects and major construction projects, guide women to take an active part in scientific research and in the development of technical fields. Increase the opportunities for women in science and technology to take part in continuing education and professional training.',
    },
    {
      zh: '建立完善更加开放灵活的女性终身学习体系。积极推进“互联网+教育”，整合、优化社区教育资源。积极开展养老、托育、家政等生活服务业从业人员技能培训，广泛开展新业态新商业模式从业人员技能培训，提高女性接受补贴性职业技能培训的比例。支持和鼓励用人单位为女职工提供继续教育的机会。',
      en: 'Establish and improve a more open and flexible system of lifelong learning for women. Actively advance ‘Internet + education’, and integrate and optimise community education resources. Actively carry out skills training for people working in services for daily life such as elderly care, childcare and domestic service, widely carry out skills training for people working in new forms of business and new business models, and raise the share of women receiving subsidised vocational skills training. Support and encourage employers to provide women employees with opportunities for continuing education.',
    },
    {
      zh: '持续巩固女性青壮年扫盲成果。完善扫盲工作机制，加强国家通用语言文字教育，加强动态监测，消除女童辍学现象，杜绝产生女性青壮年新文盲。普通话培训及各类职业培训向农村妇女和残疾妇女等群体倾斜。深化扫盲后的继续教育。',
      en: 'Continue to consolidate the results of eliminating illiteracy among young and middle-aged women. Improve the working mechanism for eliminating illiteracy, strengthen education in the standard national spoken and written language, strengthen dynamic monitoring, eliminate girls’ dropping out of school, and prevent any new illiteracy among young and middle-aged women. Give preference in Putonghua training and all kinds of vocational training to rural women, women with disabilities and other groups. Deepen continuing education after literacy.',
    },
    {
      zh: '构建平等尊重和安全友善的校园环境。鼓励学校设置生命教育、心理健康教育、防性侵、防性骚扰、防欺凌的相关课程内容。中小学校建立完善预防性侵未成年人工作机制，高等学校建立完善预防性侵和性骚扰工作机制。落实涉性侵违法犯罪人员入职查询和从业限制制度。',
      en: 'Build a campus environment of equality, respect, safety and friendliness. Encourage schools to offer courses on life education, mental health education and the prevention of sexual abuse, sexual harassment and bullying. Primary and secondary schools establish and improve working mechanisms for preventing the sexual abuse of minors, and higher education institutions establish and improve working mechanisms for preventing sexual abuse and sexual harassment. Implement the system of pre-employment checks on, and employment restrictions for, persons with a record of sexual offences.',
    },
  ],
};
