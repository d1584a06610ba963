import type { DomainText } from '../record.js';

/** 儿童与福利: the document's words, and their translation. */
export const welfareText: DomainText = {
  targets: [
    {
      zh: '提升儿童福利水平，建立适度普惠型的儿童福利制度体系，面向儿童的基本公共服务均等化水平明显提高。',
      en: 'Raise the level of child welfare and establish a moderately universal child welfare system; equal access to basic public services for children is markedly improved.',
    },
    {
      zh: '巩固提高儿童基本医疗保障水平，做好符合条件的慢性病儿童和罕见病儿童的医疗救助工作。',
      en: 'Consolidate and raise the level of basic medical security for children, and provide medical assistance for eligible children with chronic diseases and children with rare diseases.',
    },
    {
      zh: '构建连续完整的儿童营养改善项目支持体系。',
      en: 'Build a continuous and complete support system of child nutrition improvement programmes.',
    },
    {
      zh: '3岁以下婴幼儿照护服务体系健康发展。2025年，每千人口拥有3岁以下婴幼儿托位数达到4.5个，以后保持稳定增长。',
      en: 'The system of care services for infants and toddlers under 3 develops soundly. In 2025 the number of childcare places for infants and toddlers under 3 per 1,000 population reaches 4.5, and maintains stable growth thereafter.',
    },
    {
      zh: '孤儿和事实无人抚养儿童的生存、发展、安全权益得到有效保障，保障覆盖率达到100%。',
      en: 'The rights and interests of orphans and de facto unattended children to survival, development and safety are effectively protected, with a protection coverage of 100%.',
    },
    {
      zh: '促进残疾儿童康复、教育和成年后就业。加强残疾儿童康复救助定点机构建设，救助水平提高。',
      en: 'Promote the rehabilitation and education of children with disabilities and their employment in adulthood. Strengthen designated institutions for the rehabilitation assistance of children with disabilities, and the level of assistance is raised.',
    },
    {
      zh: '留守、困境儿童关爱服务体系不断完善，流动儿童服务机制更加健全。',
      en: 'The care service system for left-behind children and children in difficult circumstances is continuously improved, and the service mechanism for migrant children is sounder.',
    },
    {
      zh: '基层儿童保护机制有效运行，监测预防、强制报告、应急处理、评估帮扶、监护干预措施到位。',
      en: 'The community-level child protection mechanism operates effectively, and measures for monitoring and prevention, mandatory reporting, emergency response, assessment and support, and guardianship intervention are in place.',
    },
    {
      zh: '基层儿童福利工作阵地和队伍建设进一步加强，乡镇（街道）儿童督导员、村（居）儿童主任覆盖率和每年接受培训覆盖率达100%。',
      en: 'The facilities and workforce for community-level child welfare work are further strengthened; the coverage of child welfare supervisors in townships (subdistricts) and of child welfare directors in villages (residential communities), and the coverage of their annual training, reach 100%.',
    },
    {
      zh: '为儿童服务的社会组织和儿童社会工作专业队伍逐步壮大。',
      en: 'Social organisations serving children and the professional child social work workforce gradually grow.',
    },
  ],
  measures: [
    {
      zh: '完善儿童福利保障和救助制度体系。逐步建立适度普惠型儿童福利制度体系，建立健全分层分类的救助制度体系。完善困境儿童分类保障政策。扩大儿童福利覆盖面，增加儿童福利项目，提高儿童福利标准。将儿童福利支出纳入政府财政预算，建立与经济社会发展水平相适应的儿童福利支出财政经费自动调节与增长机制。合理制定低保标准和特困人员救助供养标准并建立动态调整机制。',
      en: 'Improve the system of child welfare protection and assistance. Gradually establish a moderately universal child welfare system, and establish and improve an assistance system differentiated by level and category. Improve the policy of categorised protection for children in difficult circumstances. Expand the coverage of child welfare, add child welfare programmes and raise child welfare standards. Include child welfare expenditure in the government budget, and establish a mechanism for the automatic adjustment and growth of fiscal funds for child welfare in keeping with economic and social development. Set reasonable subsistence allowance standards and assistance and support standards for persons in extreme difficulty, and establish a mechanism for their dynamic adjustment.',
    },
    {
      zh: '提高面向儿童的基本公共服务供给水平。将儿童教育、医疗卫生、福利保障事项优先纳入基本公共服务清单。加强儿童基本公共服务标准化建设，基本公共服务投入向薄弱环节、特殊儿童群体倾斜，提高可及性和均等化水平。落实儿童乘坐公共交通工具和游览参观票价优惠政策。',
      en: 'Raise the level of supply of basic public services for children. Give matters of children’s education, medical and health care and welfare protection priority in the list of basic public services. Strengthen the standardisation of basic public services for children, weight investment in basic public services towards weak links and special groups of children, and improve accessibility and equality. Implement concessionary fares and admission prices for children on public transport and at visitor attractions.',
    },
    {
      zh: '完善儿童医疗保障制度。提高儿童参与城乡居民基本医疗保险覆盖率。完善儿童医疗药品目录动态调整机制，落实困境儿童基本医疗保障政策，加强对符合条件的家庭经济困难儿童罕见病和重大疾病的医疗救助。支持商业保险机构开发并推广适宜不同年龄阶段儿童的大病和意外伤害保险产品，统筹调动慈善医疗救助力量，支持医疗互助有序发展。',
      en: 'Improve the medical security system for children. Raise children’s coverage by basic medical insurance for urban and rural residents. Improve the dynamic adjustment mechanism of the list of medicines for children’s medical care, implement the basic medical security policy for children in difficult circumstances, and strengthen medical assistance for the rare diseases and major illnesses of eligible children in families with financial difficulties. Support commercial insurers in developing and promoting critical illness and accidental injury insurance suited to children of different ages, coordinate and mobilise charitable medical assistance, and support the orderly development of mutual medical aid.',
    },
    {
      zh: '推进实施儿童营养改善项目。深入推进“农村义务教育学生营养改善计划”，完善膳食费用分摊机制。加强3—5岁学龄前儿童营养改善工作，实施农村在园儿童营养改善计划，构建从婴儿期到学龄期儿童连续完整的营养改善项目支持体系。',
      en: 'Promote child nutrition improvement programmes. Further advance the “Nutrition Improvement Programme for Rural Compulsory Education Students” and improve the cost-sharing mechanism for meals. Strengthen nutrition improvement for preschool children aged 3–5, implement the nutrition improvement programme for rural kindergarten children, and build a continuous and complete support system of nutrition improvement programmes for children from infancy to school age.',
    },
    {
      zh: '构建并完善普惠托育服务体系。支持和引导社会力量依托社区提供托育服务，支持开展家庭互助式托育。加强社区托育服务设施与社区服务中心（站）及社区卫生、文化、体育等设施的功能衔接。探索托幼一体化服务，有条件的幼儿园利用现有资源开设托班，招收2至3岁的幼儿。有条件的妇幼保健院、社区卫生服务中心等设立托育服务场所，并为周边托育机构提供育儿支持。鼓励有条件的单位为职工提供福利性托育服务。完善托育从业人员职前职后一体化培养培训体系，从业人员持证上岗。',
      en: 'Build and improve a system of affordable and inclusive childcare services. Support and guide social forces in providing childcare services based in residential communities, and support mutual-help childcare among families. Strengthen the functional links of community childcare facilities with community service centres (stations) and community health, cultural, sports and other facilities. Explore integrated childcare and kindergarten services; kindergartens with the conditions use existing resources to open nursery classes admitting children aged 2 to 3. Maternal and child health hospitals, community health service centres and the like with the conditions set up childcare places and provide parenting support to nearby childcare institutions. Encourage employers with the conditions to provide childcare services for employees as a benefit. Improve the integrated pre-service and in-service training system for childcare practitioners, who work with certificates.',
    },
    {
      zh: '加强孤儿、事实无人抚养儿童、流浪儿童关爱保障工作。完善落实孤儿和事实无人抚养儿童保障政策。畅通亲属抚养、家庭寄养、机构养育和依法收养孤儿安置渠道。完善相关政策，引导鼓励国内家庭收养病残儿童。健全收养评估制度，建立收养状况回访监督制度，加强收养登记信息化建设。加强对涉外收养的监管。帮助有劳动能力的成年孤儿优先就业。依法依规为流浪儿童提供生活照料、身份查询、接送返回等服务，教育督促流浪儿童父母或其他监护人履行抚养义务。',
      en: 'Strengthen care and protection for orphans, de facto unattended children and street children. Improve and implement protection policies for orphans and de facto unattended children. Keep open the channels for placing orphans: kinship care, family foster care, institutional care and adoption according to law. Improve the relevant policies to guide and encourage domestic families to adopt sick and disabled children. Improve the adoption assessment system, establish a system of follow-up visits and supervision of adoptions, and strengthen the digitalisation of adoption registration. Strengthen the supervision of intercountry adoption. Help adult orphans able to work to obtain employment with priority. Provide street children, in accordance with laws and regulations, with daily care, identity checks, escort home and other services, and educate and urge their parents or other guardians to perform their duty of support.',
    },
    {
      zh: '落实残疾儿童康复救助制度。确保残疾儿童普遍享有基本康复服务。推进康复与教育相结合。完善残疾儿童康复服务标准体系，规范残疾儿童康复机构管理，建立医疗机构与残疾人专业康复机构双向转诊制度。支持儿童福利机构面向社会残疾儿童开展替代照料、养育辅导、康复训练等服务。',
      en: 'Implement the rehabilitation assistance system for children with disabilities. Ensure that children with disabilities universally have basic rehabilitation services. Promote the combination of rehabilitation and education. Improve the system of rehabilitation service standards for children with disabilities, regulate the management of rehabilitation institutions for children with disabilities, and establish a two-way referral system between medical institutions and specialised rehabilitation institutions for persons with disabilities. Support child welfare institutions in offering alternative care, parenting guidance, rehabilitation training and other services to children with disabilities in society.',
    },
    {
      zh: '加强留守、流动儿童关爱保护。强化家庭监护主体责任，提高监护能力。强化乡镇（街道）政府属地责任，依托村（居）民委员会，落实关爱帮扶措施政策。常态化开展寒暑假特别关爱行动，加强对留守儿童心理、情感、行为和安全自护的指导服务。积极倡导企业建立儿童友好的职工福利制度和企业文化。健全以社区为依托、面向流动儿童家庭的管理和服务网络，促进流动儿童及其家庭的社会融入。保障流动儿童平等享有教育、医疗、卫生等基本公共服务。',
      en: 'Strengthen care and protection for left-behind and migrant children. Reinforce the primary responsibility of the family for guardianship and raise guardianship capacity. Reinforce the territorial responsibility of township (subdistrict) governments, and implement care and support measures and policies through villagers’ (residents’) committees. Carry out special care campaigns in the winter and summer holidays as a regular practice, and strengthen guidance services for left-behind children on psychology, emotions, behaviour, safety and self-protection. Actively encourage enterprises to establish child-friendly employee benefit systems and corporate cultures. Improve the community-based management and service network for the families of migrant children, and promote the social integration of migrant children and their families. Ensure that migrant children have equal access to education, medical care, health and other basic public services.',
    },
    {
      zh: '建立健全基层儿童保护机制。完善市、乡镇（街道）、村（社区）三级基层儿童保护机制。督促学校、幼儿园、医疗机构、村（居）民委员会等主体履行困境儿童和受暴力伤害儿童的强制报告义务。及时受理、转介侵犯儿童合法权益的投诉、举报，探索完善接报、评估、处置、帮扶等一体化工作流程。',
      en: 'Establish and improve the community-level child protection mechanism. Improve the community-level child protection mechanism at the three levels of city, township (subdistrict) and village (residential community). Urge schools, kindergartens, medical institutions, villagers’ (residents’) committees and other bodies to perform their duty of mandatory reporting concerning children in difficult circumstances and children harmed by violence. Receive and refer in time complaints and reports of infringements of children’s lawful rights and interests, and explore and improve an integrated workflow of receiving reports, assessment, handling and support.',
    },
    {
      zh: '提升未成年人救助保护机构、儿童福利机构和基层儿童工作队伍服务能力。推进天门市儿童福利院优化提质，推进养育、医疗、康复、教育、社会工作一体化发展。成立未成年人救助保护中心，制定完善工作标准。加强能力建设，提升服务社会散居孤儿、留守儿童、事实无人抚养儿童和其他困难儿童的专业化水平。加大儿童督导员、儿童主任等基层儿童工作者培训力度，提高服务能力。',
      en: 'Raise the service capacity of assistance and protection institutions for minors, child welfare institutions and community-level child workers. Advance the upgrading of the Tianmen Children’s Welfare Home, and promote the integrated development of care, medical treatment, rehabilitation, education and social work. Set up an assistance and protection centre for minors, and formulate and improve work standards. Strengthen capacity-building, and raise the professional level of services for orphans living in the community, left-behind children, de facto unattended children and other children in difficulty. Step up the training of child welfare supervisors, child welfare directors and other community-level child workers, and raise their service capacity.',
    },
    {
      zh: '支持社会力量参与儿童福利事业发展。引导、扶持和规范社会力量参与困境儿童救助。从登记注册、专业扶持、经济资助、监管规范等层面，推动儿童福利服务类社会组织的规范化发展。',
      en: 'Support social forces in taking part in child welfare. Guide, foster and regulate the participation of social forces in assistance to children in difficult circumstances. Promote the well-regulated development of child welfare service organisations in terms of registration, professional support, financial aid, supervision and regulation, and the like.',
    },
  ],
};
