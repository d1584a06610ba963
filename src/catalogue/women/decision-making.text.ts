import type { DomainText } from '../record.js';

/** 妇女参与决策和管理: the document's words, and their translation. */
export const decisionMakingText: DomainText = {
  targets: [
    {
      zh: '保障妇女参与社会主义民主政治建设和社会治理，提升参与水平。',
      en: 'Guarantee women’s participation in building socialist democracy and in social governance, and raise the level of their participation.',
    },
    {
      zh: '中国共产党女党员保持合理比例。各级党代会女代表比例一般不低于本地党员总数中女性比例。',
      en: 'The share of women among members of the Communist Party of China is kept reasonable. The share of women among delegates to Party congresses at all levels is in general not lower than the share of women among local Party members.',
    },
    {
      zh: '各级人大代表中的女性比例逐步提高。各级政协委员中的女性比例逐步提高。',
      en: 'The share of women among deputies to people’s congresses at all levels gradually rises. The share of women among members of CPPCC committees at all levels gradually rises.',
    },
    {
      zh: '市委、人大常委会、政府、政协领导班子中至少各配备1名女干部。乡镇党政领导班子中至少配备1名女干部。市纪委领导班子中至少配备1名女干部。',
      en: 'The leadership of the municipal Party committee, of the standing committee of the people’s congress, of the government and of the CPPCC committee each has at least one woman. The Party and government leadership of each township has at least one woman. The leadership of the municipal commission for discipline inspection has at least one woman.',
    },
    {
      zh: '市、乡镇领导班子中的女干部比例逐步提高，乡镇担任正职的女干部占同级正职干部的比例逐步提高。',
      en: 'The share of women in municipal and township leadership gradually rises, and the share of women among heads of township leadership gradually rises.',
    },
    {
      zh: '市政府部门领导班子中的女干部比例逐步提高，担任正职的女干部占同级正职干部的比例逐步提高。',
      en: 'The share of women in the leadership of municipal government departments gradually rises, and the share of women among heads of the same level gradually rises.',
    },
    {
      zh: '公务员、事业单位工作人员中的男女比例保持均衡。',
      en: 'The ratio of men to women among civil servants and among staff of public institutions is kept balanced.',
    },
    {
      zh: '各类事业单位领导班子成员中的女性比例逐步提高。',
      en: 'The share of women among members of the leadership of public institutions of all kinds gradually rises.',
    },
    {
      zh: '企业董事会、监事会和管理层中的女性比例逐步提高。职工代表大会、教职工代表大会中女代表比例与女职工比例相适应。',
      en: 'The share of women on the boards of directors, boards of supervisors and in the management of enterprises gradually rises. The share of women among delegates to workers’ congresses and to congresses of teaching staff is in keeping with the share of women among the staff.',
    },
    {
      zh: '村党组织成员、村党组织书记中的女性比例逐步提高。村委会成员中的女性比例达到30％以上，村委会主任中的女性比例逐步提高。',
      en: 'The share of women among members and secretaries of village Party organisations gradually rises. The share of women among members of villagers’ committees reaches 30% or above, and the share of women among chairs of villagers’ committees gradually rises.',
    },
    {
      zh: '社区党组织成员、社区党组织书记中女性比例逐步提高。社区居委会成员中的女性比例保持在50％左右，社区居委会主任中的女性比例达到40％以上。',
      en: 'The share of women among members and secretaries of community Party organisations gradually rises. The share of women among members of residents’ committees of communities is kept at about 50%, and the share of women among chairs of residents’ committees reaches 40% or above.',
    },
    {
      zh: '鼓励和支持女性参加社会组织，社会组织负责人中的女性比例逐步提高。',
      en: 'Encourage and support women in joining social organisations; the share of women among heads of social organisations gradually rises.',
    },
  ],
  measures: [
    {
      zh: '加大妇女参与决策和管理的支持力度。提高各级领导干部贯彻落实男女平等基本国策的意识，明确目标措施。提升市委、人大、政府、政协、党政工作部门以及企事业单位、基层群众自治组织和社会组织中的女性比例。加大对妇女发展领域决策咨询研究的支持力度，促进研究成果的转化及传播。',
      en: 'Increase support for women’s participation in decision-making and management. Raise the awareness of leading officials at all levels of implementing the basic national policy of gender equality, and set clear targets and measures. Raise the share of women in the municipal Party committee, people’s congress, government and CPPCC committee, in Party and government departments, and in enterprises, public institutions, grassroots self-governing organisations and social organisations. Increase support for decision-making and consultative research on the development of women, and promote the use and dissemination of its results.',
    },
    {
      zh: '重视发展中国共产党女党员。面向妇女深入开展思想政治工作，激发妇女入党的政治意愿。注重从各行各业青年女性中发展党员。在党代表候选人酝酿过程中，充分关注政治过硬、作风优良、敢于担当、实绩突出的优秀妇女，确保党员代表大会中女党员代表保持合理比例。',
      en: 'Attach importance to recruiting women into the Communist Party of China. Carry out ideological and political work among women in depth, and inspire their political wish to join the Party. Take care to recruit Party members among young women in all walks of life. In considering candidates for Party delegates, pay full attention to outstanding women who are politically sound, fine in conduct, ready to take responsibility and with real achievements, and ensure that the share of women among delegates to Party congresses is kept reasonable.',
    },
    {
      zh: '提高人大女代表、政协女委员比例。落实人大代表选举规则和程序，重视从基层、生产一线推荐人大女代表候选人。提名推荐、协商确定政协委员建议名单时，保障提名一定比例的妇女。支持人大女代表、政协女委员积极参加各类调研视察活动、撰写议案提案、参与决策咨询、反映社情民意，逐步拓展参政议政的广度和深度。',
      en: 'Raise the share of women among people’s congress deputies and CPPCC members. Implement the rules and procedures for electing people’s congress deputies, and attach importance to recommending women candidates from the grassroots and the front line of production. When nominating, recommending, consulting on and deciding the list of proposed CPPCC members, guarantee that a certain share of women is nominated. Support women deputies and women CPPCC members in taking an active part in all kinds of research visits and inspections, writing motions and proposals, taking part in decision consultation and reporting social conditions and public opinion, and gradually extend the breadth and depth of their participation in public affairs.',
    },
    {
      zh: '加大培养选拔女干部工作力度。将女干部培养选拔工作纳入领导班子和干部队伍、人才队伍建设总体规划。加大对女干部任用和女公务员管理的全程监督力度，保障女干部在录用、培养、考核、奖励、晋升时不受歧视。通过交流任职、挂职锻炼等多种形式，加强对女干部的培养。',
      en: 'Intensify the training and selection of women officials. Bring the training and selection of women officials into the overall planning of leadership, of the ranks of officials and of talents. Strengthen supervision of the whole process of appointing women officials and managing women civil servants, and ensure that women officials are not discriminated against in recruitment, training, appraisal, reward and promotion. Strengthen the training of women officials through exchange of posts, secondment and other forms.',
    },
    {
      zh: '提高女性参政议政水平。开展女性领导干部政治素质和领导能力培训。在制定政策时，充分听取女党代表、人大女代表、政协女委员、妇女组织和妇女代表的意见和建议。推进妇女组织对司法公正的监督，着力提高人民陪审员、人民监督员、人民调解员中的女性比例。',
      en: 'Raise the level of women’s participation in public affairs. Carry out training in political quality and leadership for women leading officials. In making policy, fully hear the opinions and suggestions of women Party delegates, women people’s congress deputies, women CPPCC members, women’s organisations and women’s representatives. Promote the supervision of judicial fairness by women’s organisations, and work to raise the share of women among people’s assessors, people’s supervisors and people’s mediators.',
    },
    {
      zh: '推动妇女积极参与事业单位决策管理。保障妇女在岗位晋升、职员晋级、职称评聘等方面享有平等的权利和机会。注重培养选拔优秀女性专业技术人员进入决策管理层。重视在卫生、教育、文旅等女性集中的行业提高决策管理层中的女性比例，推动建立行业妇联组织。',
      en: 'Promote women’s active participation in the decision-making and management of public institutions. Guarantee women’s equal rights and opportunities in promotion of post, advancement of staff grade and evaluation and appointment to professional titles. Take care to train and select outstanding women professional and technical personnel into decision-making and management. Attach importance to raising the share of women in decision-making and management in sectors where women are concentrated, such as health, education, culture and tourism, and promote the establishment of women’s federations of sectors.',
    },
    {
      zh: '推动妇女广泛参与企业决策管理。确保职工代表大会中女职工代表的比例与女职工占职工总数的比例相适应。保证国有企业董事会、监事会和管理层中女职工占一定比例。做好国有企业中女性高级管理人员选拔任用工作，逐步提高企业管理层的女性比例。企业制定涉及女职工权益事项的相关规章制度，须听取工会女职工委员会的意见。',
      en: 'Promote women’s wide participation in the decision-making and management of enterprises. Ensure that the share of women among delegates to workers’ congresses is in keeping with the share of women among all workers. Guarantee women workers a certain share on the boards of directors, boards of supervisors and in the management of state-owned enterprises. Do the selection and appointment of women senior managers in state-owned enterprises well, and gradually raise the share of women in the management of enterprises. When enterprises make rules and systems on matters that touch the rights and interests of women workers, they must hear the opinion of the women workers’ committee of the trade union.',
    },
    {
      zh: '充分发挥妇女在城乡基层治理中的作用。在村（社区）“两委”换届工作中，通过提名确定女性候选人、女性委员专职专选、女性成员缺位增补等措施，提高村（居）委会成员、村（居）委会主任中的女性比例。组织妇女积极参与村规民约、居民公约的制定修订。探索打造妇女网上议事平台，引导妇女积极、有序参与基层民主管理和民主协商。',
      en: 'Give full play to women’s role in urban and rural grassroots governance. In the elections of village (community) Party organisations and committees, raise the share of women among members and chairs of villagers’ (residents’) committees by nominating women candidates, reserving posts for women members, filling vacancies of women members with women, and other measures. Organise women to take an active part in drawing up and revising village rules and residents’ conventions. Explore online platforms for women’s deliberation, and guide women to take an active and orderly part in grassroots democratic management and consultation.',
    },
    {
      zh: '支持引导妇女参加社会组织。大力培育扶持服务性、公益性、互助性的女性社会组织，支持承接政府和社会公益性服务项目。加强指导服务，促进其健康有序发展并积极参与社会组织协商。加强社会组织女性专业人才和管理人才培养，鼓励更多女性成为社会组织负责人。',
      en: 'Support and guide women in joining social organisations. Vigorously foster and support women’s social organisations of service, public benefit and mutual help, and support them in undertaking government and public welfare service programmes. Strengthen guidance and services, and promote their healthy and orderly development and active participation in consultation among social organisations. Strengthen the training of women professionals and managers of social organisations, and encourage more women to become heads of social organisations.',
    },
    {
      zh: '充分发挥妇联组织在推进社会治理体系和治理能力现代化进程中的作用。强化妇联组织参与制定与妇女相关的政策、参与社会治理和公共服务的制度保障。重视听取妇联组织在培养选拔女干部、推动妇女参政议政等方面的意见和建议。拓展妇女组织覆盖面，提高新经济组织和新社会组织中女性组织化程度。',
      en: 'Give full play to the role of women’s federations in modernising the system of and capacity for social governance. Strengthen the institutional guarantees for women’s federations’ participation in making policies related to women, in social governance and in public services. Attach importance to hearing the opinions and suggestions of women’s federations on training and selecting women officials and promoting women’s participation in public affairs. Extend the coverage of women’s organisations, and raise the degree to which women in new economic and new social organisations are organised.',
    },
  ],
};
