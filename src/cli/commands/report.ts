/** `report`: the monitoring report on a whole plan, as a page, as Markdown, as a table or as JSON. */
import type { Assessment } from '../../entries/assessment.js';
import { reportCharts, reportHtml, reportMarkdown, tableCsv, type ReportOptions } from '../../entries/render.js';
import { visible } from '../../core/visible.js';
import { choice } from '../args.js';
import { acrossAreas } from '../across.js';
import { assessing, workOf } from '../assessing.js';
import type { Command, Setting } from '../command.js';
import type { Data } from '../data.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { writeOut } from '../files.js';
import { mistake } from '../mistake.js';
import type { AnyCatalogue } from '../plan.js';
import { progressOn } from '../progress.js';
import { toSvg } from '../svg.js';

const formats = ['html', 'md', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

export const report: Command = {
  name: 'report',
  operands: { zh: '<数据>…', en: '<data>…' },
  summary: {
    zh: '出监测报告：HTML（附图）、Markdown、CSV 或 JSON',
    en: 'write the monitoring report: HTML with charts, Markdown, CSV or JSON',
  },
  options: [
    ...assessing,
    'plan',
    'view',
    'previous',
    'method',
    'level',
    'out',
    'format',
    'charts',
    'title',
    'note',
    'bom',
  ],
  notes: {
    zh: '数据为 CSV、TSV 或 JSON，UTF-8 或 GB18030；“-”为标准输入。有问题的行列在标准错误，其余照常采用。\n--all-areas 时每个地区一个文件，--out 中的 {area} 换成地区名；不含 {area} 时，CSV 为各地区对照表，JSON 为一个列表。',
    en: 'Data are CSV, TSV or JSON, in UTF-8 or GB18030; “-” is standard input. Bad rows are listed on standard error, and the others are used.\nWith --all-areas there is a file for each area, {area} in --out standing for its name; without {area}, CSV is a table across areas and JSON a list.',
  },
  examples: [
    'report data.csv --as-of 2024 --lang zh --out report.html',
    'report data.csv --as-of 2025 --previous 2024.json --out report.md',
    'report data.csv --plan women --lang zh --out women.html',
    'report areas.csv --all-areas --out "reports/{area}.html"',
  ],
  run,
};

async function run(setting: Setting): Promise<ExitCode> {
  const { args, language } = setting;
  const out = args.value('out');
  const format = formatOf(setting, out);
  const all = args.has('all-areas');
  const perArea = all && out?.includes('{area}') === true;
  if (all && !perArea && (format === 'html' || format === 'md'))
    throw mistake('--all-areas 时 --out 的文件名须含 {area}', 'with --all-areas the name in --out must contain {area}');
  const { plan, data, assessments } = await workOf(setting);
  if (perArea) {
    const written = new Map<string, string | null>();
    for (const assessment of assessments) {
      const path = out.replaceAll('{area}', fileNameOf(assessment.area));
      if (written.has(path)) throw mistake(`两个地区的文件同名：${path}`, `two areas have one file name: ${path}`);
      written.set(path, assessment.area);
      await save(setting, path, await textOf(setting, assessment, plan, data, format));
    }
  } else if (all) {
    await save(
      setting,
      out,
      format === 'json' ? jsonOf([...assessments]) : acrossAreas(assessments, plan, language, args.has('bom')),
    );
  } else {
    for (const assessment of assessments)
      await save(setting, out, await textOf(setting, assessment, plan, data, format));
  }
  return exitCodes.done;
}

async function save({ io, say }: Setting, path: string | undefined, text: string): Promise<void> {
  await writeOut(io, path, text);
  if (path !== undefined && path !== '-') io.stderr.write(`${say('已写入', 'written')}: ${visible(path)}\n`);
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The format asked for, or that of the extension of the file. */
function formatOf({ args }: Setting, out: string | undefined): Format {
  const asked = choice(args, 'format', formats);
  if (asked) return asked;
  const extension = out === undefined || out === '-' ? 'md' : (/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? '');
  const format = { htm: 'html', markdown: 'md' }[extension] ?? extension;
  if (!formats.includes(format as Format))
    throw mistake(
      `不知 ${out ?? ''} 是何格式：请用 --format ${formats.join('|')}`,
      `what format is ${out ?? ''}? say with --format ${formats.join('|')}`,
    );
  return format as Format;
}

async function textOf(
  setting: Setting,
  assessment: Assessment,
  plan: AnyCatalogue,
  { problems, places, files }: Data,
  format: Format,
): Promise<string> {
  const { args, language } = setting;
  const charts = choice(args, 'charts', ['alerts', 'all', 'none']) ?? 'alerts';
  const title = args.value('title');
  const options: ReportOptions = {
    language,
    plan,
    notes: args.values('note'),
    problems,
    places: files > 1 ? places : places.map(({ row, column }) => ({ row, column })),
    trajectories: charts,
    ...(title !== undefined && { title }),
  };
  switch (format) {
    case 'json':
      return jsonOf(assessment);
    case 'md':
      return reportMarkdown(assessment, options);
    case 'csv':
      return tableCsv(assessment, { language, plan, bom: args.has('bom') });
    case 'html': {
      if (charts === 'none') return reportHtml(assessment, options);
      const drawn = await draw(setting, assessment, options);
      return reportHtml(assessment, { ...options, charts: (_spec, key) => drawn.get(key)! });
    }
  }
}

async function draw(
  setting: Setting,
  assessment: Assessment,
  options: ReportOptions,
): Promise<ReadonlyMap<string, string>> {
  const wanted = reportCharts(assessment, options);
  const progress = progressOn(setting, setting.say('图', 'charts'), wanted.length);
  const drawn = new Map<string, string>();
  for (const { key, spec } of wanted) {
    drawn.set(key, await toSvg(spec));
    progress(drawn.size);
  }
  progress(null);
  return drawn;
}

/** A name that is one step of a path on every system, and never a way out of the folder. */
function fileNameOf(area: string | null): string {
  const name = (area ?? '').replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_').trim();
  return /^\.*$/.test(name) ? '_' : name;
}
