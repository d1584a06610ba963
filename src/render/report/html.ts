/** A report as a page. */
import type { Assessment } from '../../assessment/assessment.js';
import { meaningOf, shapes } from '../charts/palette.js';
import { inlineSvg } from '../charts/svg.js';
import { html } from '../escape.js';
import { rateText } from '../words/figures.js';
import { sayIn, type Say } from '../words/words.js';
import { documentOf } from './content.js';
import type { Block, Chart, LabelledRate, ReportDocument, Section } from './document.js';
import type { ReportOptions } from './options.js';
import { style } from './style.js';
import { tableHtml } from './table-html.js';

/**
 * The monitoring report on an assessment as one HTML page that needs no other file: no script, no font, no request; its
 * own content security policy forbids them. The page is made for phones, for dark themes and for paper (A4, landscape).
 *
 * It has the content of `fullReportMarkdown`, and also charts of the domains and trajectories in the colours of the
 * page, light or dark. Every text from outside is escaped.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language, the catalogue assessed, and which charts are drawn.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const page = fullReportHtml(assessment, { language: 'en', plan: catalogue });
 * page.startsWith('<!doctype html>\n<html lang="en">') //=> true
 * page.includes('<script') //=> false
 */
export function fullReportHtml(assessment: Assessment, options: ReportOptions): string {
  const report = documentOf(assessment, options);
  const say = sayIn(report.language);
  return [
    '<!doctype html>',
    `<html lang="${say('zh-CN', 'en')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html([report.title, ...report.plans].join(say(' · ', ' · ')))}</title>`,
    `<style>${style}${marks}</style>`,
    '</head>',
    '<body>',
    headHtml(report, say),
    '<main>',
    ...report.sections.map((section) => sectionHtml(section, 2, say)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The colours of the signs. */
const marks = Object.keys(shapes)
  .map(
    (mark) => `.m-${mark}{background:var(--${meaningOf(mark as never)});color:var(--on-${meaningOf(mark as never)})}`,
  )
  .join('\n');

function headHtml({ title, plans, about, notes, sections }: ReportDocument, say: Say): string {
  return [
    '<header>',
    plans.length === 0 ? '' : `<p class="plans">${plans.map(html).join('<br>')}</p>`,
    `<h1>${html(title)}</h1>`,
    `<p class="about">${about.map((part) => `<span>${html(part)}</span>`).join('')}</p>`,
    notes.length === 0 ? '' : `<ul class="notes">${notes.map((note) => `<li>${html(note)}</li>`).join('')}</ul>`,
    `<nav aria-label="${say('目录', 'Contents')}"><ol>${sections.map((section) => `<li><a href="#${html(section.id)}">${html(section.title)}</a></li>`).join('')}</ol></nav>`,
    '</header>',
  ].join('\n');
}

function sectionHtml({ id, title, blocks, sections = [] }: Section, level: number, say: Say): string {
  return [
    `<section id="${html(id)}">`,
    `<h${level}>${html(title)}</h${level}>`,
    ...blocks.map((block) => blockHtml(block, say)),
    ...sections.map((section) => sectionHtml(section, level + 1, say)),
    '</section>',
  ].join('\n');
}

function blockHtml(block: Block, say: Say): string {
  switch (block.block) {
    case 'text':
      return `<p>${html(block.text)}</p>`;
    case 'list':
      return `<ul class="plain">${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl class="facts">${block.facts.map(({ term, text }) => `<dt>${html(term)}</dt><dd>${html(text)}</dd>`).join('')}</dl>`;
    case 'rates':
      return `<p class="label">${html(block.caption)}</p><ul class="rates">${block.rates.map(rateHtml).join('')}</ul>`;
    case 'fold':
      return `<details><summary>${html(block.title)}</summary>${block.blocks.map((each) => blockHtml(each, say)).join('\n')}</details>`;
    case 'table':
      return tableHtml(block, say);
    case 'charts': {
      if (block.charts.length === 0) return '';
      const kind = block.charts.every(({ wide }) => wide) ? 'charts wide' : 'charts';
      return `<div class="${kind}">${block.charts.map(figureHtml).join('\n')}</div>`;
    }
  }
}

function figureHtml({ title, about, spec }: Chart): string {
  return `<figure><figcaption>${html(title)}<span class="d">${html(about)}</span></figcaption>${inlineSvg(spec)}</figure>`;
}

function rateHtml({ label, rate }: LabelledRate): string {
  const { part, of, percent } = rate;
  const share = rateText(rate).replace('%', '<small>%</small>');
  return `<li><span>${html(label)}</span><b>${share}</b><i style="--share:${percent ?? 0}%"></i><span>${part} / ${of}</span></li>`;
}
