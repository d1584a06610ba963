import type { DomainText } from '../record.js';

/** 儿童与家庭: the document's words, and their translation. */
export const familyText: DomainText = {
  targets: [
    {
      zh: '树立家长是第一任老师的责任意识，发挥家庭立德树人第一所学校作用，培养儿童的好思想、好品行、好习惯。尊重儿童主体地位，保障儿童平等参与自身和家庭事务的权利。',
      en: 'Establish parents’ sense of responsibility as the first teachers, give play to the family’s role as the first school for fostering virtue, and cultivate good thinking, good conduct and good habits in children. Respect children as subjects in their own right, and guarantee their right to equal participation in their own and family affairs.',
    },
    {
      zh: '建立政府推进、学校指导、家庭实施、社会协调的家庭教育工作机制，教育引导父母或其他监护人为儿童营造良好的成长环境。新婚夫妇、孕妇普遍接受家庭教育指导。',
      en: 'Establish a family education working mechanism promoted by the government, guided by schools, carried out by families and coordinated by society, and educate and guide parents or other guardians to create a good environment for children’s growth. Newlyweds and pregnant women universally receive family education guidance.',
    },
    {
      zh: '加强家庭家教家风建设，教育引导儿童自觉践行和传承良好家风。',
      en: 'Strengthen family building, family education and family traditions, and educate and guide children to practise and carry on good family traditions of their own accord.',
    },
    {
      zh: '提供多元化家庭服务，引导和支持家庭建立有效亲子沟通方式，建立平等和谐的亲子关系。',
      en: 'Provide diversified family services, guide and support families in establishing effective parent–child communication, and establish equal and harmonious parent–child relations.',
    },
    {
      zh: '覆盖城乡的家庭教育指导服务体系基本建成，指导服务能力进一步提升。95%的城市社区和85%的农村社区（村）建立家长学校或家庭教育指导服务站点。',
      en: 'A family education guidance service system covering urban and rural areas is basically in place, and guidance service capacity is further raised. Parent schools or family education guidance service points are established in 95% of urban communities and 85% of rural communities (villages).',
    },
    {
      zh: '中小学校、幼儿园普遍建立家长学校，家庭教育指导覆盖全体在园、在校学生家长。',
      en: 'Primary and secondary schools and kindergartens universally establish parent schools, and family education guidance covers all parents of children in kindergarten and students at school.',
    },
    {
      zh: '支持家庭生育养育教育的政策体系基本形成。',
      en: 'A policy system supporting families in childbearing, childrearing and education is basically formed.',
    },
    {
      zh: '加强家庭教育指导人才培养，推进家庭教育学科建设。鼓励和支持大中专院校设置家庭教育相关专业和课程，完善课程和教材体系。',
      en: 'Strengthen the training of family education guidance personnel and advance family education as a discipline. Encourage and support colleges, universities and secondary vocational schools in offering majors and courses related to family education, and improve the system of courses and teaching materials.',
    },
  ],
  measures: [
    {
      zh: '将立德树人落实到家庭教育各方面。父母或其他监护人以身作则、言传身教，以健康思想和良好品行教育影响儿童。在日常生活中潜移默化开展思想品德教育，引导儿童践行社会主义核心价值观，学习中华民族优秀传统文化，厚植爱党爱祖国爱社会主义情怀，增强法治意识和社会责任感。',
      en: 'Embed fostering virtue in every aspect of family education. Parents or other guardians set an example in word and deed, and influence children with healthy thinking and good conduct. Carry out moral education imperceptibly in daily life, guide children to practise the core socialist values and learn China’s fine traditional culture, cultivate love for the Party, the motherland and socialism, and strengthen awareness of the rule of law and the sense of social responsibility.',
    },
    {
      zh: '构建覆盖城乡的家庭教育指导服务体系。推动构建政府推进、学校指导、家庭实施、社会协同的家庭教育工作格局。依托家长学校、城乡社区公共服务设施、妇女之家、儿童之家等设立家庭教育指导服务站点。中小学、幼儿园健全家庭教育指导服务工作制度，建立家长学校和家长委员会，将家庭教育指导服务纳入学校工作计划和教师业务培训。鼓励有条件的机关、企事业单位、社会组织和个人提供多元化家庭教育指导服务。鼓励支持公共文化服务场所开展家庭教育知识宣传。',
      en: 'Build a family education guidance service system covering urban and rural areas. Promote the building of a family education working pattern promoted by the government, guided by schools, carried out by families and supported by society. Set up family education guidance service points relying on parent schools, urban and rural community public service facilities, Women’s Homes, Children’s Homes and the like. Primary and secondary schools and kindergartens improve their working systems for family education guidance services, establish parent schools and parents’ committees, and include family education guidance services in school work plans and teachers’ professional training. Encourage government bodies, enterprises, public institutions, social organisations and individuals with the conditions to provide diversified family education guidance services. Encourage and support public cultural venues in spreading knowledge of family education.',
    },
    {
      zh: '强化对家庭教育指导服务体系的支持保障。推进实施家庭教育工作规划，推动将家庭教育纳入基本公共服务体系，纳入政府购买服务目录，采取政府补贴、奖励激励等措施，培育家庭教育服务机构，规范家庭教育服务市场。制定家庭教育指导服务工作规范，编写家庭教育指导读本，引导家庭教育服务机构加强行业自律。鼓励支持社工机构、志愿者组织和个人依法依规开展家庭教育指导服务活动。推进家庭教育信息化共享服务平台建设，拓宽家长接受家庭教育指导的渠道和平台。',
      en: 'Strengthen support for the family education guidance service system. Advance the implementation of the family education work plan, promote the inclusion of family education in the basic public service system and in the catalogue of government-purchased services, and, through government subsidies, awards, incentives and other measures, foster family education service institutions and regulate the family education service market. Formulate work standards for family education guidance services, compile readers on family education guidance, and guide family education service institutions to strengthen industry self-discipline. Encourage and support social work agencies, volunteer organisations and individuals in carrying out family education guidance activities in accordance with laws and regulations. Advance a digital platform for sharing family education services, and widen the channels and platforms through which parents receive family education guidance.',
    },
    {
      zh: '增强监护责任意识和能力。加强宣传教育培训，帮助父母或其他监护人学习家庭教育知识，树立科学育儿理念，掌握科学育儿方法。强化家庭教育的主体责任，父母或其他监护人创造有利于儿童成长的安全、适宜的家庭环境，培养儿童良好行为习惯和健康生活方式，提高安全意识和自救自护能力。加强对家庭落实监护责任的支持、监督和干预。',
      en: 'Strengthen the sense of responsibility and capacity for guardianship. Strengthen publicity, education and training, and help parents or other guardians to learn about family education, form a scientific outlook on childrearing and master scientific childrearing methods. Reinforce the primary responsibility for family education: parents or other guardians create a safe and suitable family environment conducive to children’s growth, cultivate good habits of behaviour and healthy lifestyles in children, and raise safety awareness and the capacity for self-rescue and self-protection. Strengthen support, supervision and intervention in families’ fulfilment of guardianship responsibilities.',
    },
    {
      zh: '引导家庭培育和传承良好家风。广泛开展好家风宣传活动，推出系列家风文化服务产品。推动广大家长提高自身修养，规范行为举止，为孩子健康成长营造良好家庭环境。家长发扬榜样和示范作用，引导儿童养成节约适度、绿色低碳、文明健康的生活方式和消费方式。',
      en: 'Guide families to cultivate and carry on good family traditions. Carry out extensive publicity on good family traditions, and bring out a series of cultural service products on them. Encourage all parents to improve themselves, regulate their conduct and create a good family environment for their children’s healthy growth. Parents act as role models and guide children to form moderate and thrifty, green and low-carbon, civilised and healthy lifestyles and consumption patterns.',
    },
    {
      zh: '培育良好亲子关系。倡导平等、文明、和睦、稳定的家庭关系，引导家庭建立有效的亲子沟通方式，增加陪伴时间，提高陪伴质量。加强亲子阅读指导，分年龄推荐优秀儿童书目，完善儿童社区阅读场所和功能，鼓励社区图书馆设立亲子阅读区。指导帮助调适家庭亲子关系，缓解育儿焦虑，化解亲子矛盾，预防和制止家庭虐待、忽视和暴力等事件的发生。',
      en: 'Cultivate good parent–child relations. Advocate equal, civilised, harmonious and stable family relations, and guide families to establish effective parent–child communication, spend more time together and raise its quality. Strengthen guidance on parent–child reading, recommend excellent children’s books by age, improve community reading places for children and their functions, and encourage community libraries to set up parent–child reading areas. Guide and help families to adjust parent–child relations, relieve parenting anxiety, resolve parent–child conflicts, and prevent and stop abuse, neglect, violence and similar incidents in the family.',
    },
    {
      zh: '完善支持家庭生育养育的政策。优化生育政策，降低家庭生育养育负担，提高优生优育服务水平。落实促进3岁以下婴幼儿照护服务发展政策，促进家庭服务业提质扩容。推动将更多家庭服务纳入公共服务范畴，发展社区照料机构，鼓励社会力量提供家庭服务。鼓励用人单位创办母婴室和托育服务设施，实施弹性工时、居家办公等灵活的家庭友好措施。',
      en: 'Improve policies supporting families in childbearing and childrearing. Optimise childbearing policy, lower the burden of childbearing and childrearing on families, and raise the level of services for healthy births and sound childrearing. Implement policies promoting the development of care services for infants and toddlers under 3, and promote the upgrading and expansion of the family services industry. Promote the inclusion of more family services in public services, develop community care institutions, and encourage social forces to provide family services. Encourage employers to set up mother-and-baby rooms and childcare facilities, and to adopt flexible family-friendly measures such as flexible working hours and working from home.',
    },
    {
      zh: '促进家庭教育科学化、专业化建设。加强家庭领域理论和实践研究，及时推进成果转化。鼓励天门职业学院开设家庭教育专业和课程，建立家庭领域研究基地，培养壮大家庭领域研究队伍，提升研究水平。聚焦家庭建设、家庭教育、家风传承等领域开展研究，为家庭领域相关工作提供理论支撑。',
      en: 'Promote a scientific and professional approach to family education. Strengthen theoretical and practical research in the field of the family, and promote the timely application of its results. Encourage Tianmen Vocational College to offer family education majors and courses, establish a research base in the field of the family, train and expand the research workforce in this field, and raise the level of research. Carry out research focused on family building, family education, the passing on of family traditions and other fields, to provide theoretical support for related work in this field.',
    },
  ],
};
