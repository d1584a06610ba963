/** The words of the Women’s plan, domain by domain. */
import type { DomainText } from '../record.js';

export const womenText: Readonly<Record<string, DomainText>> = {
};
