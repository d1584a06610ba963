/** The report for leaders as a Word document, with native charts. */
import type { Assessment } from '../../assessment/assessment.js';
import type { AreaTable } from '../../assessment/compare-areas.js';
import { areasDocument, type AreasReportOptions } from '../leaders/areas-document.js';
import { visible } from '../escape.js';
import type { LeadersBlock, LeadersChart, LeadersClosing, LeadersDocument } from '../leaders/document.js';
import { reportDocument } from '../leaders/leaders-document.js';
import { widthOf } from '../words/width.js';
import type { ReportOptions } from '../report/options.js';
import { chartColours, formOf, type PageForm } from './docx-style.js';
import { tableOf } from './docx-table.js';
import { loadWriter, paragraph, run, type Options, type Writer } from './docx-text.js';

/**
 * The report for leaders as a Word document (.docx) that can be edited. In Chinese it has the layout of an official
 * document (GB/T 9704—2012: margins, fonts, sizes, line spacing, page numbers between dashes, levels of headings), in
 * English a plain style. Fonts are named, never embedded. The head of a table repeats on every page, no row is split
 * across pages, and a heading stays on the page of the text after it. Charts are native charts with alternative text,
 * which Word, WPS and LibreOffice draw and edit.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language and the catalogue assessed.
 * @throws {@link IndicatorError} `BAD_OPTION` for an assessment or options that are not valid.
 * @returns The bytes of the file. The same input gives the same document, except for the date of creation in
 *   the file.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const bytes = await reportDocx(assessment, { language: 'zh', plan: catalogue });
 * [bytes[0], bytes[1]] //=> [80, 75]
 */
export async function reportDocx(assessment: Assessment, options: ReportOptions): Promise<Uint8Array> {
  return docxOf(reportDocument(assessment, options));
}

/**
 * The report across areas as the bytes of a Word document.
 *
 * @param table - What `compareAreas` returned.
 * @example
 * const bytes = await areasDocx(compareAreas([]), { language: 'zh', plan: catalogue });
 * [bytes[0], bytes[1]] //=> [80, 75]
 */
export async function areasDocx(table: AreaTable, options: AreasReportOptions): Promise<Uint8Array> {
  return docxOf(areasDocument(table, options));
}

/** @internal */
export async function docxOf(report: LeadersDocument): Promise<Uint8Array> {
  const writer = await loadWriter();
  const form = formOf(report.language);
  const children = [
    titleOf(writer, report.title, form),
    paragraph(writer, report.subtitle, form.headings[1], { alignment: 'center', spacing: { after: 360 } }),
    ...report.blocks.flatMap((block) => blockOf(writer, block, form, report.language)),
    ...(report.closing ? closingOf(writer, report.closing, form, report.language) : []),
    ...report.annexes.flatMap(({ title, blocks }) => [
      paragraph(writer, title, form.headings[0], {
        pageBreakBefore: true,
        keepNext: true,
        spacing: { after: 240 },
        outlineLevel: 0,
      }),
      ...blocks.flatMap((block) => blockOf(writer, block, form, report.language)),
    ]),
  ];
  const document = new writer.Document({
    title: visible(report.title),
    evenAndOddHeaderAndFooters: form.dashedNumber,
    styles: { default: { document: { run: { font: form.body.font, size: form.body.size } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { ...form.margin, footer: 1400 } } },
        footers: footersOf(writer, form),
        children,
      },
    ],
  });
  return new Uint8Array(await writer.Packer.toArrayBuffer(document));
}

/** The most characters of a title in Chinese that fit on a line. */
const titleCharacters = 20;

/**
 * The lines of a title in Chinese: it breaks behind the name of a plan, 《…》, and in a long name before its years.
 * @internal
 */
export function titleLines(title: string): readonly string[] {
  const isLong = (line: string): boolean => widthOf(line) > titleCharacters;
  if (!isLong(title)) return [title];
  return title.split(/(?<=》)/).flatMap((line) => (isLong(line) ? line.split(/(?=（[^（）]*）》$)/) : [line]));
}

function titleOf(writer: Writer, title: string, form: PageForm) {
  const lines = form.line === null ? [title] : titleLines(title);
  const runs = lines.map((line, i) => run(writer, line, form.title, i === 0 ? {} : { break: 1 }));
  return new writer.Paragraph({
    alignment: 'center',
    spacing: { before: 240, after: 240 },
    outlineLevel: 0,
    children: runs,
  });
}

/** The spacing of lines in English, in 240ths of a single line. */
const looseLine = 276;

/** The settings of the body: in Chinese, an indent of two characters and fixed line spacing. */
function bodyOptions(form: PageForm): Options {
  return {
    indent: { firstLine: form.indent },
    // English words justified would stand far apart.
    alignment: form.line === null ? 'left' : 'both',
    // In official documents, every line of a page is filled, so widows are allowed.
    widowControl: form.line === null,
    spacing:
      form.line === null
        ? { line: looseLine, after: form.after }
        : { line: form.line, lineRule: 'exact', after: form.after },
  };
}

