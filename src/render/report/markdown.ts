/** A report as Markdown. */
import { rateText } from '../words/figures.js';
import type { Assessment } from '../../assessment/assessment.js';
import { markdown, markdownLine } from '../escape.js';
import { signText } from '../words/words.js';
import { documentOf } from './content.js';
import type { Block, Cell, Group, ReportDocument, Section, Table } from './document.js';
import type { ReportOptions } from './options.js';

/**
 * The monitoring report on an assessment as Markdown with tables (GitHub's syntax, which pandoc and most editors read):
 * basic facts, overall conclusions with all three denominators, a table for each domain, what needs attention,
 * missing data, attested criteria, readings and remarks, evidence not used.
 *
 * Every text from outside is escaped, so that it cannot become markup. There are no charts; `fullReportHtml` has them.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language; the catalogue assessed.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const report = fullReportMarkdown(assessment, { language: 'zh', plan: catalogue });
 * report.includes('2024年统计监测报告（逐项评价）\n') //=> true
 */
export function fullReportMarkdown(assessment: Assessment, options: ReportOptions): string {
  const report = documentOf(assessment, { ...options, charts: 'none' });
  return `${[...headOf(report), ...report.sections.flatMap((section) => sectionOf(section, 2))].join('\n\n')}\n`;
}

function headOf({ title, plans, about, notes }: ReportDocument): readonly string[] {
  return [
    `# ${markdown(title)}`,
    ...plans.map((plan) => `**${markdown(plan)}**`),
    markdownLine(about.join(' · ')),
    ...notes.map((note) => `> ${markdownLine(note)}`),
  ];
}

function sectionOf({ title, blocks, sections = [] }: Section, level: number): readonly string[] {
  return [
    `${'#'.repeat(level)} ${markdown(title)}`,
    ...blocks.flatMap(blockOf),
    ...sections.flatMap((section) => sectionOf(section, level + 1)),
  ];
}

function blockOf(block: Block): readonly string[] {
  switch (block.block) {
    case 'text':
      return [markdownLine(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${markdownLine(item)}`).join('\n')];
    case 'facts':
      return [block.facts.map(({ term, text }) => `- **${markdown(term)}** ${markdown(text)}`).join('\n')];
    case 'rates':
      return [
        `**${markdown(block.caption)}**`,
        block.rates
          .map(({ label, rate }) => `- ${markdown(label)} **${rateText(rate)}** (${rate.part}/${rate.of})`)
          .join('\n'),
      ];
    case 'charts':
      return [];
    case 'table':
      return tableOf(block);
    case 'fold':
      return [`**${markdown(block.title)}**`, ...block.blocks.flatMap(blockOf)];
  }
}

function tableOf({ caption, columns, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => ('group' in row ? groupOf(row, columns.length) : row.map(cellOf)));
  return [
    `**${markdown(caption)}**`,
    [
      line(columns.map(({ head }) => markdown(head))),
      line(columns.map(({ figures }) => (figures ? '---:' : '---'))),
      ...body.map(line),
    ].join('\n'),
  ];
}

function groupOf({ group }: Group, columns: number): readonly string[] {
  return [`**${markdown(group)}**`, ...Array.from({ length: columns - 1 }, () => '')];
}

/** A cell on one line: its text, followed by its details. */
function cellOf({ text, unit = '', mark, quote, details = [] }: Cell): string {
  const sign = mark === undefined ? '' : `${signText[mark]} `;
  const space = unit === '' || /^[%‰/个年元（小]/.test(unit) ? '' : ' ';
  const main = `${sign}${text}${space}${unit}`;
  const more = [...details, ...(quote === undefined ? [] : [`“${quote}”`])].map(markdown);
  return [markdown(main), ...more].filter((part) => part !== '').join('<br>');
}
