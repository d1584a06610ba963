import type { DomainText } from '../record.js';

/** 儿童与法律保护: the document's words, and their translation. */
export const legalProtectionText: DomainText = {
  targets: [
    {
      zh: '完善保障儿童权益的政策制度，加强保障儿童权益的执法工作，司法工作体系满足儿童身心发展特殊需要。',
      en: 'Improve the policies and systems protecting children’s rights and interests and strengthen law enforcement protecting them; the judicial work system meets the special needs of children’s physical and mental development.',
    },
    {
      zh: '持续注重法治宣传，落实法治副校长配备工作。儿童的法治素养和自我保护意识进一步提升。',
      en: 'Pay continuous attention to publicity on the rule of law, and carry out the assignment of legal vice-principals. Children’s legal literacy and awareness of self-protection are further raised.',
    },
    {
      zh: '加强对儿童民事权益的保障力度，依法保护儿童财产权益。',
      en: 'Strengthen the protection of children’s civil rights and interests, and protect children’s property rights and interests according to law.',
    },
    {
      zh: '落实儿童监护制度，保障儿童获得有效监护。',
      en: 'Implement the guardianship system for children, and ensure that children have effective guardianship.',
    },
    {
      zh: '完善对儿童参与商业活动的监管体系，禁止使用童工和对儿童的经济剥削。',
      en: 'Improve the system for supervising children’s participation in commercial activities, and prohibit child labour and the economic exploitation of children.',
    },
    {
      zh: '落实强制报告制度和涉性侵害违法犯罪人员从业限制制度，重点防范、依法严惩对儿童的性侵害。',
      en: 'Implement the mandatory reporting system and the system of employment restrictions on persons with a record of sexual abuse offences, and give priority to preventing, and severely punish according to law, the sexual abuse of children.',
    },
    {
      zh: '预防、制止和打击针对儿童的家庭暴力、拐卖、遗弃等违法犯罪行为。',
      en: 'Prevent, stop and combat domestic violence, trafficking, abandonment and other offences and crimes against children.',
    },
    {
      zh: '依法严惩利用网络侵犯儿童合法权益的违法犯罪行为。',
      en: 'Severely punish according to law offences and crimes that use the internet to infringe children’s lawful rights and interests.',
    },
    {
      zh: '对未成年人违法犯罪行为实行分级干预。降低未成年人犯罪人数占未成年人口数的比重。',
      en: 'Apply tiered intervention to offences and crimes by minors. Reduce the number of juvenile offenders as a proportion of the population of minors.',
    },
    {
      zh: '保障符合条件的儿童依法获得及时有效的法律援助和司法救助。',
      en: 'Ensure that eligible children receive timely and effective legal aid and judicial assistance according to law.',
    },
  ],
  measures: [
    {
      zh: '完善保护儿童的政策制度。适时制定或修订有关托育照护、学前教育、家庭教育、儿童福利等突出问题的规范性文件，健全保障儿童生存权、发展权、受保护权、参与权的政策体系。加强未成年人保护法的实施，落实法律监督、司法建议和法治督察制度。',
      en: 'Improve the policies and systems for protecting children. Formulate or revise in due course normative documents on prominent issues such as childcare, preschool education, family education and child welfare, and improve the policy system guaranteeing children’s rights to survival, development, protection and participation. Strengthen the implementation of the Law on the Protection of Minors, and implement the systems of legal supervision, judicial recommendations and rule-of-law inspection.',
    },
    {
      zh: '严格儿童保护领域的执法。加大针对未成年人保护重点问题的行政执法力度，及时发现和处置托管照护、监护侵害、家庭暴力、校园及周边安全隐患、食品药品安全隐患等问题。探索建立未成年人保护跨部门综合执法制度和未成年人救助协作制度，形成执法、保护、服务合力。建立未成年被害人“一站式”取证机制，保护未成年人免受“二次伤害”。',
      en: 'Strictly enforce the law in the field of child protection. Step up administrative law enforcement on key issues in the protection of minors, and promptly detect and deal with problems of entrusted care, infringement by guardians, domestic violence, safety hazards in and around schools, and food and medicine safety hazards. Explore a system of cross-departmental integrated law enforcement for the protection of minors and a system of cooperation in assisting minors, combining enforcement, protection and services. Establish a “one-stop” evidence collection mechanism for minor victims, and protect minors from “secondary harm”.',
    },
    {
      zh: '加强儿童法治宣传教育。常态推进“法治进校园”活动，发挥法治副校长、少年警队等作用，提高未成年人法治素养。完善学校、家庭、社会共同参与的未成年人法治教育工作机制。引导媒体广泛宣传儿童保护法律法规，客观、审慎、适度采访和报道涉未成年人案件。加大普法力度，推动形成依法保护未成年人的良好氛围。',
      en: 'Strengthen publicity and education on the rule of law for children. Carry on the “Rule of Law into Schools” activity as a regular practice, give play to the role of legal vice-principals, junior police squads and the like, and raise the legal literacy of minors. Improve the working mechanism of rule-of-law education for minors in which schools, families and society take part together. Guide the media to publicise child protection laws and regulations widely, and to interview and report objectively, prudently and appropriately in cases involving minors. Step up legal publicity to foster a good climate of protecting minors according to law.',
    },
    {
      zh: '全面保障儿童的民事权益。开展涉及儿童权益纠纷人民调解工作，探索父母婚内分居期间未成年子女权益保护措施，依法保障父母离婚后未成年子女获得探望、抚养、教育、保护的权利。依法保障儿童和胎儿的继承权和受遗赠权。依法保护儿童名誉、隐私和个人信息等人格权。对侵害未成年人合法权益的行为开展公益诉讼工作。',
      en: 'Fully protect children’s civil rights and interests. Carry out people’s mediation in disputes involving children’s rights and interests, explore measures to protect the rights and interests of minor children while their parents live apart during marriage, and guarantee according to law the rights of minor children to visits, support, education and protection after their parents’ divorce. Guarantee according to law the rights of children and foetuses to inherit and to receive bequests. Protect according to law children’s personality rights such as reputation, privacy and personal information. Bring public interest litigation against acts infringing the lawful rights and interests of minors.',
    },
    {
      zh: '落实监护制度。强化家庭监护主体责任，依法规范父母或其他监护人委托他人照护未成年人子女的行为。完善生父母有特殊困难无力抚养送养收养政策。加强家庭监护的监督、指导和帮助，确保突发事件情况下无人照料儿童获得临时有效监护。强化村（居）民委员会对家庭监护和委托照护的监督责任。探索建立监护风险及异常状况评估制度。加强监护干预，及时制止和纠正监护人侵害儿童权益事件。强化政府保护，符合法定情形的未成年人由市民政部门代表国家进行监护。发挥社会组织在监护支持中的作用。',
      en: 'Implement the guardianship system. Reinforce the primary responsibility of the family for guardianship, and regulate according to law the entrusting by parents or other guardians of the care of minor children to others. Improve the policy on placing out and adopting children whose birth parents have special difficulties and are unable to raise them. Strengthen supervision of, guidance on and help with family guardianship, and ensure that children left without care in emergencies receive effective temporary guardianship. Reinforce the responsibility of villagers’ (residents’) committees for supervising family guardianship and entrusted care. Explore a system for assessing guardianship risks and abnormal situations. Strengthen guardianship intervention, and promptly stop and correct infringements of children’s rights and interests by guardians. Reinforce government protection: minors in circumstances prescribed by law are placed under the guardianship of the municipal civil affairs department on behalf of the State. Give play to the role of social organisations in guardianship support.',
    },
    {
      zh: '严厉打击使用童工等违法犯罪行为。明确未成年人参与商业活动的禁止性条款，加强日常监察和专项执法检查。加强对未成年人参与广告拍摄、商业代言、演出、赛事、节目制作、网络直播等的监督管理，依法严惩侵犯未成年人合法权益的行为。严格执行未成年工保护规定，用人单位定期对未成年工进行健康检查。',
      en: 'Crack down on child labour and other offences and crimes. Specify prohibitive provisions on minors’ participation in commercial activities, and strengthen routine inspection and special law enforcement checks. Strengthen supervision and management of minors’ participation in advertisement shoots, commercial endorsements, performances, competitions, programme production, online live streaming and the like, and severely punish according to law acts infringing the lawful rights and interests of minors. Strictly apply the provisions protecting juvenile workers; employers give juvenile workers regular health examinations.',
    },
    {
      zh: '预防和依法严惩性侵害儿童违法犯罪行为。加强未成年人预防性侵害教育，提高未成年人、家庭、学校、社区识别防范和发现报告性侵害的意识和能力。建立重点人群和高风险家庭排查机制。落实强制报告制度，依法严惩对未成年人负有特殊职责人员实施的性侵害行为和组织强迫引诱未成年人卖淫犯罪。严格落实涉性侵害违法犯罪人员从业限制制度。',
      en: 'Prevent and severely punish according to law offences and crimes of sexual abuse of children. Strengthen education of minors on the prevention of sexual abuse, and raise the awareness and capacity of minors, families, schools and communities to recognise, guard against, detect and report it. Establish a mechanism for identifying key groups and high-risk families. Implement the mandatory reporting system, and severely punish according to law sexual abuse committed by persons with special responsibilities for minors and the crimes of organising, forcing or luring minors into prostitution. Strictly implement the system of employment restrictions on persons with a record of sexual abuse offences.',
    },
    {
      zh: '预防和依法严惩对儿童实施家庭暴力的违法犯罪行为。加强反家庭暴力宣传，落实强制报告制度。针对未成年人家庭暴力违法犯罪案件，及时出警、受理、处置、制止，依法依规调查取证。加强对施暴人的教育和惩戒。对构成犯罪的施暴人依法追究刑事责任，从严处理重大恶性案件。保护未成年被害人的隐私和安全，及时为有需要的未成年被害人提供心理疏导、医疗救治和临时庇护。',
      en: 'Prevent and severely punish according to law offences and crimes of domestic violence against children. Strengthen publicity against domestic violence, and implement the mandatory reporting system. In domestic violence cases involving minors, promptly respond to calls, accept and handle cases and stop the violence, and investigate and collect evidence in accordance with laws and regulations. Strengthen the education and punishment of perpetrators. Pursue according to law the criminal liability of perpetrators whose acts constitute crimes, and deal severely with grave and vicious cases. Protect the privacy and safety of minor victims, and promptly provide those in need with psychological counselling, medical treatment and temporary shelter.',
    },
    {
      zh: '严厉打击拐卖儿童、引诱胁迫儿童涉毒涉黑等违法犯罪行为。建立健全线上线下一体的打拐工作网络，完善反拐工作长效机制。严厉打击以民间送养为名义的网络黑灰产业，加大拐卖人口犯罪“买方市场”整治力度。开展对引诱、教唆、欺骗、强迫、容留儿童吸毒犯罪专项打击行动。依法严惩胁迫、引诱、教唆未成年人参与黑社会性质组织从事违法犯罪活动的行为。',
      en: 'Crack down on child trafficking, the luring or coercion of children into drug-related or gang-related activity, and other offences and crimes. Establish and improve an integrated online and offline anti-trafficking network, and improve the long-term anti-trafficking mechanism. Crack down on black and grey online industries that operate in the name of private adoption, and step up action against the “buyer’s market” in human trafficking. Carry out special operations against the crimes of luring, abetting, deceiving or forcing children to take drugs or sheltering their drug-taking. Severely punish according to law acts of coercing, luring or abetting minors to join organisations of a mafia nature and engage in offences and crimes.',
    },
    {
      zh: '依法严惩利用互联网侵犯儿童合法权益的违法犯罪行为。依法严惩利用网络制作、复制、发布、贩卖、传播或持有涉及未成年人的淫秽色情物品和信息，性引诱、性侵害未成年人，买卖、非法收养儿童，欺凌未成年人、侵害未成年人隐私和个人信息，诱骗未成年人参与赌博以及敲诈勒索、实施金融诈骗等违法犯罪行为。加强对网络空间涉及未成年人违法犯罪的分析研究，提高公众的未成年人网络保护意识和能力。',
      en: 'Severely punish according to law offences and crimes that use the internet to infringe children’s lawful rights and interests. Severely punish according to law the use of the internet to produce, copy, publish, sell, disseminate or possess obscene and pornographic materials and information involving minors, to sexually solicit or abuse minors, to buy, sell or illegally adopt children, to bully minors, to infringe their privacy and personal information, and to lure minors into gambling, extort from them or commit financial fraud, and other offences and crimes. Strengthen analysis and research on offences and crimes involving minors in cyberspace, and raise the public’s awareness of and capacity for the online protection of minors.',
    },
    {
      zh: '有效预防未成年人违法犯罪。落实未成年人违法犯罪分级干预制度，及时发现、制止、管教未成年人不良行为。及时制止、处理未成年人严重不良行为和未达刑事责任年龄未成年人严重危害他人及社会的行为，依法采取教育矫治措施。完善专门学校入学程序、学生和学籍管理、转回普通学校等制度。保障涉罪未成年人免受歧视，依法实现在复学、升学、就业等方面的同等权利。',
      en: 'Effectively prevent offences and crimes by minors. Implement the tiered intervention system for offences and crimes by minors, and promptly detect, stop and correct minors’ misconduct. Promptly stop and deal with minors’ serious misconduct and acts gravely endangering others or society by minors under the age of criminal responsibility, and take corrective education measures according to law. Improve the systems of specialised schools for admission procedures, management of students and student registers, and return to ordinary schools. Protect minors involved in crime from discrimination, and give effect according to law to their equal rights in returning to school, going on to further education and employment.',
    },
    {
      zh: '为儿童提供法律援助和司法救助。推进未成年人保护公共法律服务网络、实体、热线平台建设。扩大法律援助服务范围，推进法律援助标准化、规范化建设，推进专业化未成年人法律援助队伍建设。保障符合司法救助条件的未成年人获得有针对性的经济救助、身心康复、生活安置、复学就业等多元综合救助。',
      en: 'Provide legal aid and judicial assistance for children. Advance the online, physical and hotline platforms of public legal services for the protection of minors. Expand the scope of legal aid services, promote standardised and well-regulated legal aid, and build a professional legal aid workforce for minors. Ensure that minors eligible for judicial assistance receive well-targeted, diverse and comprehensive assistance such as financial aid, physical and mental rehabilitation, resettlement, return to school and employment.',
    },
  ],
};
