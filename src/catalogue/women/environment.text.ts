import type { DomainText } from '../record.js';

/** 妇女与环境: the document's words, and their translation. */
export const environmentText: DomainText = {
  targets: [
    {
      zh: '提高妇女的思想政治意识，引导妇女积极践行社会主义核心价值观。',
      en: 'Raise women’s ideological and political awareness, and guide women to practise the core socialist values actively.',
    },
    {
      zh: '积极构建以男女平等为核心的社会主义先进性别文化，推进男女平等基本国策宣传教育进机关、进学校、进企业、进城乡社区、进家庭。',
      en: 'Actively build an advanced socialist gender culture with gender equality at its core, and bring publicity and education on the basic state policy of gender equality into government offices, schools, enterprises, urban and rural communities and families.',
    },
    {
      zh: '健全文化与传媒领域的性别平等评估和监管机制。',
      en: 'Complete the mechanism of gender equality assessment and supervision in culture and the media.',
    },
    {
      zh: '全面提升妇女的媒介素养，提高妇女利用信息技术参与新时代经济和社会发展的能力。',
      en: 'Comprehensively raise women’s media literacy, and raise women’s ability to use information technology to take part in economic and social development in the new era.',
    },
    {
      zh: '加强妇女儿童活动阵地建设，服务功能不断拓展。',
      en: 'Strengthen the building of activity centres for women and children, and keep extending their service functions.',
    },
    {
      zh: '提高妇女生态文明意识，充分发挥妇女在生态文明建设中的作用。',
      en: 'Raise women’s awareness of ecological civilisation, and give full play to women in building it.',
    },
    {
      zh: '减少环境污染对妇女健康的危害。全市城镇污水处理率逐步提高。环境空气质量优良天数比率达到86％，城区声环境功能区夜间达标率≥75％。',
      en: 'Reduce the harm of environmental pollution to women’s health. The urban sewage treatment rate of the city rises gradually. The proportion of days with good air quality reaches 86%, and the night-time compliance rate of acoustic environment functional zones in the urban area is ≥75%.',
    },
    {
      zh: '保障妇女饮水安全。农村自来水普及率达到95％，地表水质量达到或优于Ⅲ类水体比例≥94.7％。',
      en: 'Guarantee the safety of women’s drinking water. Rural tap-water coverage reaches 95%, and the proportion of surface water at or better than Grade III is ≥94.7%.',
    },
    {
      zh: '农村卫生厕所基本普及，城镇公共厕所男女厕位比例标准化建设与实际需求相适应。',
      en: 'Sanitary toilets are basically universal in rural areas, and the standardised building of the ratio of men’s and women’s places in urban public toilets matches actual need.',
    },
    {
      zh: '扩大农村清洁能源覆盖面，提高农村妇女生活质量。全市农村清洁能源普及率逐步提高。',
      en: 'Extend the coverage of clean energy in rural areas and raise the quality of life of rural women. The clean energy coverage of rural areas of the city rises gradually.',
    },
    {
      zh: '公共场所和用人单位按照规定配置婴幼儿照护空间和设施，有效发挥作用。',
      en: 'Public places and employers provide infant and child care space and facilities as required, and these work effectively.',
    },
    {
      zh: '妇女应对突发事件能力不断提高，作用得到发挥，特殊需求得到满足。',
      en: 'Women’s ability to respond to emergencies keeps rising, their role is given play, and their special needs are met.',
    },
    {
      zh: '推进妇女领域对外交往。',
      en: 'Advance foreign exchange in the field of women.',
    },
  ],
  measures: [
    {
      zh: '加强对妇女的思想政治引领。坚持用习近平新时代中国特色社会主义思想引领妇女。发挥新时代文明建设实践中心（所、站）、主流媒体、城乡妇女之家等阵地作用，引导妇女听党话、跟党走。加强对新经济组织、新社会组织、新媒体行业以及活跃在网络空间中女性的积极引导。注重培养、评选、表彰、宣传妇女先进集体和个人。',
      en: 'Strengthen the ideological and political guidance of women. Keep to guiding women with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era. Give play to the centres (stations, posts) of the practice of civilisation in the new era, mainstream media, and urban and rural Women’s Homes, and guide women to listen to the Party and follow the Party. Strengthen the active guidance of women in new economic organisations, new social organisations and the new media sector and of women active in cyberspace. Attach importance to training, selecting, commending and publicising advanced collectives and individuals among women.',
    },
    {
      zh: '加强性别平等教育。大力宣传新时代妇女在社会生活和家庭生活中的独特作用。将男女平等基本国策纳入党校（行政学校）、社会主义学院培训内容。推进男女平等基本国策宣传教育进机关、学校、企业、城乡社区、家庭。',
      en: 'Strengthen gender equality education. Vigorously publicise the unique role of women in social and family life in the new era. Bring the basic state policy of gender equality into the training of Party schools (schools of administration) and institutes of socialism. Bring publicity and education on the basic state policy of gender equality into government offices, schools, enterprises, urban and rural communities and families.',
    },
    {
      zh: '促进妇女共建共享精神文明成果。鼓励妇女积极参与城市文明建设，引导妇女在文明单位创建中爱岗敬业，争做文明职工。促进妇女参与文明村镇创建，参与农村人居环境整治、农村文化发展、文明乡风培育和乡村社会治理。丰富优质文化产品和公共文化服务供给，满足妇女精神文化需求。推进城乡公共文化服务体系一体化建设，创新实施文化惠民工作，惠及城乡妇女。',
      en: 'Promote women’s joint building and sharing of the achievements of cultural and ethical progress. Encourage women to take an active part in building a civilised city, and guide women to be dedicated to their posts and to be civilised employees in the building of civilised units. Promote women’s part in building civilised villages and towns, in improving the rural living environment, in rural cultural development, in fostering civilised rural customs and in rural social governance. Enrich the supply of fine cultural products and public cultural services, and meet women’s intellectual and cultural needs. Advance the integration of urban and rural public cultural services, carry out cultural projects that benefit the people in innovative ways, and benefit urban and rural women.',
    },
    {
      zh: '加强文化与传媒领域性别平等评估和监管。强化文化传媒工作者的性别平等意识，提升性别平等传播能力。加强网络信息平台监管，消除网络媒体、影视产品、公共出版物中出现的歧视贬抑妇女、侮辱妇女人格尊严、物化妇女形象等不良现象。完善违规行为警示记录系统，优化线上舆情预警和线下评估处置机制。',
      en: 'Strengthen gender equality assessment and supervision in culture and the media. Strengthen the gender equality awareness of workers in culture and the media, and raise their ability to communicate gender equality. Strengthen the supervision of online information platforms, and eliminate discrimination against and belittling of women, insults to women’s dignity, objectification of women’s image and other such phenomena in online media, film and television products and publications. Improve the warning and record system for violations, and optimise the mechanism of online early warning of public opinion and offline assessment and handling.',
    },
    {
      zh: '提高妇女媒介素养。利用社区新时代文明实践站、妇女之家、图书馆、网络课堂等开展面向妇女的媒介素养培训和指导，引导女性合理安全使用网络，提升网络自我保护能力，防止网络沉迷和网络诈骗。帮助困难妇女和残疾妇女群体掌握网络基本知识技能。开展争做“巾帼好网民”活动。',
      en: 'Raise women’s media literacy. Use community stations of the practice of civilisation in the new era, Women’s Homes, libraries and online classes to give women training and guidance in media literacy, guide women to use the internet reasonably and safely, raise their ability to protect themselves online, and prevent internet addiction and fraud. Help women in difficulty and women with disabilities to master basic knowledge and skills of the internet. Carry out the activity of striving to be “good women netizens”.',
    },
    {
      zh: '加强妇女儿童活动场所建设。按照妇女儿童发展需要，把各类妇女儿童活动设施、场所建设纳入建设规划。鼓励新建、改造、扩建妇女儿童活动场所，提高妇女儿童活动场所的服务能力和水平。',
      en: 'Strengthen the building of activity venues for women and children. In line with the development needs of women and children, bring the building of all kinds of activity facilities and venues for women and children into construction plans. Encourage the new building, conversion and extension of activity venues for women and children, and raise their service capacity and level.',
    },
    {
      zh: '提升妇女生态环境保护的意识和能力。广泛开展生态文化宣传教育和实践活动，引导妇女树立生态文明意识，提高环境科学素养。支持妇女参与生态环境治理，争做生态文明的引领者和建设者。',
      en: 'Raise women’s awareness and ability in protecting the ecological environment. Carry out publicity, education and practical activities on ecological culture widely, guide women to form an awareness of ecological civilisation, and raise their environmental science literacy. Support women in taking part in the governance of the ecological environment and in being leaders and builders of ecological civilisation.',
    },
    {
      zh: '持续改善妇女生活的环境质量。加强农村清洁能源的开发利用，提高农村清洁能源的覆盖面和使用效率。加强空气质量、噪音等环境监测。推行垃圾分类，提高生活垃圾资源化利用水平，推广使用家用节能环保产品。推进农村生活污水处理设施建设和污水治理工作。',
      en: 'Keep improving the environmental quality of women’s lives. Strengthen the development and use of clean energy in rural areas, and raise its coverage and efficiency of use. Strengthen environmental monitoring of air quality, noise and the like. Carry out waste sorting, raise the level of resource use of household waste, and spread energy-saving and environmentally friendly household products. Advance the building of rural domestic sewage treatment facilities and sewage control.',
    },
    {
      zh: '保障妇女饮水安全。引导妇女积极参与水源保护。加强城市集中式饮用水水源地规范化建设，加强水源保护和水质监测。推动城乡一体化和规模化农村供水工程建设，加强农村供水工程提升改造，为妇女取水、用水提供便利。',
      en: 'Guarantee the safety of women’s drinking water. Guide women to take an active part in protecting water sources. Strengthen the standardised building of centralised urban drinking water sources, and strengthen the protection of water sources and the monitoring of water quality. Advance the integration of urban and rural water supply and large-scale rural water supply works, strengthen the upgrading of rural water supply works, and make it easier for women to fetch and use water.',
    },
    {
      zh: '加强符合妇女需求的卫生厕所建设。完善落实城镇公共厕所设计标准，将男女厕位比例的规范化建设和达标率纳入文明城市、文明社区、文明村镇、文明单位、文明校园建设的评选标准。农村卫生厕所基本普及。推进Ａ级旅游景区、商场、客运枢纽和服务区等公共场所建设第三卫生间。',
      en: 'Strengthen the building of sanitary toilets that meet women’s needs. Improve and carry out the design standards of urban public toilets, and bring the standardised building and compliance rate of the ratio of men’s and women’s places into the selection standards for civilised cities, communities, villages and towns, units and campuses. Sanitary toilets are basically universal in rural areas. Advance the building of third toilets in A-grade tourist attractions, shopping centres, passenger hubs, service areas and other public places.',
    },
    {
      zh: '加强婴幼儿照护空间和设施建设。建立工作机制，促进新建住宅小区与配套婴幼儿照护服务设施同步规划、同步建设、同步验收、同步交付。在城市居住社区建设补短板和城镇老旧小区改造中统筹推进托育服务设施。推进旅游景区、交通站点、大型商场建设母婴室、婴幼儿照护空间。',
      en: 'Strengthen the building of infant and child care space and facilities. Establish a working mechanism so that infant and child care facilities are planned, built, accepted and delivered together with new residential areas. Advance childcare facilities as a whole in making up the shortcomings of urban residential communities and renovating old urban residential areas. Advance the building of mother-and-baby rooms and infant and child care space in tourist attractions, transport stations and large shopping centres.',
    },
    {
      zh: '在突发事件中保障妇女群体的特殊需求。在突发事件应急体系、预防和应急处置机制、总体应急预案和规划中充分考虑妇女特殊需求，将女性卫生用品、孕产妇用品等基本生活用品和重要医用物资纳入应急保障物资清单。深化推进“综合减灾示范社区”创建，开展防灾减灾知识进社区活动，提高妇女防灾减灾意识和自救互救能力。在应对突发事件中加强对有需求妇女群体的救助服务和心理疏导。',
      en: 'Guarantee the special needs of women in emergencies. Take full account of women’s special needs in emergency systems, in prevention and response mechanisms and in overall emergency plans and planning, and bring women’s sanitary products, articles for pregnant and lying-in women and other basic articles of daily life and important medical supplies into the lists of emergency supplies. Deepen the building of “comprehensive disaster reduction demonstration communities”, bring knowledge of disaster prevention and reduction into communities, and raise women’s awareness of disaster prevention and reduction and their ability in self-rescue and mutual rescue. Strengthen assistance and psychological counselling for groups of women in need in responding to emergencies.',
    },
    {
      zh: '推进妇女领域对外交往。鼓励和支持妇女参与对外交流活动，讲好天门妇女发展故事，宣传天门妇女事业发展成就。支持妇女投身“一带一路”建设。',
      en: 'Advance foreign exchange in the field of women. Encourage and support women in taking part in foreign exchange activities, tell the story of women’s development in Tianmen well, and publicise its achievements. Support women in devoting themselves to the “Belt and Road”.',
    },
    {
      zh: '发挥妇联组织在营造男女平等和妇女全面发展环境中的积极作用。加强“网上妇联”建设，创新引领服务联系妇女群众的组织形式和工作方式。宣传优秀妇女典型，加强妇女舆情尤其是网络舆情监测，为依法维护妇女权益及时发声，对错误观点言论及时亮剑，优化有利于妇女全面发展的社会舆论环境。',
      en: 'Give active play to women’s federations in creating an environment of gender equality and the all-round development of women. Strengthen the building of “online women’s federations”, and innovate in the forms of organisation and ways of working that lead, serve and reach women. Publicise outstanding models among women, strengthen the monitoring of public opinion on women, especially online, speak up in time to protect women’s rights and interests according to law, take a clear stand in time against mistaken views and remarks, and improve the climate of public opinion favourable to the all-round development of women.',
    },
  ],
};
