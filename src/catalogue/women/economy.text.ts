import type { DomainText } from '../record.js';

/** 妇女与经济: the document's words, and their translation. */
export const economyText: DomainText = {
  targets: [
    {
      zh: '保障妇女平等获得经济资源、平等参与经济建设和平等享有经济发展成果的权利和机会。',
      en: 'Guarantee women’s rights and opportunities to equal access to economic resources, equal participation in economic development and equal enjoyment of its fruits.',
    },
    {
      zh: '促进妇女就业，消除就业性别歧视。就业人员中女性比例保持在45％左右。促进女大学生充分就业。',
      en: 'Promote women’s employment and eliminate sex discrimination in employment. The share of women among employed persons is kept at about 45%. Promote the full employment of women graduates of higher education.',
    },
    {
      zh: '优化妇女就业结构。城镇单位就业人员中女性比例达到40％。',
      en: 'Optimise the structure of women’s employment. The share of women among persons employed in urban units reaches 40%.',
    },
    {
      zh: '保障妇女获得公平的劳动报酬，男女收入差距明显缩小。',
      en: 'Guarantee women fair remuneration for work; the income gap between men and women narrows markedly.',
    },
    {
      zh: '促进女性人才发展。各类人才项目入选者中女性比例逐步提高。',
      en: 'Promote the development of women talents. The share of women among those selected for talent programmes of all kinds gradually rises.',
    },
    {
      zh: '高级专业技术人员中的女性比例达到40％，促进女性劳动者提升职业技能水平。',
      en: 'The share of women among senior professional and technical personnel reaches 40%; promote the raising of women workers’ vocational skills.',
    },
    {
      zh: '保障女性劳动者的劳动安全和健康，女职工职业病发病率明显降低。',
      en: 'Guarantee the occupational safety and health of women workers; the incidence of occupational diseases among women workers falls markedly.',
    },
    {
      zh: '保障农村妇女平等享有土地相关权益和集体经济的各项权益。',
      en: 'Guarantee rural women’s equal enjoyment of land-related rights and interests and of all rights and interests in the collective economy.',
    },
    {
      zh: '守住妇女群体不发生规模性返贫底线，增强农村低收入妇女群体的可持续发展能力。',
      en: 'Hold the bottom line that no large-scale return to poverty occurs among women, and strengthen the capacity for sustainable development of rural low-income women.',
    },
    {
      zh: '妇女在实施乡村振兴战略中的作用充分发挥。',
      en: 'Women’s role in implementing the rural revitalisation strategy is brought into full play.',
    },
  ],
  measures: [
    {
      zh: '加大妇女参与经济发展的保障力度。在制定、修订规范性文件（技术标准）时，关注女性特殊权益和需求，确保女性享有平等就业权利。保障新业态从业人员劳动权益。出台支持女性生育后重返工作岗位的相关政策，鼓励用人单位制定有利于职工平衡工作与家庭的措施。',
      en: 'Strengthen the guarantees for women’s participation in economic development. In drawing up and revising normative documents (technical standards), pay attention to the special rights, interests and needs of women, and ensure that women enjoy equal rights to employment. Guarantee the labour rights and interests of people working in new forms of business. Issue policies that support women’s return to work after childbirth, and encourage employers to adopt measures that help workers to balance work and family.',
    },
    {
      zh: '加大消除就业性别歧视工作力度。加大妇女劳动保障监察执法力度，对涉嫌就业性别歧视的用人单位和个人进行联合约谈，依法惩处。发挥行业协会、商会作用，提高行业自律意识。党政机关、国有企事业单位在招录（聘）和职工晋职晋级、评定专业技术职称等方面发挥示范引领作用。',
      en: 'Intensify efforts to eliminate sex discrimination in employment. Strengthen labour security inspection and law enforcement for women, hold joint interviews with employers and individuals suspected of sex discrimination in employment, and punish them according to law. Give play to the role of trade associations and chambers of commerce, and raise the industries’ awareness of self-discipline. Party and government bodies, state-owned enterprises and public institutions set an example in recruitment, in the promotion of staff and in the evaluation of professional and technical titles.',
    },
    {
      zh: '多渠道促进妇女就业创业。落实创业培训、税费减免、贷款贴息等扶持政策，为女性创业提供服务。加强女大学生职业规划指导，提升就业能力。加大对女性在互联网、大数据等高新科技领域创业的扶持力度。加强对妇女的就业援助，零就业家庭实现动态清零。发展农村电子商务，支持手工艺品产业发展，鼓励外出务工妇女回乡创业。',
      en: 'Promote women’s employment and entrepreneurship through many channels. Implement supporting policies such as entrepreneurship training, tax and fee reductions and loan interest subsidies, and provide services for women’s entrepreneurship. Strengthen career planning guidance for women students in higher education and raise their employability. Increase support for women’s entrepreneurship in high-tech fields such as the internet and big data. Strengthen employment assistance for women, and keep zero-employment families dynamically at zero. Develop rural e-commerce, support the development of handicraft industries, and encourage women who have left for work to return home and start businesses.',
    },
    {
      zh: '改善妇女就业结构。完善终身职业技能培训制度，对不同类型女性劳动者实施分类职业技能培训。加强政府政策引导，激发妇女参加培训的积极性。持续推进城镇化建设，多渠道扶持农村妇女就近非农转移就业。不断提高妇女在高新技术产业、战略性新兴产业和现代服务业从业人员中的比例。',
      en: 'Improve the structure of women’s employment. Improve the system of lifelong vocational skills training, and give vocational skills training by category to different types of women workers. Strengthen government policy guidance, and stimulate women’s enthusiasm for training. Continue to advance urbanisation, and support rural women through many channels in moving to non-agricultural work near home. Keep raising the share of women among those working in high-tech industries, strategic emerging industries and modern services.',
    },
    {
      zh: '缩小男女两性收入差距。督促用人单位制定实施男女平等的人力资源制度，畅通女性职业发展和职务职级晋升通道。将企业遵守各项男女平等就业和女职工特殊劳动保护规定的情况纳入企业劳动保障诚信征信系统。探索建立居民收入分性别动态统计监测制度。',
      en: 'Narrow the income gap between men and women. Urge employers to adopt and carry out human resource systems of gender equality, and clear the channels for women’s career development and promotion in post and grade. Bring enterprises’ compliance with the rules on equal employment of men and women and on the special labour protection of women workers into the credit system of enterprise labour security. Explore the establishment of a system of dynamic statistics and monitoring of residents’ income by sex.',
    },
    {
      zh: '探索女性人才的选拔培养途径。落实促进女性人才发展的政策措施，认真听取女性优秀人才意见建议，优化女性人才成长的综合环境。在科研项目的申报和结题、各类人才项目评选和职称评聘中，对育哺期女性放宽年龄条件，各类人才项目入选者的女性比例逐步提高。',
      en: 'Explore ways of selecting and training women talents. Implement policies and measures that promote the development of women talents, listen carefully to the opinions and suggestions of outstanding women, and optimise the general environment for the growth of women talents. In the application for and completion of research projects, the selection of talent programmes of all kinds and the evaluation and appointment to professional titles, relax age conditions for women who are bearing and nursing children; the share of women among those selected for talent programmes of all kinds gradually rises.',
    },
    {
      zh: '加强女性专业技术和技能人才队伍建设。提高初、中、高级女性专业技术人员的比例。加强对女性专业技术和技能人才专业知识、科研管理、创新创业等方面的培训。实施科技创新巾帼行动，加强典型宣传，激励女性科技、技能人才立足岗位锐意创新。',
      en: 'Strengthen the ranks of women professional, technical and skilled personnel. Raise the share of women among junior, intermediate and senior professional and technical personnel. Strengthen the training of women professional, technical and skilled personnel in professional knowledge, research management, innovation and entrepreneurship. Carry out the Women’s Action for Scientific and Technological Innovation, publicise models more widely, and inspire women in science, technology and skilled work to innovate in their posts.',
    },
    {
      zh: '改善女性劳动者劳动安全状况。督促用人单位落实女职工劳动保护规定，加强对女职工孕期、产期、哺乳期的特殊保护，定期为女职工进行妇科检查。将女职工劳动保护纳入职业健康和安全生产监督管理范围，加强对用人单位的劳动保障监察以及劳动安全和职业健康监督。',
      en: 'Improve the occupational safety of women workers. Urge employers to implement the rules on the labour protection of women workers, strengthen special protection of women workers during pregnancy, childbirth and nursing, and provide women workers with regular gynaecological examinations. Bring the labour protection of women workers into the supervision and administration of occupational health and work safety, and strengthen labour security inspection of employers and the supervision of occupational safety and health.',
    },
    {
      zh: '为女性职业发展创造有利条件。禁止用人单位将生育状况作为女性在招聘录用、培训、定级等方面的条件，禁止用人单位因女职工怀孕、生育、哺乳而降低工资、恶意调岗、予以辞退、解除劳动（聘用）合同。定期开展女职工生育权益保障专项督查，加大惩戒力度。提高女职工劳动合同、女职工权益保障专项集体合同签订率。为女性生育后回归岗位或再就业提供培训等支持。推动用人单位根据需要建立哺乳室、孕妇休息室等设施。支持有条件的用人单位为职工提供福利性托育托管服务。',
      en: 'Create favourable conditions for women’s career development. Prohibit employers from making childbearing a condition for women in recruitment, training, grading and the like, and from lowering wages, transferring maliciously, dismissing or ending labour (employment) contracts because a woman worker is pregnant, gives birth or nurses. Carry out regular special inspections of the protection of women workers’ maternity rights and interests, and increase punishment. Raise the signing rates of women workers’ labour contracts and of special collective contracts for the protection of women workers’ rights and interests. Provide women with training and other support for returning to their posts or finding new jobs after childbirth. Encourage employers to set up nursing rooms, rest rooms for pregnant women and other facilities as needed. Support employers that have the conditions in providing workers with welfare childcare services.',
    },
    {
      zh: '保障农村妇女平等享有土地和集体资产相关权益。依法保障农村妇女权益，充分保护农村妇女对承包土地和宅基地依法享有的各项权益。健全农村集体产权制度，在集体经济组织成员身份确认、股权设置、权益流转、收益分配和继承等关键环节，依法依规保障农村妇女平等权益。畅通农村妇女土地权益的维权救济渠道。',
      en: 'Guarantee rural women’s equal enjoyment of rights and interests in land and collective assets. Guarantee rural women’s rights and interests by law, and fully protect their lawful rights and interests in contracted land and homesteads. Improve the rural collective property rights system, and guarantee rural women’s equal rights and interests according to law and regulations in the key links of confirming membership of collective economic organisations, setting up shares, transferring rights and interests, distributing income and inheritance. Clear the channels through which rural women protect and find relief for their land rights and interests.',
    },
    {
      zh: '扶持脱贫妇女和家庭稳定增收。健全防止返贫监测和帮扶机制。通过就业车间建设、以工代赈等方式，支持农村有劳动能力的低收入妇女积极参与特色优势产业发展，就地就近就业，实现增收致富。',
      en: 'Support women and families lifted out of poverty in steadily increasing their income. Improve the mechanism of monitoring and assistance to prevent a return to poverty. By building employment workshops, providing work relief and other means, support rural low-income women able to work in taking an active part in the development of distinctive and advantageous industries, working locally and near home, and increasing their income.',
    },
    {
      zh: '支持妇女积极参与乡村振兴。深入实施乡村振兴巾帼行动，鼓励支持妇女创办领办新型农业经营和服务主体。充分发挥妇女在现代农业示范基地建设中的积极作用。加强高素质女农民培育，引导女农民争做乡村工匠、文化能人、手工艺人和新型农业管理经营能手。',
      en: 'Support women’s active participation in rural revitalisation. Implement in depth the Women’s Action for Rural Revitalisation, and encourage and support women in founding and leading new types of agricultural business and service entities. Give full play to women’s active role in building modern agricultural demonstration bases. Strengthen the training of high-quality women farmers, and guide women farmers to strive to become rural artisans, people of culture, handicraft workers and new-type agricultural managers.',
    },
  ],
};
