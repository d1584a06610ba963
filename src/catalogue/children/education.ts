import type { DomainRecord } from '../record.js';

/** 儿童与教育. */
export const education: DomainRecord = {
  title: { zh: '儿童与教育', en: 'Children and education' },
  targets: [
    {
      text: {
        zh: '全面落实立德树人根本任务，培养德智体美劳全面发展的社会主义建设者和接班人。加强校园文化建设，营造友善、平等、尊重的师生关系和同学关系。',
        en: 'Fully carry out the fundamental task of fostering virtue through education, and train builders of and successors to socialism who are well developed morally, intellectually, physically, aesthetically and in labour. Strengthen campus culture, and create friendly, equal and respectful relations between teachers and students and among students.',
      },
      criteria: [
        {
          indicator: 'child-fostering-virtue-through-education',
          phrase: '全面落实立德树人根本任务，培养德智体美劳全面发展的社会主义建设者和接班人',
        },
        {
          indicator: 'campus-culture',
          phrase: '加强校园文化建设，营造友善、平等、尊重的师生关系和同学关系',
        },
      ],
    },
    {
      text: {
        zh: '适龄儿童普遍接受有质量的学前教育，学前三年毛入园率达到94%。',
        en: 'Children of appropriate age universally receive quality preschool education, and the gross enrolment ratio for the three years of preschool reaches 94%.',
      },
      criteria: [
        { indicator: 'quality-preschool-education', phrase: '适龄儿童普遍接受有质量的学前教育' },
        {
          indicator: 'preschool-gross-enrolment-ratio',
          kind: 'at-least',
          value: '94',
          phrase: '学前三年毛入园率达到94%',
        },
      ],
    },
    {
      text: {
        zh: '减轻义务教育阶段学生作业负担和校外培训负担，保障儿童享有闲暇和娱乐的权利。',
        en: 'Reduce the homework burden and the off-campus tutoring burden of students in compulsory education, and safeguard children’s right to leisure and recreation.',
      },
      criteria: [
        {
          indicator: 'compulsory-education-burden-reduction',
          phrase: '减轻义务教育阶段学生作业负担和校外培训负担',
        },
        { indicator: 'child-leisure-and-recreation', phrase: '保障儿童享有闲暇和娱乐的权利' },
      ],
    },
    {
      text: {
        zh: '促进义务教育优质均衡发展和城乡一体化，九年义务教育巩固率达到98.5%。',
        en: 'Promote high-quality, balanced development and urban–rural integration of compulsory education; the nine-year compulsory education retention rate reaches 98.5%.',
      },
      criteria: [
        {
          indicator: 'compulsory-education-balanced-development',
          phrase: '促进义务教育优质均衡发展和城乡一体化',
        },
        {
          indicator: 'compulsory-education-retention-rate',
          kind: 'at-least',
          value: '98.5',
          phrase: '九年义务教育巩固率达到98.5%',
        },
      ],
    },
    {
      text: {
        zh: '高中阶段教育多样化有特色发展，高中阶段教育毛入学率达到93%。',
        en: 'Senior secondary education develops in diverse and distinctive ways, and the gross enrolment ratio in senior secondary education reaches 93%.',
      },
      criteria: [
        { indicator: 'senior-secondary-diversification', phrase: '高中阶段教育多样化有特色发展' },
        {
          indicator: 'senior-secondary-gross-enrolment-ratio',
          kind: 'at-least',
          value: '93',
          phrase: '高中阶段教育毛入学率达到93%',
        },
      ],
    },
    {
      text: {
        zh: '孤儿、事实无人抚养儿童、残疾儿童、农业转移人口随迁子女、留守儿童、困境儿童等特殊群体受教育权利得到根本保障。适龄残疾儿童义务教育入学率达到97%。',
        en: 'The right to education of special groups such as orphans, de facto unattended children, children with disabilities, accompanying children of rural migrant workers, left-behind children and children in difficult circumstances is fundamentally guaranteed. The compulsory education enrolment rate of school-age children with disabilities reaches 97%.',
      },
      criteria: [
        {
          indicator: 'special-group-children-right-to-education',
          phrase:
            '孤儿、事实无人抚养儿童、残疾儿童、农业转移人口随迁子女、留守儿童、困境儿童等特殊群体受教育权利得到根本保障',
        },
        {
          indicator: 'children-with-disabilities-compulsory-enrolment-rate',
          kind: 'at-least',
          value: '97',
          phrase: '适龄残疾儿童义务教育入学率达到97%',
        },
      ],
    },
    {
      text: {
        zh: '儿童科学素质全面提升，创新意识、文明素养、社会责任意识、实践本领不断提高。',
        en: 'Children’s scientific literacy is comprehensively raised, and their awareness of innovation, civic manners, sense of social responsibility and practical abilities continue to improve.',
      },
      criteria: [
        {
          indicator: 'child-science-literacy-rate',
          kind: 'trend',
          direction: 'increase',
          phrase: '儿童科学素质全面提升',
        },
        {
          indicator: 'child-innovation-and-civic-competence',
          phrase: '儿童科学素质全面提升，创新意识、文明素养、社会责任意识、实践本领不断提高',
        },
      ],
    },
    {
      text: {
        zh: '学校家庭社会协同育人机制进一步完善。',
        en: 'The mechanism for schools, families and society to educate children together is further improved.',
      },
      criteria: [
        {
          indicator: 'school-family-society-education-mechanism',
          phrase: '学校家庭社会协同育人机制进一步完善',
        },
      ],
    },
    {
      text: {
        zh: '全面提升教育信息化水平，建立完善教育信息化条件下教育治理、教育供给新模式。',
        en: 'Comprehensively raise the level of digitalisation in education, and establish and improve new models of education governance and education provision in the context of digitalisation.',
      },
      criteria: [
        { indicator: 'education-digitalisation', phrase: '全面提升教育信息化水平' },
        {
          indicator: 'digital-education-governance-models',
          phrase: '建立完善教育信息化条件下教育治理、教育供给新模式',
        },
      ],
    },
  ],
  measures: {
    6: [
      {
        indicator: 'key-secondary-vocational-schools',
        kind: 'between',
        min: '1',
        max: '2',
        phrase: '重点办好1—2所中等职业学校（技工学校）',
      },
    ],
  },
};
