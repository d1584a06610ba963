/** The domains of the Women’s plan, in the order of the document. */
import type { PlanRecord } from '../record.js';
import { health } from './health.js';
import { healthIndicators } from './health.indicators.js';
import { education } from './education.js';
import { educationIndicators } from './education.indicators.js';
import { economy } from './economy.js';
import { economyIndicators } from './economy.indicators.js';
import { decisionMaking } from './decision-making.js';
import { decisionMakingIndicators } from './decision-making.indicators.js';
import { socialSecurity } from './social-security.js';
import { socialSecurityIndicators } from './social-security.indicators.js';
import { family } from './family.js';
import { familyIndicators } from './family.indicators.js';
import { environment } from './environment.js';
import { environmentIndicators } from './environment.indicators.js';
import { law } from './law.js';
import { lawIndicators } from './law.indicators.js';

export const women: PlanRecord = {
  title: { zh: '天门市妇女发展规划（2021—2030年）', en: 'Tianmen Women’s Development Plan (2021–2030)' },
  domains: {
    health: { record: health, indicators: healthIndicators },
    education: { record: education, indicators: educationIndicators },
    economy: { record: economy, indicators: economyIndicators },
    'decision-making': { record: decisionMaking, indicators: decisionMakingIndicators },
    'social-security': { record: socialSecurity, indicators: socialSecurityIndicators },
    family: { record: family, indicators: familyIndicators },
    environment: { record: environment, indicators: environmentIndicators },
    law: { record: law, indicators: lawIndicators },
  },
};
