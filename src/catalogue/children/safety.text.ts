import type { DomainText } from '../record.js';

/** 儿童与安全: the document's words, and their translation. */
export const safetyText: DomainText = {
  targets: [
    {
      zh: '提升全社会维护儿童安全的意识和能力，加强学校生命教育，儿童意外伤害死亡率以2020年为基数下降20%。',
      en: 'Raise the awareness and capacity of the whole of society to safeguard children’s safety, strengthen life education in schools, and reduce the unintentional injury mortality rate of children by 20% from the 2020 base.',
    },
    {
      zh: '普及儿童水上安全技能，儿童溺水死亡率持续下降。',
      en: 'Make water safety skills universal among children; the child drowning mortality rate continues to fall.',
    },
    {
      zh: '加强道路安全管理，儿童出行安全得到有效保障。',
      en: 'Strengthen road safety management, so that children’s travel safety is effectively ensured.',
    },
    {
      zh: '减少儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害的发生、致残和死亡。',
      en: 'Reduce the occurrence of, and disability and death from, falls from the same level and from height, burns and scalds, animal injuries, poisoning and other injuries among children.',
    },
    {
      zh: '儿童食品药品安全得到有效保障。儿童药品质量抽检合格率达到98%。',
      en: 'The safety of children’s food and medicines is effectively ensured. The pass rate of children’s medicines in quality sampling tests reaches 98%.',
    },
    {
      zh: '提升儿童用品质量安全水平。儿童用品质量抽查复查合格率达到98%。',
      en: 'Raise the quality and safety of children’s products. The pass rate of children’s products in quality spot checks and re-inspections reaches 98%.',
    },
    {
      zh: '预防和制止针对儿童的暴力伤害，进一步完善儿童伤害及遭受暴力的监测报告系统。',
      en: 'Prevent and stop violence against children, and further improve the monitoring and reporting system for injuries to and violence against children.',
    },
    {
      zh: '提高对儿童欺凌的综合治理能力，预防、减少、有效处置学生欺凌。',
      en: 'Raise the capacity for comprehensive governance of bullying of children, and prevent, reduce and effectively handle student bullying.',
    },
    {
      zh: '全面加强儿童网络保护，预防和干预儿童沉迷网络，有效防治网络不良信息、隐私泄露、网络欺凌等问题。',
      en: 'Comprehensively strengthen online protection of children, prevent and intervene in children’s internet addiction, and effectively prevent and control problems such as harmful online information, privacy leaks and cyberbullying.',
    },
  ],
  measures: [
    {
      zh: '建立健全儿童伤害防控体系。构建完善多部门合作的儿童伤害防控工作体系，鼓励社会力量参与儿童伤害防控。制定实施儿童伤害防控行动计划，推广儿童伤害防控适宜技术。学校、幼儿园、托育机构等落实安全管理主体责任，将安全教育纳入教学和保育管理全过程。加强校园周边治安管理和社区环境治理，排除安全隐患。在公共场所及人员密集场所加强儿童安全保护措施。相关组织及企业依法落实维护儿童安全的责任。',
      en: 'Establish and improve a child injury prevention and control system. Build and improve a multi-sector working system for child injury prevention and control, and encourage social forces to take part. Formulate and implement a child injury prevention and control action plan, and promote appropriate prevention and control techniques. Schools, kindergartens, childcare institutions and the like fulfil their primary responsibility for safety management and make safety education part of the whole process of teaching and care. Strengthen public security management around schools and improvement of the community environment, and remove safety hazards. Strengthen child safety protection measures in public and crowded places. Relevant organisations and enterprises fulfil their responsibility for safeguarding children’s safety in accordance with the law.',
    },
    {
      zh: '预防和控制儿童溺水。隔离、消除家庭及校园环境的溺水隐患。加强农村地区相关水体的防护隔离和安全巡查。加强开放性水域、水上游乐场所、船只等安全管理并配置适用于儿童的应急救援装备。加强学校预防溺水和应急救援知识技能教育，普及儿童游泳及水上安全技能，引导儿童使用安全游泳场所。儿童看护人加强看护，保证儿童远离危险水体。',
      en: 'Prevent and control child drowning. Isolate or eliminate drowning hazards in home and school environments. Strengthen protective isolation and safety patrols of relevant water bodies in rural areas. Strengthen safety management of open waters, water recreation sites, vessels and the like, and provide emergency rescue equipment suitable for children. Strengthen school education in knowledge and skills of drowning prevention and emergency rescue, popularise swimming and water safety skills among children, and guide children to use safe swimming places. Caregivers strengthen supervision to keep children away from dangerous waters.',
    },
    {
      zh: '预防和控制儿童道路交通伤害。完善落实交通安全政策制度。推广使用儿童安全座椅、安全头盔和儿童步行及骑乘非机动车反光标识。加大道路交通安全执法力度。落实校车安全管理条例。完善校园周边安全设施。加强道路交通安全教育，提高家长、儿童道路交通安全意识。',
      en: 'Prevent and control road traffic injuries to children. Improve and implement traffic safety policies and systems. Promote the use of child safety seats, safety helmets, and reflective markers for children walking or riding non-motor vehicles. Step up enforcement of road traffic safety law. Implement the Regulations on School Bus Safety Management. Improve safety facilities around schools. Strengthen road traffic safety education, and raise parents’ and children’s awareness of road traffic safety.',
    },
    {
      zh: '预防和控制儿童跌倒、跌落、烧烫伤、动物伤和中毒等伤害。及时消除环境危险因素，推广应用窗户护栏、窗口限位器等防护用品。推广使用具有儿童保护功能的电子电器用品，教育儿童远离火源，安全使用家用电器及烟花爆竹。推广使用儿童安全包装，提升儿童看护人对农药、药物、日常化学品等常见毒物的识别及保管能力。预防婴幼儿窒息。规范城乡犬类管理及宠物饲养。加强儿童及其看护人防灾减灾教育。',
      en: 'Prevent and control falls from the same level and from height, burns and scalds, animal injuries, poisoning and other injuries among children. Eliminate environmental hazards promptly, and promote protective products such as window guards and window opening limiters. Promote the use of electronic and electrical products with child protection functions, and teach children to keep away from sources of fire and to use household appliances and fireworks and firecrackers safely. Promote child-resistant packaging, and raise the ability of caregivers to identify and safely keep common poisons such as pesticides, medicines and everyday chemicals. Prevent suffocation of infants and toddlers. Regulate the management of dogs and the keeping of pets in urban and rural areas. Strengthen disaster prevention and mitigation education for children and their caregivers.',
    },
    {
      zh: '加强涉及儿童的食品安全监管。强化婴幼儿配方乳粉、婴幼儿辅助食品安全监管。强化学校及校园周边食品安全综合治理，大力推进学校食堂“互联网+明厨亮灶”建设，科学防控学校食堂食品安全风险。加大儿童食品的监督抽检力度。严肃查处食品安全违法违规行为。',
      en: 'Strengthen supervision of the safety of food for children. Strengthen safety supervision of infant formula and complementary foods for infants and young children. Strengthen comprehensive governance of food safety in and around schools, vigorously promote the “Internet + open kitchens” scheme in school canteens, and prevent and control canteen food safety risks scientifically. Step up supervisory sampling of children’s food. Strictly investigate and deal with violations of food safety law and regulations.',
    },
    {
      zh: '加强涉及儿童的药品安全监管。加强对儿童药品研发和生产监管。加强儿童用药不良反应监测，建立短缺药品监测机制。着力健全预防接种异常反应报告和监测体系。加大儿童安全用药知识的普及宣传。',
      en: 'Strengthen supervision of the safety of medicines for children. Strengthen supervision of the research, development and production of children’s medicines. Strengthen monitoring of adverse reactions to medicines in children, and establish a monitoring mechanism for medicines in short supply. Work to improve the reporting and monitoring system for adverse events following immunisation. Step up publicity to popularise knowledge of the safe use of medicines by children.',
    },
    {
      zh: '预防减少产品引发的儿童伤害。加强市场监管，建立儿童用品生产企业信息档案。持续开展儿童用品质量安全守护行动，强化对流通领域儿童用品的监督抽查和执法力度。做好儿童用品质量投诉举报的处理，及时发布消费警示提示。杜绝“毒跑道”“毒校服”，保障校园设施、设备、物资安全，保障游戏游艺设备及大型游乐设施安全，引导儿童安全使用公共空间设施设备。',
      en: 'Prevent and reduce injuries to children caused by products. Strengthen market supervision and establish information files on manufacturers of children’s products. Continue quality and safety protection campaigns for children’s products, and strengthen supervisory spot checks and law enforcement on children’s products in circulation. Handle complaints and reports on the quality of children’s products well, and issue consumer warnings promptly. Put an end to “toxic running tracks” and “toxic school uniforms”, ensure the safety of school facilities, equipment and supplies, ensure the safety of game and amusement equipment and large amusement facilities, and guide children to use facilities and equipment in public spaces safely.',
    },
    {
      zh: '预防和控制针对儿童的暴力伤害。建立防控针对儿童暴力伤害的多部门合作工作机制。健全工作平台，落实针对儿童暴力伤害的发现、报告、干预机制。加强反暴力宣传教育。建立儿童遭受意外和暴力伤害监测系统，促进数据规范化。鼓励公众依法劝阻、制止、检举、控告针对儿童的暴力行为。依法严惩针对儿童的暴力违法犯罪行为。',
      en: 'Prevent and control violence against children. Establish a multi-sector cooperation mechanism for preventing and controlling violence against children. Improve working platforms, and implement mechanisms for detection, reporting and intervention in cases of violence against children. Strengthen anti-violence publicity and education. Establish a monitoring system for unintentional and violent injuries to children, and promote data standardisation. Encourage the public to dissuade from, stop, report and lodge accusations against acts of violence against children in accordance with the law. Punish violent offences and crimes against children severely in accordance with the law.',
    },
    {
      zh: '加强对学生欺凌的综合治理。将对学生欺凌专项治理纳入社会治安综合治理工作。严格学校日常安全管理，全面排查整治校园安全隐患，健全校园欺凌早期预警、事中处理、事后干预等工作机制。依法依规调查和处置欺凌事件。营造文明安全校园环境，加强思想道德教育、法治教育和心理健康教育。',
      en: 'Strengthen comprehensive governance of student bullying. Include special action against student bullying in the comprehensive governance of public security. Strictly carry out daily school safety management, fully investigate and remedy campus safety hazards, and improve working mechanisms for early warning, handling and follow-up intervention in school bullying. Investigate and deal with bullying incidents in accordance with law and regulations. Create a civilised and safe campus environment, and strengthen moral education, rule-of-law education and mental health education.',
    },
    {
      zh: '保障儿童网络安全。清理网站青少年板块、少儿频道中涉色情、暴力等违法违规和不良信息，净化儿童上网环境。综合防治儿童沉迷网络，加强对儿童网络服务提供者的监管。加强家校互动，加强儿童互联网安全教育。依法惩处网吧违规接纳儿童上网，利用网络散布价值导向不良信息、危害儿童身心健康的行为。',
      en: 'Ensure children’s online safety. Remove pornographic, violent and other illegal and harmful information from the teenagers’ sections and children’s channels of websites, and clean up children’s online environment. Prevent and treat children’s internet addiction comprehensively, and strengthen supervision of online service providers for children. Strengthen interaction between families and schools, and strengthen internet safety education for children. Punish in accordance with the law the illegal admission of children by internet cafes and the use of the internet to spread information that promotes harmful values and endangers children’s physical and mental health.',
    },
    {
      zh: '提高突发事件、儿童伤害及遭受暴力的紧急救援、医疗救治、心理危机干预、康复服务水平。广泛宣传儿童紧急救援知识，提升家长、教师紧急救援技能。完善公共场所急救设施配置。完善紧急医学救援网络建设，加强儿童伤害院前急救设备设施配置，加强康复机构能力建设，提高儿童医学救治、康复服务、心理危机干预的效率和水平。',
      en: 'Raise the standard of emergency rescue, medical treatment, psychological crisis intervention and rehabilitation services in emergencies and in cases of injury to and violence against children. Publicise knowledge of emergency rescue of children widely, and raise the emergency rescue skills of parents and teachers. Improve the provision of first-aid facilities in public places. Improve the emergency medical rescue network, strengthen the provision of pre-hospital emergency equipment and facilities for child injuries, strengthen the capacity of rehabilitation institutions, and raise the efficiency and standard of medical treatment, rehabilitation services and psychological crisis intervention for children.',
    },
  ],
};