function blockOf(writer: Writer, block: LeadersBlock, form: PageForm, language: 'zh' | 'en') {
  const body = bodyOptions(form);
  switch (block.block) {
    case 'heading':
      return [
        paragraph(writer, block.text, form.headings[block.level - 1]!, {
          ...body,
          keepNext: true,
          outlineLevel: block.level - 1,
          ...(language === 'en' && { spacing: { before: 240, after: 100 } }),
        }),
      ];
    case 'paragraph':
      return [paragraph(writer, block.text, form.body, body)];
    case 'finding':
      return [
        new writer.Paragraph({
          ...body,
          children: [
            run(writer, `${block.lead}${language === 'en' ? ' ' : ''}`, form.body, { bold: true }),
            run(writer, block.text, form.body),
          ],
        }),
      ];
    case 'quote':
      return [paragraph(writer, block.text, form.body, { ...body, indent: { left: 400, firstLine: 0 } })];
    case 'table':
      return tableOf(writer, block, form);
    case 'chart':
      return chartOf(writer, block, form);
  }
}

/**
 * The end of an official document (GB/T 9704—2012, 7.3.4 and 7.3.5): a line below the text the names of the annexes,
 * indented by two characters; to the right who issues the document and its date, four characters from the margin.
 */
function closingOf(writer: Writer, { annexes, issuer, date }: LeadersClosing, form: PageForm, language: 'zh' | 'en') {
  const { spacing = {} } = bodyOptions(form);
  const blank = paragraph(writer, '', form.body, { spacing });
  const [first, others] = language === 'zh' ? ['附件：', '　　　'] : ['Annexes: ', ''];
  const named = annexes.map((name, i) =>
    paragraph(writer, `${i === 0 ? first : others}${i + 1}. ${name}`, form.body, {
      spacing,
      indent: { left: form.indent },
    }),
  );
  const signed = [issuer, date].flatMap((text) =>
    text === null
      ? []
      : [paragraph(writer, text, form.body, { spacing, alignment: 'right', indent: { right: 2 * form.indent } })],
  );
  return [...(named.length > 0 ? [blank, ...named] : []), blank, ...signed];
}

/** The height of a bar chart in pixels: room for every label of the axis, the title and the legend. */
function barChartHeight(categories: number): number {
  return Math.max(190, 125 + 18 * categories);
}

/** The width of a chart in pixels, at 96 pixels per inch: the width of the text. */
const chartWidth = 580;

function chartOf(writer: Writer, chart: LeadersChart, form: PageForm) {
  const { title, about, categories, series } = chart;
  const isBars = chart.kind === 'stacked-bars';
  const named = series.map(({ name, values, role }) => ({ name: visible(name), values, color: chartColours[role] }));
  const common = {
    title: { text: visible(title), font: { size: 12 } },
    legend: { position: 'bottom' },
    font: { name: form.body.font.eastAsia },
    altText: { name: visible(title), description: visible(about), title: visible(title) },
  } as const;
  const drawing = isBars
    ? new writer.ChartRun({
        ...common,
        type: 'bar',
        stacking: 'stacked',
        // A bar chart draws its first category at the bottom, so the order is reversed.
        categories: [...categories].reverse().map(visible),
        series: named.map((each) => ({ ...each, values: [...each.values].reverse() })),
        // With larger labels, some programs leave out every other one.
        categoryAxis: { font: { size: 8 } },
        transformation: { width: chartWidth, height: barChartHeight(categories.length) },
      })
    : new writer.ChartRun({
        ...common,
        type: 'line',
        categories: categories.map(visible),
        series: named,
        valueAxis: rangeOf(series),
        transformation: { width: chartWidth, height: 190 },
      });
  return [new writer.Paragraph({ alignment: 'center', spacing: { before: 120, after: 120 }, children: [drawing] })];
}

/** The range of a line chart. It does not begin at zero where the figures are far from zero. */
function rangeOf(series: LeadersChart['series']): { readonly minimum: number; readonly maximum: number } {
  const values = series.flatMap(({ values: own }) => own.filter((value) => value !== null));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, 1e-6);
  const step = 10 ** Math.floor(Math.log10(span)) / 2;
  const min = Math.floor((least - span / 10) / step) * step;
  return { minimum: least >= 0 ? Math.max(0, min) : min, maximum: Math.ceil((most + span / 10) / step) * step };
}

/**
 * The page number: in Chinese 「— 1 —」 in the outer corner, indented by one character; in English a number in the
 * middle.
 */
function footersOf(writer: Writer, form: PageForm) {
  const number = (before: string, after: string) =>
    new writer.TextRun({
      font: form.page.font,
      size: form.page.size,
      children: [before, writer.PageNumber.CURRENT, after],
    });
  const footer = (alignment: 'left' | 'right' | 'center', indent: Options['indent'] = {}) =>
    new writer.Footer({
      children: [
        new writer.Paragraph({
          alignment,
          indent,
          children: [form.dashedNumber ? number('— ', ' —') : number('', '')],
        }),
      ],
    });
  if (!form.dashedNumber) return { default: footer('center') };
  return { default: footer('right', { right: 280 }), even: footer('left', { left: 280 }) };
}
