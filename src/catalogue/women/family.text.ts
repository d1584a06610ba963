import type { DomainText } from '../record.js';

/** 妇女与家庭建设: the document's words, and their translation. */
export const familyText: DomainText = {
  targets: [
    {
      zh: '树立新时代家庭观，弘扬爱国爱家、相亲相爱、向上向善、共建共享的社会主义家庭文明新风尚，推动社会主义核心价值观在家庭落地生根。',
      en: 'Establish the family outlook of the new era, carry forward the new practice of socialist family civilisation of loving country and family, loving one another, striving upward and for good, and building and sharing together, and let the core socialist values take root in families.',
    },
    {
      zh: '促进男女平等和妇女全面发展的家庭政策体系不断健全。家庭家教家风建设纳入哲学社会科学研究项目，鼓励大专院校设置相关专业课程。',
      en: 'The system of family policies that promote gender equality and the all-round development of women keeps being completed. The building of families, family education and family traditions is brought into research projects in philosophy and the social sciences, and universities and colleges are encouraged to set up related courses.',
    },
    {
      zh: '托幼、养老、家政等面向家庭的公共服务不断拓展，服务水平不断提高，政府购买家庭服务项目的数量不断提升。',
      en: 'Public services for families such as childcare, elderly care and domestic service keep extending, the level of service keeps rising, and the number of family service programmes purchased by the government keeps rising.',
    },
    {
      zh: '加强家庭家教家风建设，充分发挥妇女在家庭生活中的独特作用，弘扬中华民族家庭美德，树立良好家风，支持妇女成为幸福安康家庭的建设者、倡导者。',
      en: 'Strengthen the building of families, family education and family traditions, give full play to women’s distinctive role in family life, carry forward the family virtues of the Chinese nation, establish good family traditions, and support women in being builders and advocates of happy and healthy families.',
    },
    {
      zh: '倡导家庭成员注重家庭建设，培育积极健康的家庭文化，共同构建男女平等、和睦、文明的婚姻家庭关系，降低婚姻家庭纠纷对妇女和家庭发展的不利影响。',
      en: 'Encourage family members to attach importance to building the family, cultivate a positive and healthy family culture, together build equal, harmonious and civilised marriage and family relations between men and women, and reduce the adverse effects of marriage and family disputes on the development of women and families.',
    },
    {
      zh: '倡导和支持男女共担家务，缩小两性家务劳动时间差距。落实夫妻共享育儿假。',
      en: 'Advocate and support the sharing of housework between men and women, and narrow the gap between the two sexes in time spent on housework. Implement parental leave shared by husband and wife.',
    },
    {
      zh: '支持家庭成员共同承担赡养老人责任，落实独生子女护理假，不断提升老年妇女家庭生活质量。',
      en: 'Support family members in sharing the responsibility of supporting older people, implement care leave for only children, and keep raising the quality of family life of older women.',
    },
    {
      zh: '促进夫妻共同承担未成年子女养育、家庭教育责任，为未成年人子女身心发展创造良好的家庭环境。',
      en: 'Promote the sharing between husband and wife of the responsibility for raising and educating minor children, and create a good family environment for the physical and mental development of minor children.',
    },
  ],
  measures: [
    {
      zh: '促进妇女和家庭成员践行社会主义核心价值观。加强教育引导、舆论宣传、文化熏陶、实践养成，引导妇女和家庭成员把家庭梦融入中国梦，共同升华爱国爱家的家国情怀。',
      en: 'Promote the practice of the core socialist values by women and family members. Strengthen education and guidance, publicity, cultural influence and practice, guide women and family members to integrate the family dream into the Chinese dream, and together raise their love of country and family.',
    },
    {
      zh: '加大家庭政策理论研究和成果转化力度。深化家庭政策理论研究，完善婴幼儿照护、青少年发展、老人赡养、病残照料等政策，形成支持家庭基本功能、促进男女平等和妇女全面发展的家庭政策体系。完善人口生育相关政策，推动生育政策与经济社会政策配套衔接。建立促进家庭发展的政策评估机制。',
      en: 'Intensify theoretical research on family policy and the use of its results. Deepen theoretical research on family policy, improve policies on infant and toddler care, youth development, support of older people and care of the sick and disabled, and form a system of family policies that supports the basic functions of the family and promotes gender equality and the all-round development of women. Improve policies on population and childbearing, and promote the linking of childbearing policies with economic and social policies. Establish a mechanism for assessing policies that promote family development.',
    },
    {
      zh: '大力发展家庭公共服务。完善社区养老托育、家政物业等服务网络。推动婚姻家庭辅导服务、家庭教育指导服务普惠享有。加大对经济困难家庭、残疾人家庭、计划生育特殊家庭的帮扶保障力度。通过政府购买等方式，引导社会组织和企业提供家庭公共服务产品。发展数字家庭。加强家政行业的规范化、职业化建设，加强对家政服务从业人员的社会保障支持。',
      en: 'Vigorously develop public services for families. Improve service networks of community elderly care and childcare, domestic service and property management. Promote inclusive access to marriage and family counselling and to family education guidance. Strengthen assistance and protection for families in economic difficulty, families with members with disabilities and families with special difficulties under the family planning policy. Guide social organisations and enterprises, through government purchase and other means, to provide family public services and products. Develop digital families. Strengthen the standardisation and professionalisation of the domestic service industry, and strengthen social security support for domestic service workers.',
    },
    {
      zh: '加强家庭家教家风建设。构建党委领导、政府主导、部门合作、家庭尽责、社会参与的家庭建设工作格局，推动家庭家教家风在基层社会治理中发挥重要作用。将家庭家教家风建设纳入基层社会治理评价考核内容。深入实施“家家幸福安康工程”，推动文明家庭、最美家庭、平安家庭、无烟家庭、清廉家庭建设。持续开展家风家训家规宣传工作，传播家庭文明新风尚。',
      en: 'Strengthen the building of families, family education and family traditions. Build a pattern of family work in which the Party committee leads, the government directs, departments cooperate, families do their duty and society takes part, and let the building of families, family education and family traditions play an important part in grassroots social governance. Bring it into the evaluation of grassroots social governance. Implement in depth the ‘Project for the Happiness and Health of Every Family’, and promote the building of civilised families, most beautiful families, safe families, smoke-free families and honest families. Continue to publicise family traditions, teachings and rules, and spread new practices of family civilisation.',
    },
    {
      zh: '促进婚姻家庭关系健康发展。开展婚恋观教育，推广婚姻登记、婚育健康宣传教育、婚姻家庭关系辅导等“一站式”服务。依托新时代文明建设实践中心（所、站）和妇女之家等阵地，推进移风易俗，培育健康文明的婚俗文化。加强对广播电视、网络等婚恋活动和服务的规范管理。',
      en: 'Promote the healthy development of marriage and family relations. Carry out education on marriage and love, and promote ‘one-stop’ services of marriage registration, publicity and education on healthy marriage and childbearing, and counselling on marriage and family relations. Relying on practice centres (offices, stations) for civilisation in the new era, Women’s Homes and other bases, advance the reform of customs, and foster a healthy and civilised culture of marriage customs. Strengthen the regulation of matchmaking activities and services on radio, television, the internet and the like.',
    },
    {
      zh: '加强婚姻家庭纠纷预防化解工作。健全工作机制，加强婚姻家庭纠纷人民调解委员会建设，服务向村（社区）延伸。发挥综治中心和网格化服务管理作用，加强婚姻家庭纠纷预测预防预警。搭建“互联网＋”纠纷预防化解工作平台，提供多元便捷服务。推进家事审判制度改革，加强诉调对接平台建设，构建新型家事纠纷综合协调解决模式。',
      en: 'Strengthen the prevention and resolution of marriage and family disputes. Complete working mechanisms, strengthen the building of people’s mediation committees for marriage and family disputes, and extend services to villages (communities). Give play to the role of centres of comprehensive governance and of grid-based services and management, and strengthen the forecasting, prevention and early warning of marriage and family disputes. Build an ‘Internet +’ platform for preventing and resolving disputes, and provide diverse and convenient services. Advance the reform of the family trial system, strengthen platforms linking litigation and mediation, and build a new model of comprehensive and coordinated settlement of family disputes.',
    },
    {
      zh: '促进男女平等分担家务。督促用人单位落实职工探亲假、带薪年休假、配偶陪产假、育儿假等制度，鼓励男女职工平等享用休假，支持男女职工共同履行家庭责任。促进家务劳动社会化，持续推动家政服务业提质扩容增效，增强家庭照护能力，研发家务劳动便利化产品。',
      en: 'Promote the equal sharing of housework between men and women. Urge employers to implement systems such as home leave, paid annual leave, paternity leave and parental leave, encourage men and women workers to enjoy leave equally, and support men and women workers in fulfilling family responsibilities together. Promote the socialisation of housework, continue to improve the quality, capacity and efficiency of the domestic service industry, strengthen families’ capacity for care, and develop products that make housework easier.',
    },
    {
      zh: '提高老年妇女的家庭生活质量。倡导养老、孝老、敬老的家庭美德，支持家庭履行赡养老人的主体责任。鼓励和支持家庭适老化改造，为长期照护老年人的家庭成员提供“喘息服务”。落实子女护理假制度，建立完善社区老年人关爱服务机制。发展“银发经济”，推进智慧健康养老。',
      en: 'Raise the quality of family life of older women. Advocate the family virtues of supporting, honouring and respecting older people, and support families in fulfilling their primary responsibility of supporting older people. Encourage and support the adaptation of homes for older people, and provide ‘respite services’ to family members who care for older people over long periods. Implement the system of care leave for children, and establish and improve mechanisms of community care services for older people. Develop the ‘silver economy’, and advance smart and healthy elderly care.',
    },
    {
      zh: '增强夫妻共同承担子女家庭教育的意识和能力。强化夫妻共同落实家庭监护主体责任，共同参与未成年子女家庭教育。发挥各级各类家长学校功能，帮助父母树立科学教子理念，掌握科学育儿方法，增强家庭教育本领，共同陪伴未成年子女成长。',
      en: 'Strengthen the awareness and capacity of husband and wife to share in the family education of their children. Strengthen husband and wife in jointly carrying out the primary responsibility of family guardianship and in jointly taking part in the family education of minor children. Give play to parents’ schools at all levels and of all kinds, help parents to form a scientific idea of bringing up children, master scientific methods of parenting, strengthen their ability in family education, and accompany minor children together as they grow.',
    },
  ],
};
