/** Reads earlier assessments: JSON, or the workbook of results. */
import type { EarlierAssessment } from '../entries/assessment.js';
import { outlookLabels, statusLabels } from '../entries/explain.js';
import { isWorkbook } from '../entries/io.js';
import { jsonIn, readBytes } from './files.js';
import type { Io } from './io.js';
import { usageError } from './usage-error.js';

/** The earlier assessments in a file: one, or a list with one for each area. */
export async function readPrevious(io: Io, path: string): Promise<readonly EarlierAssessment[]> {
  const bytes = await readBytes(io, path);
  if (isWorkbook(bytes)) return [await ofWorkbook(bytes, path)];
  const data = jsonIn(bytes, path);
  const list = (Array.isArray(data) ? data : [data]) as readonly EarlierAssessment[];
  if (list.some((each) => typeof each !== 'object' || each === null))
    throw usageError(
      '--previous 应为 report --format json 的输出',
      '--previous: expected what report --format json wrote',
    );
  return list;
}

/** The sheet of criteria in a workbook of results. */
const criterionSheet = 2;

/** The heads of the columns that a comparison needs, in both languages. */
const heads = {
  area: ['地区', 'area'],
  asOf: ['截至', 'as of'],
  criterion: ['要求编号', 'criterion'],
  status: ['判定代码', 'verdict code'],
  outlook: ['走势代码', 'outlook code'],
} as const;

async function ofWorkbook(bytes: Uint8Array, path: string): Promise<EarlierAssessment> {
  const [head = [], ...rows] = await rowsOf(bytes, path);
  const at = (column: keyof typeof heads): number => head.findIndex((cell) => heads[column].includes(cell as never));
  const columns = Object.keys(heads) as (keyof typeof heads)[];
  if (rows.length === 0 || columns.some((column) => at(column) === -1)) throw notResults(path);
  const results = rows.map((row) => {
    const [id, status, outlook] = (['criterion', 'status', 'outlook'] as const).map((column) => row[at(column)]);
    if (!isKeyOf(statusLabels, status) || !isKeyOf(outlookLabels, outlook)) throw notResults(path);
    return [id!, { evaluation: { status }, projection: { outlook } }] as const;
  });
  const [first] = rows;
  return { asOf: first![at('asOf')]!, area: first![at('area')] || null, results: Object.fromEntries(results) };
}

async function rowsOf(bytes: Uint8Array, path: string): Promise<readonly (readonly string[])[]> {
  const { workbookRows } = await import('../entries/workbook.js');
  try {
    return workbookRows(bytes, criterionSheet);
  } catch {
    throw notResults(path);
  }
}

function isKeyOf<Key extends string>(labels: Readonly<Record<Key, unknown>>, text: string | undefined): text is Key {
  return text !== undefined && Object.hasOwn(labels, text);
}

function notResults(path: string): Error {
  return usageError(
    `${path} 不是结果工作簿：请用上年 report --out 写出的 .xlsx，或 report --format json 的输出`,
    `${path} is no workbook of results: give the .xlsx or the JSON that report wrote last year`,
  );
}
