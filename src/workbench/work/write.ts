/** Writes the files that the user can save. */
import {
  blankWorkbook,
  fullReportHtml,
  reportDocx,
  reportHtml,
  resultsWorkbook,
  type ReportOptions,
} from '../../entries/render.js';
import type { Form, Question } from '../protocol.js';
import { planOf, type Bench } from './bench.js';
import type { Tell } from './files.js';
import { judge } from './judge.js';

/** Writes one of the files. */
export async function write(bench: Bench, question: Question, form: Form, tell: Tell): Promise<Uint8Array | string> {
  if (form === 'blank.xlsx') return blank(bench, question, tell);
  const judged = judge(bench, question, tell);
  if (judged.assessment === null) throw new Error(judged.fault?.message ?? 'nothing is judged');
  const { assessment, plan, files } = judged;
  const { language, settings } = question;
  const { problems, places } = files.joined;
  const options: ReportOptions = {
    language,
    plan,
    problems,
    places: files.tables.length > 1 ? places : places.map(({ file, ...place }) => place),
    ...(settings.departments && { departments: settings.departments }),
  };
  tell({ stage: 'write', done: 0, of: 1 });
  switch (form) {
    case 'report.docx':
      return reportDocx(assessment, options);
    case 'report.html':
      return reportHtml(assessment, options);
    case 'full.html':
      return fullReportHtml(assessment, options);
    case 'results.xlsx':
      return resultsWorkbook(assessment, options);
    case 'results.json':
      return `${JSON.stringify(assessment, null, 2)}\n`;
  }
}

/** The blank workbook, with the figures of the loaded files in their cells. */
function blank(bench: Bench, question: Question, tell: Tell): Promise<Uint8Array> {
  const { language, settings } = question;
  const plan = planOf(bench);
  const known = judge(bench, question, tell).files.joined.evidence;
  return blankWorkbook({
    language,
    plan,
    ...(settings.departments && { departments: settings.departments }),
    ...(known.length > 0 && { known }),
    units: [...new Set(Object.values(settings.units ?? {}).flatMap((list) => list ?? []))],
  });
}
