/** The words of the Women’s plan, domain by domain. */
import type { DomainText } from '../record.js';
import { healthText } from './health.text.js';
import { educationText } from './education.text.js';
import { economyText } from './economy.text.js';
import { decisionMakingText } from './decision-making.text.js';
import { socialSecurityText } from './social-security.text.js';
import { familyText } from './family.text.js';
import { environmentText } from './environment.text.js';
import { lawText } from './law.text.js';

export const womenText: Readonly<Record<string, DomainText>> = {
  health: healthText,
  education: educationText,
  economy: economyText,
  'decision-making': decisionMakingText,
  'social-security': socialSecurityText,
  family: familyText,
  environment: environmentText,
  law: lawText,
};
