/** Several areas side by side, as a table for spreadsheets. */
import { compareAreas, type Assessment } from '../entries/assessment.js';
import type { Language } from '../core/text.js';
import { areaTableCsv } from '../entries/render.js';
import type { AnyCatalogue } from './plan.js';

/** CSV: a row for each criterion that has a value in any area; for each area its verdict, value and margin. */
export function acrossAreas(
  assessments: Iterable<Assessment>,
  plan: AnyCatalogue,
  language: Language,
  bom: boolean,
): string {
  return areaTableCsv(compareAreas(assessments), { language, plan, bom });
}
