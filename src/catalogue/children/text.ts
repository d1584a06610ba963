/** The words of the Children’s plan, domain by domain. */
import type { DomainText } from '../record.js';
import { healthText } from './health.text.js';
import { safetyText } from './safety.text.js';
import { educationText } from './education.text.js';
import { welfareText } from './welfare.text.js';
import { familyText } from './family.text.js';
import { environmentText } from './environment.text.js';
import { legalProtectionText } from './legal-protection.text.js';

export const childrenText: Readonly<Record<string, DomainText>> = {
  health: healthText,
  safety: safetyText,
  education: educationText,
  welfare: welfareText,
  family: familyText,
  environment: environmentText,
  'legal-protection': legalProtectionText,
};
