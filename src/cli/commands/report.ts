/**
 * `report`: the monitoring report on a whole plan, for Word, as a page, as Markdown; its results as a workbook, a table
 * or JSON.
 */
import type { Assessment } from '../../entries/assessment.js';
import type { SettingsFile } from '../../entries/io.js';
import {
  fullReportHtml,
  fullReportMarkdown,
  reportDocx,
  reportHtml,
  reportMarkdown,
  resultsWorkbook,
  tableCsv,
  type ReportOptions,
} from '../../entries/render.js';
import { readPeriod } from '../../core/period.js';
import { visible } from '../../core/visible.js';
import { choice } from '../args.js';
import { acrossAreas, type AcrossFormat } from '../across.js';
import { areaPaths } from '../area-paths.js';
import { assessing, assessmentTaskOf, type AssessmentTask } from '../assessing.js';
import type { Command, Setting } from '../command.js';
import type { Data } from '../data.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { assertNotInput, writeOut } from '../files.js';
import { usageError } from '../usage-error.js';
import { noteUnmatched } from '../unmatched.js';
import type { AnyCatalogue } from '../plan.js';

const formats = ['docx', 'html', 'md', 'xlsx', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

export const report: Command = {
  name: 'report',
  operands: { zh: '<数据>…', en: '<data>…' },
  summary: {
    zh: '出监测报告：Word、HTML、Markdown；结果数据：Excel、CSV、JSON',
    en: 'write the monitoring report for Word, as HTML or Markdown; its results as a workbook, CSV or JSON',
  },
  options: [
    ...assessing,
    'plan',
    'view',
    'previous',
    'method',
    'confidence',
    'out',
    'format',
    'full',
    'charts',
    'title',
    'issuer',
    'issued',
    'note',
    'bom',
  ],
  notes: {
    zh: '报告按 --out 的扩展名定格式：.docx、.html、.md 为报告，--full 为逐项列出的详细报告（html、md）；.xlsx、.csv、.json 为结果数据。\n数据为 CSV、TSV 或 JSON，UTF-8 或 GB18030；“-”为标准输入。有问题的行列在标准错误，其余照常采用。\n--all-areas 时每个地区一个文件，--out 中的 {area} 换成地区名（系统不许的字符换成 _，同名的加编号）；不含 {area} 时，Word、HTML、Markdown 为各地区位次和对照报告，CSV 为各地区对照表，JSON 为一个列表。',
    en: 'The ending of --out sets the format: .docx, .html and .md are the report, with --full criterion by criterion (html, md); .xlsx, .csv and .json are the results.\nData are CSV, TSV or JSON, in UTF-8 or GB18030; “-” is standard input. Bad rows are listed on standard error, and the others are used.\nWith --all-areas there is a file for each area, {area} in --out standing for its name (with _ for what a system does not take, and a number where two would be one file); without {area}, Word, HTML and Markdown rank the areas and set them side by side, CSV is a table across areas and JSON a list.',
  },
  examples: [
    'report data.csv --as-of 2024 --lang zh --out report.docx',
    'report data.csv --as-of 2024 --full --lang zh --out annex.html',
    'report data.csv --as-of 2025 --previous 2024.json --out report.md',
    'report data.csv --plan women --lang zh --out women.html',
    'report areas.csv --all-areas --out "reports/{area}.html"',
    'report areas.csv --all-areas --out ranking.docx',
  ],
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { args, language } = setting;
  const out = args.value('out');
  const format = formatOf(setting, out);
  const all = args.has('all-areas');
  const perArea = all && out?.includes('{area}') === true;
  if (args.has('full') && format !== 'html' && format !== 'md')
    throw usageError(
      '--full 的详细报告只写 .html 和 .md：要 Word 文件，请写成 .html 再用 Word 打开另存，或不用 --full',
      '--full is written as .html and .md only: for Word, write .html, open it in Word and save it, or leave out --full',
    );
  const inputs = [...args.operands, ...inputsOf(setting)];
  assertNotInput(out, inputs);
  const across = all && !perArea ? acrossFormatOf(setting, format) : null;
  const task = await assessmentTaskOf(setting);
  const { plan, data, settings, assessments } = task;
  if (perArea) {
    const pathOf = areaPaths(out, inputs);
    for (const assessment of assessments) {
      const path = pathOf(assessment.area);
      await save(setting, path, await contentOf(setting, assessment, { plan, data, settings }, format));
      noteUnused(setting, assessment, task);
    }
  } else if (across !== null) {
    const { content, hasFigures } = await acrossAreas(assessments, across, {
      language,
      plan,
      bom: args.has('bom'),
      order: data.evidence.flatMap(({ area }) => area ?? []).map((area) => settings.parents?.[area] ?? area),
      ...titleOf(setting),
    });
    if (!hasFigures)
      setting.io.stderr.write(`${setting.say('各地区均无可评价的数据', 'no area has figures to judge')}\n`);
    await save(setting, out, content);
  } else {
    for (const assessment of assessments) {
      await save(setting, out, await contentOf(setting, assessment, { plan, data, settings }, format));
      noteUnused(setting, assessment, task);
    }
  }
  return exitCodes.done;
}

/** Notes the figures on indicators of the report that it leaves out. Those of a part are in it. */
function noteUnused(setting: Setting, assessment: Assessment, task: AssessmentTask): void {
  const reported = new Set(Object.values(assessment.results).map(({ indicator }) => indicator));
  const unmatched = assessment.unmatched.filter(
    ({ reason, evidence }) => reason !== 'disaggregated' && reported.has(evidence.indicator ?? ''),
  );
  noteUnmatched(setting, { ...assessment, unmatched }, task);
}

/** All input files, also those named by options. */
function inputsOf({ args }: Setting): readonly string[] {
  return [
    ...(['settings', 'aliases', 'previous'] as const).flatMap((name) => args.value(name) ?? []),
    ...args.values('plan'),
  ];
}

async function save({ io, say }: Setting, path: string | undefined, content: string | Uint8Array): Promise<void> {
  await writeOut(io, path, content);
  if (path !== undefined && path !== '-') io.stderr.write(`${say('已写入', 'written')}: ${visible(path)}\n`);
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The format asked for, else the format of the file's extension. */
function formatOf({ args }: Setting, out: string | undefined): Format {
  const asked = choice(args, 'format', formats);
  if (asked) return asked;
  const extension = out === undefined || out === '-' ? 'md' : (/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? '');
  const format = { htm: 'html', markdown: 'md' }[extension] ?? extension;
  if (!formats.includes(format as Format))
    throw usageError(
      `不知 ${out ?? ''} 是何格式：请用 --format ${formats.join('|')}`,
      `what format is ${out ?? ''}? say with --format ${formats.join('|')}`,
    );
  return format as Format;
}

/** Areas together have no workbook and no full report. */
function acrossFormatOf({ args }: Setting, format: Format): AcrossFormat {
  if (format === 'xlsx' || args.has('full'))
    throw usageError(
      '--all-areas 时，结果工作簿和详细报告的 --out 须含 {area}',
      'with --all-areas the name of a workbook or a full report in --out must contain {area}',
    );
  return format;
}

function titleOf({ args }: Setting): { readonly title?: string } {
  const title = args.value('title');
  return title === undefined ? {} : { title };
}

function signatureOf({ args }: Setting): { readonly issuer?: string; readonly issued?: string } {
  const [issuer, issued] = [args.value('issuer'), args.value('issued')];
  if (issued !== undefined && readPeriod(issued) === null)
    throw usageError('--issued 应为日期，如 2025-03-14', '--issued: a date, such as 2025-03-14');
  return { ...(issuer !== undefined && { issuer }), ...(issued !== undefined && { issued }) };
}

interface Material {
  readonly plan: AnyCatalogue;
  readonly data: Data;
  readonly settings: SettingsFile;
}

async function contentOf(
  setting: Setting,
  assessment: Assessment,
  { plan, data, settings }: Material,
  format: Format,
): Promise<string | Uint8Array> {
  const { args, language } = setting;
  const { problems, places, files } = data;
  const charts = choice(args, 'charts', ['alerts', 'all', 'none']) ?? 'alerts';
  const options: ReportOptions = {
    language,
    plan,
    notes: args.values('note'),
    problems,
    places: files > 1 ? places : places.map(({ row, column }) => ({ row, column })),
    charts,
    ...(settings.departments && { departments: settings.departments }),
    ...titleOf(setting),
    ...signatureOf(setting),
  };
  switch (format) {
    case 'json':
      return jsonOf(assessment);
    case 'csv':
      return tableCsv(assessment, { language, plan, bom: args.has('bom') });
    case 'xlsx':
      return resultsWorkbook(assessment, options);
    case 'docx':
      return reportDocx(assessment, options);
    case 'md':
      return args.has('full') ? fullReportMarkdown(assessment, options) : reportMarkdown(assessment, options);
    case 'html':
      return args.has('full') ? fullReportHtml(assessment, options) : reportHtml(assessment, options);
  }
}
