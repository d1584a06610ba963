/** Office files written to a folder, to be opened by programs of others. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../src/entries/index.js';
import { blankWorkbook, reportDocx, resultsWorkbook } from '../../src/entries/render.js';
import { hostile } from './hostile.js';
import { nationalAssessment, nationalFigures, nationalParts } from './national.js';
import { sampleAssessment, samplePlan } from './sample.js';

export const languages = ['zh', 'en'] as const;
export const national = nationalAssessment({}, nationalParts());

/** Whether a program is there and does what it is told. */
export function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { encoding: 'utf8' }).status === 0;
}

/** Writes the reports, the results and the blank workbooks; returns their folder. */
export async function writeOfficeFiles(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);
  for (const language of languages) {
    write(`${language}.docx`, await reportDocx(national, { language, plan: catalogue }));
    write(`${language}.xlsx`, await resultsWorkbook(national, { language, plan: catalogue }));
    const blank = { language, plan: catalogue, known: nationalFigures(), until: 2025 } as const;
    write(`blank.${language}.xlsx`, await blankWorkbook(blank));
  }
  const mark = (word: string): string => `${word}${hostile.join('')}`;
  const bad = { language: 'zh', plan: samplePlan(mark), notes: hostile } as const;
  write('hostile.docx', await reportDocx(sampleAssessment(mark), bad));
  write('hostile.xlsx', await resultsWorkbook(sampleAssessment(mark), bad));
  return folder;
}
