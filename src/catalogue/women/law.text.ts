import type { DomainText } from '../record.js';

/** 妇女与法律: the document's words, and their translation. */
export const lawText: DomainText = {
  targets: [
    {
      zh: '全面贯彻落实男女平等宪法原则和基本国策，完善保护妇女权益的政策制度。',
      en: 'Fully implement the constitutional principle and basic national policy of gender equality, and improve the policies and systems that protect women’s rights and interests.',
    },
    {
      zh: '促进规范性文件性别平等评估机制规范化建设和有效运行。',
      en: 'Promote the standardisation and effective operation of the mechanism of gender equality assessment of normative documents.',
    },
    {
      zh: '提升妇女尊法学法用法的意识和能力，充分发挥妇女在法治天门建设中的作用。',
      en: 'Raise women’s awareness of and capacity for respecting, learning and using the law, and give full play to women’s role in building Tianmen under the rule of law.',
    },
    {
      zh: '预防和制止家庭暴力。家庭暴力告诫书、人身保护令的签发率逐步提高。',
      en: 'Prevent and stop domestic violence. The issuance rates of warning letters on domestic violence and of personal safety protection orders gradually rise.',
    },
    {
      zh: '严厉打击性侵害、拐卖妇女等严重侵害妇女人身权利的犯罪行为。',
      en: 'Severely crack down on crimes that seriously violate women’s personal rights, such as sexual abuse of and trafficking in women.',
    },
    {
      zh: '提升预防和制止性骚扰的法治意识，建立健全公共场所、单位预防和制止性骚扰的工作机制。',
      en: 'Raise the legal awareness of preventing and stopping sexual harassment, and establish and complete working mechanisms to prevent and stop sexual harassment in public places and work units.',
    },
    {
      zh: '严厉打击利用网络对妇女实施的违法犯罪行为。',
      en: 'Severely crack down on illegal and criminal acts against women that make use of the internet.',
    },
    {
      zh: '保障妇女在家庭关系中的财产所有权、继承权。',
      en: 'Guarantee women’s right of ownership of property and right of inheritance in family relations.',
    },
    {
      zh: '出生人口性别比趋于正常。',
      en: 'The sex ratio at birth tends towards normal.',
    },
    {
      zh: '依法为妇女提供公共法律服务。保障遭受侵害的妇女获得及时有效的司法救助和法律援助。',
      en: 'Provide women with public legal services by law. Guarantee timely and effective judicial relief and legal aid for women who have suffered violations.',
    },
  ],
  measures: [
    {
      zh: '健全完善保障妇女合法权益的政策体系。针对妇女权益保护中的突出问题，制定、完善相关政策制度，保障妇女在政治、经济、文化、社会和家庭等方面的合法权益。促进开展妇女权益保障领域的公益诉讼。将保障妇女权益相关内容纳入基层社会治理，纳入法治队伍建设、全民普法规划和群众性法治文化活动。',
      en: 'Complete and improve the system of policies that guarantee women’s lawful rights and interests. Address prominent problems in the protection of women’s rights and interests, make and improve related policies and systems, and guarantee women’s lawful rights and interests in political, economic, cultural, social and family life. Promote public interest litigation in the field of women’s rights and interests. Bring matters of guaranteeing women’s rights and interests into grassroots social governance, into the building of the ranks of the rule of law, into the plan for public legal education and into popular activities of legal culture.',
    },
    {
      zh: '加强规范性文件性别平等评估工作。明确评估范围和标准，规范评估流程，细化评估指标。开展社会性别理论和性别平等评估相关培训，加强专业化队伍建设，将男女平等理念落实在政策制定实施全过程、各环节。',
      en: 'Strengthen the gender equality assessment of normative documents. Make the scope and standards of assessment clear, standardise the procedure and refine the indicators of assessment. Carry out training in gender theory and gender equality assessment, strengthen the building of professional ranks, and carry the idea of gender equality through the whole process and every link of making and implementing policy.',
    },
    {
      zh: '提升妇女法治意识和能力。加强法治宣传教育，面向妇女提供法律咨询等服务，引导妇女自觉学习宪法和法律知识，增强法治观念，养成办事依法、遇事找法、解决问题用法、化解矛盾靠法的法治思维和行为习惯。充分发挥人大女代表、政协女委员、妇联组织、女性社会组织等在科学立法、民主立法和立法协商中的作用。',
      en: 'Raise women’s awareness of and capacity for the rule of law. Strengthen publicity and education on the rule of law, provide women with legal advice and other services, guide women to study the constitution and the law of their own accord, strengthen their sense of the rule of law, and form the thinking and habits of acting by law, turning to the law when matters arise, using the law to solve problems and relying on the law to resolve conflicts. Give full play to the role of women people’s congress deputies, women CPPCC members, women’s federations and women’s social organisations in scientific and democratic legislation and in legislative consultation.',
    },
    {
      zh: '加大反家庭暴力法律法规的实施力度。建立健全反家庭暴力多部门合作机制，落实法律主体责任。加强宣传教育、预防排查，建立社区网格化家庭暴力重点监控机制。完善落实家庭暴力发现、报告、处置机制，促进相关主体履行强制报告义务。加大接处警工作力度，提高家庭暴力告诫书的签发率。对构成犯罪的施暴人依法追究刑事责任，从严处理重大恶性案件。及时签发人身保护令，提高审核签发率。规范紧急庇护场所管理，提升服务水平。加强对受暴妇女的心理抚慰、身体康复和生活救助，加强对施暴者的法治教育、心理辅导和行为矫治。加强反家庭暴力业务培训和统计。',
      en: 'Intensify the implementation of laws and regulations against domestic violence. Establish and complete a mechanism of cooperation among departments against domestic violence, and fulfil the responsibilities of those bound by law. Strengthen publicity, education, prevention and screening, and establish a mechanism of key monitoring of domestic violence by community grids. Improve and implement the mechanism of finding, reporting and handling domestic violence, and promote the fulfilment by those concerned of the duty of mandatory reporting. Strengthen the handling of police calls, and raise the issuance rate of warning letters on domestic violence. Pursue the criminal responsibility of perpetrators by law where a crime is constituted, and deal severely with serious and vicious cases. Issue personal safety protection orders in time, and raise the rate of review and issuance. Standardise the management of emergency shelters and raise the level of their services. Strengthen psychological comfort, physical rehabilitation and assistance in life for women who have suffered violence, and strengthen legal education, psychological counselling and behavioural correction for perpetrators. Strengthen professional training and statistics on combating domestic violence.',
    },
    {
      zh: '严厉打击严重侵害妇女人身权利的违法犯罪行为。持续深化打拐专项行动，综合整治“线下”拐卖人口犯罪活动重点地区和“买方市场”，确保被拐卖受害人及时得到救助康复和妥善安置。加大对组织、强迫、引诱、容留、介绍卖淫等违法犯罪行为的打击力度，加强对网络空间监管和违法信息过滤，拓宽线索发现渠道。加强社会治安综合治理，严厉打击整治涉黄违法犯罪行为。有效控制和严厉惩处强奸、猥亵、侮辱妇女特别是女童的违法行为，避免受害妇女遭到“二次伤害”。建立性侵害违法犯罪人员信息查询系统，完善和落实从业禁止制度。',
      en: 'Severely crack down on illegal and criminal acts that seriously violate women’s personal rights. Continue to deepen the special campaign against trafficking, comprehensively tackle the key areas of ‘offline’ trafficking in persons and the ‘buyer’s market’, and ensure that trafficked victims are rescued, rehabilitated and properly resettled in time. Intensify the crackdown on organising, forcing, luring, harbouring and procuring prostitution and other illegal and criminal acts, strengthen supervision of cyberspace and filtering of illegal information, and widen the channels for finding leads. Strengthen the comprehensive governance of public order, and severely crack down on and tackle pornography-related illegal and criminal acts. Effectively control and severely punish the rape, molestation and humiliation of women, especially girls, and keep victims from ‘secondary harm’. Establish an information query system on sexual offenders, and improve and implement the system of prohibition from employment.',
    },
    {
      zh: '预防和制止针对妇女的性骚扰。完善防治性骚扰的行业自律措施，推动机关、企业、学校等单位建立预防和制止性骚扰工作机制，预防和制止利用职权、从属关系等实施性骚扰。畅通救济途径。',
      en: 'Prevent and stop sexual harassment of women. Improve the self-regulation of industries against sexual harassment, promote the establishment in government bodies, enterprises, schools and other units of working mechanisms to prevent and stop sexual harassment, and prevent and stop sexual harassment that makes use of power, subordination and the like. Clear the channels of relief.',
    },
    {
      zh: '保障妇女免遭利用网络实施违法犯罪行为的侵害。依法惩治利用网络非法收集、使用、加工、传输、买卖、提供或者公开妇女个人信息的违法犯罪行为。持续打击整治电信网络诈骗，加强反诈宣传，提高妇女识诈、防诈意识和能力。严厉打击采取非法网络贷款、虚假投资、咨询服务等手段骗取妇女钱财的违法犯罪行为。',
      en: 'Guarantee women against illegal and criminal acts that make use of the internet. Punish by law illegal and criminal acts of unlawfully collecting, using, processing, transmitting, trading, providing or disclosing women’s personal information through the internet. Continue to crack down on and tackle telecommunications and internet fraud, strengthen anti-fraud publicity, and raise women’s awareness of and capacity for recognising and preventing fraud. Severely crack down on illegal and criminal acts of cheating women of money and property through illegal online loans, false investment, consulting services and the like.',
    },
    {
      zh: '依法保障妇女婚姻家庭财产权益。保障妇女依法享有夫妻互相继承遗产、子女平等继承父母遗产的权利。认定和分割夫妻共同财产、认定和清偿夫妻共同债务时，切实保障妇女合法权益。保障妇女依法获得土地、房屋、股份等权益，保障负担较多家庭义务的妇女获得补偿、无过错妇女依法获得损害赔偿。',
      en: 'Guarantee women’s property rights and interests in marriage and family by law. Guarantee women’s lawful rights of mutual inheritance between husband and wife and of equal inheritance by children from their parents. When determining and dividing the common property of husband and wife, and determining and settling their common debts, effectively guarantee women’s lawful rights and interests. Guarantee women’s lawful acquisition of land, houses, shares and other rights and interests; guarantee that women who bear more family duties are compensated and that women without fault receive damages by law.',
    },
    {
      zh: '全面保障男女平等出生权利。继续严格控制出生人口性别比，严厉打击非医学需要的胎儿性别鉴定和选择性别的人工终止妊娠行为，保障男女平等出生权利。以婚姻登记机关、妇幼保健院、医院产科等为重点建设宣教服务阵地，加强生育指导和服务工作。',
      en: 'Guarantee in all respects the equal right of boys and girls to be born. Continue to control the sex ratio at birth strictly, severely crack down on foetal sex identification without medical need and on sex-selective termination of pregnancy, and guarantee the equal right of boys and girls to be born. Build bases of publicity, education and service with marriage registration offices, maternal and child health hospitals and the obstetric departments of hospitals as the focus, and strengthen guidance and services on childbearing.',
    },
    {
      zh: '为妇女提供优质高效的公共法律服务。促进公共法律服务供给惠及城乡妇女，重点保障低收入妇女、老年妇女、单亲困难母亲、留守妇女、残疾妇女、军嫂等群体获得公共法律服务。增加面向妇女的法律援助事项。加强维护妇女合法权益的专业法律援助机构和律师、基层法务工作者队伍建设。加大司法救助力度，保障特定案件中生活困难妇女能够获得司法救助。',
      en: 'Provide women with high-quality and efficient public legal services. Promote the supply of public legal services to the benefit of urban and rural women, and guarantee with priority that low-income women, older women, single mothers in difficulty, left-behind women, women with disabilities, wives of servicemen and other groups receive public legal services. Increase the matters of legal aid for women. Strengthen the building of professional legal aid institutions and of the ranks of lawyers and grassroots legal workers that protect women’s lawful rights and interests. Intensify judicial assistance, and guarantee that women with difficulties in life in particular cases receive judicial assistance.',
    },
    {
      zh: '发挥妇联组织代表和维护妇女合法权益的职能作用。支持妇联组织健全联合约谈、联席会议、信息通报、调研督查、发布案例等工作制度。加强“12338”妇女维权公益服务热线建设，畅通妇女有序表达诉求的渠道。依法建议查处性别歧视事件或协助办理侵害妇女权益案件。充分发挥各类妇联维权服务阵地和各级妇联执委作用，为受侵害妇女提供帮助。',
      en: 'Give play to the function of women’s federations in representing and protecting women’s lawful rights and interests. Support women’s federations in completing working systems such as joint interviews, joint meetings, information bulletins, research and inspection, and publication of cases. Strengthen the ‘12338’ public service hotline for women’s rights, and clear the channels for women to express their demands in an orderly way. Propose by law the investigation of sex discrimination or assist in handling cases of violation of women’s rights and interests. Give full play to the role of women’s federations’ bases of rights protection of all kinds and of executive committee members of women’s federations at all levels, and help women who have suffered violations.',
    },
  ],
};
