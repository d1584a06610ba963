import type { DomainRecord } from '../record.js';

/** 儿童与福利. */
export const welfare: DomainRecord = {
  title: { zh: '儿童与福利', en: 'Children and welfare' },
  targets: [
    {
      text: {
        zh: '提升儿童福利水平，建立适度普惠型的儿童福利制度体系，面向儿童的基本公共服务均等化水平明显提高。',
        en: 'Raise the level of child welfare and establish a moderately universal child welfare system; equal access to basic public services for children is markedly improved.',
      },
      criteria: [
        { indicator: 'child-welfare-level', phrase: '提升儿童福利水平' },
        { indicator: 'universal-child-welfare-system', phrase: '建立适度普惠型的儿童福利制度体系' },
        {
          indicator: 'child-basic-public-service-equality',
          phrase: '面向儿童的基本公共服务均等化水平明显提高',
        },
      ],
    },
    {
      text: {
        zh: '巩固提高儿童基本医疗保障水平，做好符合条件的慢性病儿童和罕见病儿童的医疗救助工作。',
        en: 'Consolidate and raise the level of basic medical security for children, and provide medical assistance for eligible children with chronic diseases and children with rare diseases.',
      },
      criteria: [
        { indicator: 'child-basic-medical-security-level', phrase: '巩固提高儿童基本医疗保障水平' },
        {
          indicator: 'chronic-and-rare-disease-child-medical-assistance',
          phrase: '做好符合条件的慢性病儿童和罕见病儿童的医疗救助工作',
        },
      ],
    },
    {
      text: {
        zh: '构建连续完整的儿童营养改善项目支持体系。',
        en: 'Build a continuous and complete support system of child nutrition improvement programmes.',
      },
      criteria: [
        {
          indicator: 'child-nutrition-programme-system',
          phrase: '构建连续完整的儿童营养改善项目支持体系',
        },
      ],
    },
    {
      text: {
        zh: '3岁以下婴幼儿照护服务体系健康发展。2025年，每千人口拥有3岁以下婴幼儿托位数达到4.5个，以后保持稳定增长。',
        en: 'The system of care services for infants and toddlers under 3 develops soundly. In 2025 the number of childcare places for infants and toddlers under 3 per 1,000 population reaches 4.5, and maintains stable growth thereafter.',
      },
      criteria: [
        { indicator: 'under-three-care-service-system', phrase: '3岁以下婴幼儿照护服务体系健康发展' },
        {
          indicator: 'under-three-childcare-places',
          kind: 'at-least',
          value: '4.5',
          due: 2025,
          phrase: '2025年，每千人口拥有3岁以下婴幼儿托位数达到4.5个',
        },
        {
          indicator: 'under-three-childcare-places',
          kind: 'trend',
          direction: 'increase',
          pace: 'sustained',
          baselineYear: 2025,
          phrase: '2025年，每千人口拥有3岁以下婴幼儿托位数达到4.5个，以后保持稳定增长',
        },
      ],
    },
    {
      text: {
        zh: '孤儿和事实无人抚养儿童的生存、发展、安全权益得到有效保障，保障覆盖率达到100%。',
        en: 'The rights and interests of orphans and de facto unattended children to survival, development and safety are effectively protected, with a protection coverage of 100%.',
      },
      criteria: [
        {
          indicator: 'orphan-and-unattended-child-rights',
          phrase: '孤儿和事实无人抚养儿童的生存、发展、安全权益得到有效保障',
        },
        {
          indicator: 'orphan-and-unattended-child-protection-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '孤儿和事实无人抚养儿童的生存、发展、安全权益得到有效保障，保障覆盖率达到100%',
        },
      ],
    },
    {
      text: {
        zh: '促进残疾儿童康复、教育和成年后就业。加强残疾儿童康复救助定点机构建设，救助水平提高。',
        en: 'Promote the rehabilitation and education of children with disabilities and their employment in adulthood. Strengthen designated institutions for the rehabilitation assistance of children with disabilities, and raise the level of assistance.',
      },
      criteria: [
        {
          indicator: 'children-with-disabilities-rehabilitation-education-employment',
          phrase: '促进残疾儿童康复、教育和成年后就业',
        },
        {
          indicator: 'children-with-disabilities-designated-institutions',
          phrase: '加强残疾儿童康复救助定点机构建设',
        },
        {
          indicator: 'children-with-disabilities-rehabilitation-assistance-level',
          phrase: '加强残疾儿童康复救助定点机构建设，救助水平提高',
        },
      ],
    },
    {
      text: {
        zh: '留守、困境儿童关爱服务体系不断完善，流动儿童服务机制更加健全。',
        en: 'The care service system for left-behind children and children in difficult circumstances is continuously improved, and the service mechanism for migrant children is sounder.',
      },
      criteria: [
        {
          indicator: 'left-behind-child-care-service-system',
          phrase: '留守、困境儿童关爱服务体系不断完善',
        },
        { indicator: 'migrant-child-service-mechanism', phrase: '流动儿童服务机制更加健全' },
      ],
    },
    {
      text: {
        zh: '基层儿童保护机制有效运行，监测预防、强制报告、应急处理、评估帮扶、监护干预措施到位。',
        en: 'The community-level child protection mechanism operates effectively, and measures for monitoring and prevention, mandatory reporting, emergency response, assessment and support, and guardianship intervention are in place.',
      },
      criteria: [
        { indicator: 'community-child-protection-mechanism', phrase: '基层儿童保护机制有效运行' },
        {
          indicator: 'community-child-protection-measures',
          phrase: '监测预防、强制报告、应急处理、评估帮扶、监护干预措施到位',
        },
      ],
    },
    {
      text: {
        zh: '基层儿童福利工作阵地和队伍建设进一步加强，乡镇（街道）儿童督导员、村（居）儿童主任覆盖率和每年接受培训覆盖率达100%。',
        en: 'The facilities and workforce for community-level child welfare work are further strengthened; the coverage of child welfare supervisors in townships (subdistricts) and of child welfare directors in villages (residential communities), and the coverage of their annual training, reach 100%.',
      },
      criteria: [
        {
          indicator: 'community-child-welfare-facilities-and-workforce',
          phrase: '基层儿童福利工作阵地和队伍建设进一步加强',
        },
        {
          indicator: 'child-welfare-supervisor-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '乡镇（街道）儿童督导员、村（居）儿童主任覆盖率和每年接受培训覆盖率达100%',
        },
        {
          indicator: 'child-welfare-director-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '乡镇（街道）儿童督导员、村（居）儿童主任覆盖率和每年接受培训覆盖率达100%',
        },
        {
          indicator: 'child-welfare-supervisor-training-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '乡镇（街道）儿童督导员、村（居）儿童主任覆盖率和每年接受培训覆盖率达100%',
        },
        {
          indicator: 'child-welfare-director-training-coverage',
          kind: 'at-least',
          value: '100',
          phrase: '乡镇（街道）儿童督导员、村（居）儿童主任覆盖率和每年接受培训覆盖率达100%',
        },
      ],
    },
    {
      text: {
        zh: '为儿童服务的社会组织和儿童社会工作专业队伍逐步壮大。',
        en: 'Social organisations serving children and the professional child social work workforce gradually grow.',
      },
      criteria: [
        {
          indicator: 'child-service-social-organisations',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '为儿童服务的社会组织和儿童社会工作专业队伍逐步壮大',
        },
        {
          indicator: 'professional-child-social-workers',
          kind: 'trend',
          direction: 'increase',
          pace: 'gradual',
          phrase: '为儿童服务的社会组织和儿童社会工作专业队伍逐步壮大',
        },
      ],
    },
  ],
  measures: {
    3: [
      {
        indicator: 'child-resident-medical-insurance-coverage',
        kind: 'trend',
        direction: 'increase',
        phrase: '提高儿童参与城乡居民基本医疗保险覆盖率',
      },
    ],
  },
};
