import type { PlanDocument, PlanYears } from '../plan/model.js';

/** The document that contains both plans. */
export const document: PlanDocument = {
  id: 'tianmen-2022-7',
  number: '天政发〔2022〕7号',
  title: {
    zh: '市人民政府关于印发天门市妇女发展规划（2021—2030年）和天门市儿童发展规划（2021—2030年）的通知',
    en: 'Notice of the Municipal People’s Government on issuing the Tianmen Women’s Development Plan (2021–2030) and the Tianmen Children’s Development Plan (2021–2030)',
  },
  issuer: { zh: '天门市人民政府', en: 'People’s Government of Tianmen' },
  issued: '2022-06-30',
  checkedOn: '2026-11-24',
};

/** The years of both plans: 2020 is the base year, 2025 the mid-term and 2030 the end. */
export const years: PlanYears = { baseline: 2020, start: 2021, midterm: 2025, end: 2030 };
