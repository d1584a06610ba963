/**
 * The records of both plans. They are read theme by theme, and not plan by plan, because texts of one theme compress
 * better behind each other. Of the orders tried, this one is the smallest, by 1.5 kB.
 */
import type { PlanRecord } from './record.js';
import { healthIndicators as childrenHealthIndicators } from './children/health.indicators.js';
import { health as childrenHealth } from './children/health.js';
import { health as womenHealth } from './women/health.js';
import { healthIndicators as womenHealthIndicators } from './women/health.indicators.js';
import { safety as childrenSafety } from './children/safety.js';
import { safetyIndicators as childrenSafetyIndicators } from './children/safety.indicators.js';
import { decisionMakingIndicators as womenDecisionMakingIndicators } from './women/decision-making.indicators.js';
import { decisionMaking as womenDecisionMaking } from './women/decision-making.js';
import { socialSecurityIndicators as womenSocialSecurityIndicators } from './women/social-security.indicators.js';
import { socialSecurity as womenSocialSecurity } from './women/social-security.js';
import { educationIndicators as womenEducationIndicators } from './women/education.indicators.js';
import { education as womenEducation } from './women/education.js';
import { economyIndicators as womenEconomyIndicators } from './women/economy.indicators.js';
import { economy as womenEconomy } from './women/economy.js';
import { educationIndicators as childrenEducationIndicators } from './children/education.indicators.js';
import { education as childrenEducation } from './children/education.js';
import { familyIndicators as womenFamilyIndicators } from './women/family.indicators.js';
import { family as womenFamily } from './women/family.js';
import { family as childrenFamily } from './children/family.js';
import { familyIndicators as childrenFamilyIndicators } from './children/family.indicators.js';
import { environmentIndicators as womenEnvironmentIndicators } from './women/environment.indicators.js';
import { environment as womenEnvironment } from './women/environment.js';
import { environmentIndicators as childrenEnvironmentIndicators } from './children/environment.indicators.js';
import { environment as childrenEnvironment } from './children/environment.js';
import { legalProtectionIndicators as childrenLegalProtectionIndicators } from './children/legal-protection.indicators.js';
import { legalProtection as childrenLegalProtection } from './children/legal-protection.js';
import { lawIndicators as womenLawIndicators } from './women/law.indicators.js';
import { law as womenLaw } from './women/law.js';
import { welfareIndicators as childrenWelfareIndicators } from './children/welfare.indicators.js';
import { welfare as childrenWelfare } from './children/welfare.js';

/** The plans by id; the domains of each in the order of the document. @internal */
export const records: Readonly<Record<string, PlanRecord>> = {
  women: {
    title: { zh: '天门市妇女发展规划（2021—2030年）', en: 'Tianmen Women’s Development Plan (2021–2030)' },
    domains: {
      health: { record: womenHealth, indicators: womenHealthIndicators },
      education: { record: womenEducation, indicators: womenEducationIndicators },
      economy: { record: womenEconomy, indicators: womenEconomyIndicators },
      'decision-making': { record: womenDecisionMaking, indicators: womenDecisionMakingIndicators },
      'social-security': { record: womenSocialSecurity, indicators: womenSocialSecurityIndicators },
      family: { record: womenFamily, indicators: womenFamilyIndicators },
      environment: { record: womenEnvironment, indicators: womenEnvironmentIndicators },
      law: { record: womenLaw, indicators: womenLawIndicators },
    },
  },
  children: {
    title: { zh: '天门市儿童发展规划（2021—2030年）', en: 'Tianmen Children’s Development Plan (2021–2030)' },
    domains: {
      health: { record: childrenHealth, indicators: childrenHealthIndicators },
      safety: { record: childrenSafety, indicators: childrenSafetyIndicators },
      education: { record: childrenEducation, indicators: childrenEducationIndicators },
      welfare: { record: childrenWelfare, indicators: childrenWelfareIndicators },
      family: { record: childrenFamily, indicators: childrenFamilyIndicators },
      environment: { record: childrenEnvironment, indicators: childrenEnvironmentIndicators },
      'legal-protection': { record: childrenLegalProtection, indicators: childrenLegalProtectionIndicators },
    },
  },
};
