import type { DomainText } from '../record.js';

/** 妇女与社会保障: the document's words, and their translation. */
export const socialSecurityText: DomainText = {
  targets: [
    {
      zh: '妇女社会保障水平不断提高，男女两性待遇保障公平适度。',
      en: 'The level of women’s social security keeps rising, and the benefits and protection of men and women are fair and appropriate.',
    },
    {
      zh: '完善落实生育保障制度。生育保险覆盖所有用人单位。提高生育保险参保率，生育保险医疗费用、生育津贴待遇水平适度提高。',
      en: 'Improve and implement the maternity protection system. Maternity insurance covers all employers. Raise the participation rate of maternity insurance; medical expenses paid by maternity insurance and maternity allowances rise appropriately.',
    },
    {
      zh: '完善落实医疗保障制度。妇女基本医疗保险的参保率稳定在95％以上，待遇保障公平适度。',
      en: 'Improve and implement the medical security system. The participation rate of women in basic medical insurance is stable at 95% or above, and benefits and protection are fair and appropriate.',
    },
    {
      zh: '完善落实养老保险制度。推进全民参保计划全面实施，妇女基本养老保险参保率提高到95％，适度调整退休人员基本养老金，待遇水平稳步提高。',
      en: 'Improve and implement the old-age insurance system. Advance the full implementation of the programme of universal insurance participation; the participation rate of women in basic old-age insurance rises to 95%, basic pensions of retirees are appropriately adjusted, and the level of benefits rises steadily.',
    },
    {
      zh: '落实失业保险和工伤保险制度。提高妇女失业保险和工伤保险的参保率，落实妇女失业保险和工伤保险待遇。',
      en: 'Implement the unemployment insurance and work injury insurance systems. Raise the participation rates of women in unemployment insurance and work injury insurance, and deliver women’s unemployment insurance and work injury insurance benefits.',
    },
    {
      zh: '健全分类兜底社会救助体系。困难妇女和家庭的生活得到基本保障。',
      en: 'Complete the social assistance system that gives basic protection by category. The livelihood of women and families in difficulty is basically guaranteed.',
    },
    {
      zh: '妇女福利待遇水平持续提高，重点保障老年妇女、残疾妇女、计划生育特殊家庭等群体的社会福利需求。',
      en: 'The level of women’s welfare benefits continues to rise; the social welfare needs of older women, women with disabilities, families with special difficulties under the family planning policy and other groups are guaranteed with priority.',
    },
    {
      zh: '保障老年妇女享有公平可及的基本养老服务，对失能妇女的照护服务水平不断提高。',
      en: 'Guarantee older women fair and accessible basic elderly care services, and keep raising the level of care services for women unable to look after themselves.',
    },
    {
      zh: '完善农村留守妇女关爱服务体系。提高对有困难、有需求的妇女关爱服务水平。',
      en: 'Improve the care service system for left-behind women in rural areas. Raise the level of care services for women in difficulty and in need.',
    },
  ],
  measures: [
    {
      zh: '保障城乡妇女的社会保障权益。在制定、修订社会保障政策和落实政策过程中，关注妇女的特殊利益和需求，缩小社会保障的性别差异。推进全民参保计划，支持灵活就业妇女参加相应社会保险，加大对农村社会保障的政策倾斜，缩小妇女群体间社会保障差异。加强社会保障分性别统计、信息动态监测和管理。',
      en: 'Guarantee the social security rights and interests of urban and rural women. In making, revising and implementing social security policies, pay attention to the special interests and needs of women, and narrow sex differences in social security. Advance the programme of universal insurance participation, support women in flexible employment in joining the corresponding social insurance, give greater policy preference to rural social security, and narrow differences in social security among groups of women. Strengthen statistics by sex and the dynamic monitoring and management of information on social security.',
    },
    {
      zh: '完善覆盖城乡妇女的生育保障体系。建立多层次城乡居民生育保障体系，提高生育保险和职工医疗保险制度合并实施成效。落实女职工享受法定产假、生育奖励假和相关生育津贴待遇。妥善解决妇女在领取失业保险金期间生育保障问题。加强城乡居民生育医疗费用保障。',
      en: 'Improve the maternity protection system that covers urban and rural women. Establish a multi-level maternity protection system for urban and rural residents, and raise the effect of the merged implementation of maternity insurance and workers’ medical insurance. Implement women workers’ statutory maternity leave, childbirth reward leave and related maternity allowances. Properly settle women’s maternity protection while they receive unemployment insurance benefits. Strengthen the coverage of maternity medical expenses of urban and rural residents.',
    },
    {
      zh: '保障城乡妇女的医疗保障权益。完善医疗救助制度，促进多层次医疗保障制度的互补衔接，资助符合条件的低收入妇女参加城乡居民基本医疗保险。推进建立女职工大病互助保险，充分发挥商业保险对宫颈癌、乳腺癌等妇女重大疾病的保障作用。鼓励社会慈善捐赠支持医疗保障事业发展。',
      en: 'Guarantee the medical security rights and interests of urban and rural women. Improve the medical assistance system, promote the complementary linking of multi-level medical security systems, and subsidise eligible low-income women in joining basic medical insurance for urban and rural residents. Advance mutual insurance against serious illness for women workers, and give full play to commercial insurance in covering major diseases of women such as cervical cancer and breast cancer. Encourage social charity and donations to support medical security.',
    },
    {
      zh: '促进妇女享有多层次可持续的养老保障。以基本养老保险为主，促进多层次养老保障制度的互补衔接。督促用人单位依法为女职工足额缴纳基本养老保险费，确保基本养老保险女性职工全覆盖。鼓励灵活就业人员参加职工养老保险，落实符合条件的低收入妇女代缴城乡居民基本养老保险保费政策。',
      en: 'Promote women’s enjoyment of multi-level and sustainable old-age protection. With basic old-age insurance as the mainstay, promote the complementary linking of multi-level old-age protection systems. Urge employers to pay basic old-age insurance contributions for women workers in full by law, and ensure that basic old-age insurance covers all women workers. Encourage people in flexible employment to join workers’ old-age insurance, and implement the policy of paying basic old-age insurance contributions of urban and rural residents for eligible low-income women.',
    },
    {
      zh: '保障妇女的失业保险权益。扩大失业保险在妇女群体中的覆盖面，确保符合条件的参保失业妇女能够及时、足额领取失业保险金。强化失业保险促就业防失业功能，支持女职工稳定就业。',
      en: 'Guarantee women’s rights and interests in unemployment insurance. Extend the coverage of unemployment insurance among women, and ensure that eligible insured unemployed women receive unemployment insurance benefits in time and in full. Strengthen the function of unemployment insurance in promoting employment and preventing unemployment, and support the stable employment of women workers.',
    },
    {
      zh: '保障就业妇女的工伤保险权益。督促用人单位特别是高风险行业为女职工办理工伤保险。推进新就业形态人员职业伤害保障试点，加大对未参保单位的处罚力度。完善预防、补偿、康复“三位一体”的工伤保险制度体系建设，增强工伤保险预防工伤、促进康复的功能。',
      en: 'Guarantee employed women’s rights and interests in work injury insurance. Urge employers, especially in high-risk industries, to take out work injury insurance for women workers. Advance the pilot of occupational injury protection for people in new forms of employment, and increase the punishment of units that do not insure. Improve the building of a ‘three-in-one’ work injury insurance system of prevention, compensation and rehabilitation, and strengthen the functions of work injury insurance in preventing work injuries and promoting rehabilitation.',
    },
    {
      zh: '加强社会救助对生活困难妇女的兜底保障。对生活困难妇女分类实施社会救助，提供兜底保障。推进政府购买社会救助服务，确保符合条件的妇女应救尽救。推动社会救助与社会保险、社会福利、社会互助政策的衔接配套，加强社会救助分性别统计，实施精准救助。',
      en: 'Strengthen the basic protection of women with difficulties in life by social assistance. Give social assistance by category to women with difficulties in life, and provide basic protection. Advance government purchase of social assistance services, and ensure that all eligible women are assisted. Promote the linking of social assistance with social insurance, social welfare and social mutual-help policies, strengthen statistics by sex on social assistance, and give targeted assistance.',
    },
    {
      zh: '不断满足妇女的社会福利需求。落实经济困难高龄失能老年人补贴等制度，逐步提升老年妇女福利水平。完善残疾人补贴等制度，动态调整、适度提高补贴标准。建立健全计划生育特殊家庭全方位帮扶保障制度。',
      en: 'Keep meeting women’s social welfare needs. Implement systems such as allowances for older people who are poor, very old or unable to look after themselves, and gradually raise the level of older women’s welfare. Improve systems such as allowances for persons with disabilities, and adjust dynamically and raise appropriately the standard of allowances. Establish and complete a system of all-round assistance and protection for families with special difficulties under the family planning policy.',
    },
    {
      zh: '保障妇女享有基本养老服务。大力发展普惠型养老服务。完善社区居家养老服务网络，推进公共设施适老化改造。提高老年妇女生活照料、紧急救援、精神慰藉等服务水平。支持社会力量扩大普惠型养老服务供给，支持邻里之间的互助性养老。加大养老护理型人才培养力度。',
      en: 'Guarantee women’s enjoyment of basic elderly care services. Vigorously develop affordable elderly care services. Improve the network of community and home-based elderly care services, and advance the adaptation of public facilities for older people. Raise the level of services for older women in daily care, emergency rescue, spiritual comfort and the like. Support social forces in extending the supply of affordable elderly care services, and support mutual elderly care among neighbours. Strengthen the training of elderly care nursing personnel.',
    },
    {
      zh: '适时建立覆盖城乡妇女的长期照护制度。探索建立长期护理保险制度，妥善解决失能妇女的护理保障问题。逐步提高养老机构护理型床位比例。为照料家庭的妇女提供照护培训、心理疏导和保险待遇等支持。',
      en: 'Establish in due time a long-term care system that covers urban and rural women. Explore the establishment of a long-term care insurance system, and properly settle the care of women who cannot look after themselves. Gradually raise the share of nursing beds in elderly care institutions. Give women who care for their families support such as care training, psychological counselling and insurance benefits.',
    },
    {
      zh: '加强农村留守妇女关爱服务工作。建立完善农村留守妇女信息台账，有针对性地为农村困难留守妇女提供生产帮扶、就业指导、权益维护、人身安全、精神慰藉、家庭支持等关爱服务。支持留守妇女参与乡村振兴和家庭文明建设。支持社会力量参与，重点为生活困难、残疾、重病等妇女群体提供关爱服务。',
      en: 'Strengthen care services for left-behind women in rural areas. Establish and improve information registers of rural left-behind women, and provide rural left-behind women in difficulty with targeted care services such as help in production, employment guidance, protection of rights and interests, personal safety, spiritual comfort and family support. Support left-behind women in taking part in rural revitalisation and in building family civilisation. Support the participation of social forces, and provide care services with priority for women with difficulties in life, with disabilities or seriously ill.',
    },
  ],
};
