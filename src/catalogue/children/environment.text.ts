import type { DomainText } from '../record.js';

/** 儿童与环境: the document's words, and their translation. */
export const environmentText: DomainText = {
  targets: [
    {
      zh: '确立儿童优先理念，关爱、尊重儿童的社会环境进一步优化，儿童参与家庭、学校和社会事务的权利得到充分保障。',
      en: 'Establish the principle of children first, further improve a social environment that cares for and respects children, and fully guarantee children’s right to participate in family, school and social affairs.',
    },
    {
      zh: '为儿童提供更多有益于培育和践行社会主义核心价值观的精神文化产品，培育儿童文化品牌。',
      en: 'Provide children with more intellectual and cultural products that help to foster and practise the core socialist values, and cultivate cultural brands for children.',
    },
    {
      zh: '保护儿童免受各种社会文化及新兴传媒中的不良信息影响。提升儿童媒介素养。',
      en: 'Protect children from the influence of harmful information in all kinds of social culture and new media. Raise children’s media literacy.',
    },
    {
      zh: '创建儿童友好城市和儿童友好社区。城乡社区儿童之家覆盖率进一步巩固提高，建设更加规范，服务能力持续提升。',
      en: 'Build a child-friendly city and child-friendly communities. Coverage of Children’s Homes in urban and rural communities is further consolidated and raised, their construction becomes more standardised, and their service capacity continues to rise.',
    },
    {
      zh: '增加公益性科技、文化、艺术、体育、娱乐等儿童校外活动场所，提高利用率和服务质量。',
      en: 'Increase non-profit out-of-school venues for children’s science and technology, culture, arts, sports and recreation, and raise their utilisation rate and service quality.',
    },
    {
      zh: '提高儿童生态环境保护意识，养成绿色低碳生活习惯。',
      en: 'Raise children’s awareness of protecting the ecological environment, and form green and low-carbon habits of life.',
    },
    {
      zh: '完善应急管理机制，预防和应对突发事件对儿童身心健康的影响。',
      en: 'Improve emergency management mechanisms, and prevent and respond to the effects of emergencies on children’s physical and mental health.',
    },
    {
      zh: '促进儿童国际交流与合作。',
      en: 'Promote international exchange and cooperation among children.',
    },
  ],
  measures: [
    {
      zh: '全面贯彻儿童优先原则。广泛开展儿童优先主题宣传活动。在制定公共政策、公共资源配置、公共设施建设中充分考虑儿童利益与需求。在城乡建设规划和城市改造中提供更多适合儿童的公共设施和活动场所。',
      en: 'Fully implement the principle of children first. Carry out publicity on the theme of children first widely. Take children’s interests and needs fully into account in making public policy, allocating public resources and building public facilities. Provide more public facilities and activity venues suitable for children in urban and rural construction plans and urban renewal.',
    },
    {
      zh: '加大高质量儿童文化产品供给力度。进一步加大少儿文艺产品创作力度，推出反映新时代少儿良好精神面貌的艺术作品，组织开展戏曲、非遗文化等进校园活动，推进优秀传统文化和民族艺术向儿童传播。充分发挥公共文化场馆的阵地作用，图书馆设立少儿专区，群艺馆大力开展少儿艺术辅导及艺术作品展览演出。',
      en: 'Increase the supply of high-quality cultural products for children. Further intensify the creation of literary and artistic works for children, bring out works of art that reflect the good outlook of children in the new era, organise activities that bring traditional opera, intangible cultural heritage and the like into schools, and promote the transmission of fine traditional culture and folk arts to children. Give full play to public cultural venues: libraries set up children’s areas, and mass art centres vigorously carry out art instruction for children and the exhibition and performance of works of art.',
    },
    {
      zh: '加强新闻出版文化市场监管与执法。加强对儿童出版物的审读、鉴定和处置，规范与儿童有关的产品（服务）广告播出。大力清除危害儿童身心健康的有害出版物及信息。严格网络文化市场管理与执法，加强互联网营业场所和娱乐场所执法。清理校园周边非法销售出版物和涉及低俗内容的儿童文化用品、玩具。',
      en: 'Strengthen supervision and law enforcement in the press, publishing and cultural market. Strengthen the review, appraisal and handling of publications for children, and standardise the broadcasting of advertisements for products (services) related to children. Vigorously remove harmful publications and information that endanger children’s physical and mental health. Strictly manage the online cultural market and enforce the law in it, and strengthen law enforcement in internet premises and places of entertainment. Clear away publications sold illegally around schools and vulgar cultural articles and toys for children.',
    },
    {
      zh: '加强儿童媒介素养教育。加强对不同年龄阶段儿童使用网络的分类教育指导，帮助儿童掌握网络基本知识技能，养成良好用网习惯，增强信息识别和网上自我保护能力，防止沉迷网络。为残疾儿童、困境儿童安全参与网络提供条件。',
      en: 'Strengthen children’s media literacy education. Strengthen education and guidance on internet use by age group, help children to master basic knowledge and skills of the internet, form good habits of internet use, strengthen the ability to recognise information and protect themselves online, and prevent internet addiction. Provide conditions for children with disabilities and children in difficult circumstances to take part in the internet safely.',
    },
    {
      zh: '开展儿童友好城市和儿童友好社区创建工作。鼓励创建社会政策友好、公共服务友好、权利保障友好、成长空间友好、发展环境友好的儿童友好城市。创建儿童友好社区，重点优化配置、整合统筹社区内儿童活动场所和服务项目，以儿童服务中心和儿童之家为阵地，以嵌入式、菜单式、分龄式服务为儿童打造环境友好、设施齐全、服务完善的社区生活圈。',
      en: 'Carry out the building of a child-friendly city and child-friendly communities. Encourage the building of a child-friendly city with friendly social policies, public services, protection of rights, space for growth and environment for development. Build child-friendly communities, with priority to optimising and integrating children’s activity venues and service programmes in communities; with child service centres and Children’s Homes as the base, create for children, through embedded, menu-style and age-specific services, a community living circle with a friendly environment, complete facilities and full services.',
    },
    {
      zh: '提高儿童之家和各类儿童校外活动场所的建设、管理和服务水平。健全政府主导，部门统筹，社区公共服务机构、驻区单位、社会组织多元参与，共同建设儿童之家的工作格局，巩固提高儿童之家建设覆盖率，提升管理和使用效能。引入有资质的专业社会组织为儿童提供专业化、精细化服务。加大儿童校外活动场所建设和管理力度，加强和规范各类爱国主义教育基地、党史国史教育基地建设，优化城乡布局，拓展和提升场所教育功能。',
      en: 'Raise the standard of construction, management and service of Children’s Homes and of all kinds of out-of-school activity venues for children. Complete the pattern of building Children’s Homes together, led by the government, coordinated by departments, with wide participation of community public service institutions, resident units and social organisations; consolidate and raise the coverage of Children’s Homes, and raise the efficiency of their management and use. Bring in qualified professional social organisations to provide children with professional and refined services. Intensify the construction and management of out-of-school activity venues for children, strengthen and standardise the building of all kinds of bases for education in patriotism and in the history of the Party and the country, optimise their urban and rural layout, and extend and raise the educational function of venues.',
    },
    {
      zh: '创新开展面向儿童的生态文明教育。把生态文明教育纳入国民教育体系，融入课程设置、校园活动、社会实践等环节。推进生态环境科普基地和中小学环境教育社会实践基地建设，开展儿童环保主题活动，培养儿童生态文明意识。',
      en: 'Carry out education in ecological civilisation for children in innovative ways. Bring education in ecological civilisation into the national education system and integrate it into the curriculum, campus activities and social practice. Promote the building of bases for popularising ecological and environmental science and of social practice bases for environmental education in primary and secondary schools, carry out themed environmental protection activities for children, and cultivate children’s awareness of ecological civilisation.',
    },
    {
      zh: '预防和应对突发事件对儿童身心健康的影响。在自然灾害、公共卫生事件、社会安全事件等突发事件预案中应优先考虑儿童特殊需求。突发事件发生时应优先救助儿童。灾后恢复与重建阶段，针对儿童特点采取优先救助和康复措施，降低灾害对儿童造成的伤害。',
      en: 'Prevent and respond to the effects of emergencies on children’s physical and mental health. Plans for natural disasters, public health incidents, social security incidents and other emergencies should give priority to the special needs of children. When emergencies happen, children should be rescued and helped first. In the stage of recovery and reconstruction after disasters, take priority measures of relief and rehabilitation suited to children, and reduce the harm disasters do to them.',
    },
    {
      zh: '促进儿童参与国际交流与合作。吸收借鉴国际社会在儿童领域的有益经验。在对外交往和接待中，积极配合宣传和维护儿童权益，宣传我市儿童发展成就。',
      en: 'Promote the participation of children in international exchange and cooperation. Absorb and draw on the useful experience of the international community in the field of children. In foreign exchanges and receptions, actively support the publicity and protection of children’s rights and interests, and publicise the achievements of our city in the development of children.',
    },
  ],
};
