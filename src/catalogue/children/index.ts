/** The domains of the Children’s plan, in the order of the document. */
import type { PlanRecord } from '../record.js';
import { health } from './health.js';
import { healthIndicators } from './health.indicators.js';
import { safety } from './safety.js';
import { safetyIndicators } from './safety.indicators.js';
import { education } from './education.js';
import { educationIndicators } from './education.indicators.js';
import { welfare } from './welfare.js';
import { welfareIndicators } from './welfare.indicators.js';
import { family } from './family.js';
import { familyIndicators } from './family.indicators.js';
import { environment } from './environment.js';
import { environmentIndicators } from './environment.indicators.js';
import { legalProtection } from './legal-protection.js';
import { legalProtectionIndicators } from './legal-protection.indicators.js';

export const children: PlanRecord = {
  title: { zh: '天门市儿童发展规划（2021—2030年）', en: 'Tianmen Children’s Development Plan (2021–2030)' },
  domains: {
    health: { record: health, indicators: healthIndicators },
    safety: { record: safety, indicators: safetyIndicators },
    education: { record: education, indicators: educationIndicators },
    welfare: { record: welfare, indicators: welfareIndicators },
    family: { record: family, indicators: familyIndicators },
    environment: { record: environment, indicators: environmentIndicators },
    'legal-protection': { record: legalProtection, indicators: legalProtectionIndicators },
  },
};
