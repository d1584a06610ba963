/** The domains of the Women’s plan, in the order of the document. */
import type { PlanRecord } from '../record.js';

export const women: PlanRecord = {
  title: { zh: '天门市妇女发展规划（2021—2030年）', en: 'Tianmen Women’s Development Plan (2021–2030)' },
  domains: {
  },
};
