/** The report for leaders as Markdown. */
import type { Assessment } from '../../assessment/assessment.js';
import type { AreaTable } from '../../assessment/compare-areas.js';
import { areasDocument, type AreasReportOptions } from '../leaders/areas-document.js';
import { markdown, markdownLine } from '../escape.js';
import type { LeadersBlock, LeadersChart, LeadersClosing, LeadersDocument, LeadersTable } from '../leaders/document.js';
import { reportDocument } from '../leaders/leaders-document.js';
import type { ReportOptions } from '../report/options.js';

/**
 * The report for leaders as Markdown (CommonMark with tables). A sentence replaces each chart. Every text from outside
 * is escaped.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language and the catalogue assessed.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * reportMarkdown(assessment, { language: 'zh', plan: catalogue }).includes('婴儿死亡率。** 2024年为4.0‰。') //=> true
 */
export function reportMarkdown(assessment: Assessment, options: ReportOptions): string {
  return markdownOf(reportDocument(assessment, options));
}

/**
 * The report across areas as Markdown.
 *
 * @param table - What `compareAreas` returned.
 * @example
 * areasMarkdown(compareAreas([]), { language: 'en', plan: catalogue }).includes('no area to compare') //=> true
 */
export function areasMarkdown(table: AreaTable, options: AreasReportOptions): string {
  return markdownOf(areasDocument(table, options));
}

/** @internal */
export function markdownOf({ language, title, subtitle, blocks, annexes, closing }: LeadersDocument): string {
  return [
    `# ${markdown(title)}`,
    markdown(subtitle),
    ...blocks.map(blockOf),
    ...(closing ? closingOf(closing, language) : []),
    ...annexes.flatMap((annex) => [`## ${markdown(annex.title)}`, ...annex.blocks.map(blockOf)]),
    '',
  ].join('\n\n');
}

function closingOf({ annexes, issuer, date }: LeadersClosing, language: 'zh' | 'en'): readonly string[] {
  const named = annexes.map((name, i) => `${i + 1}. ${markdown(name)}`).join('\n');
  const list = named === '' ? [] : [language === 'zh' ? '附件：' : 'Annexes:', named];
  return [...list, ...[issuer, date].flatMap((text) => (text === null ? [] : [markdownLine(text)]))];
}

function blockOf(block: LeadersBlock): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${markdown(block.text)}`;
    case 'paragraph':
      return markdown(block.text);
    case 'finding':
      return `**${markdown(block.lead)}** ${markdown(block.text)}`;
    case 'quote':
      return `> ${markdown(block.text)}`;
    case 'table':
      return tableOf(block);
    case 'chart':
      return chartOf(block);
  }
}

function tableOf({ caption, columns, rows, note }: LeadersTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${markdown(caption)}**\n`,
    line(columns.map(({ head }) => markdown(head))),
    line(columns.map(({ figures }) => (figures ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(markdown))),
    ...(note === undefined ? [] : [`\n*${markdown(note)}*`]),
  ].join('\n');
}

function chartOf({ title, about }: LeadersChart): string {
  return `*${markdown(title)}* ${markdown(about)}`;
}
