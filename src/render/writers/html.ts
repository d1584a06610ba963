/** The report for leaders as an HTML page. */
import type { Assessment } from '../../assessment/assessment.js';
import type { AreaTable } from '../../assessment/compare-areas.js';
import { areasDocument, type AreasReportOptions } from '../leaders/areas-document.js';
import { fontsOf } from '../charts/palette.js';
import { html } from '../escape.js';
import type { LeadersBlock, LeadersClosing, LeadersDocument, LeadersTable } from '../leaders/document.js';
import { reportDocument } from '../leaders/leaders-document.js';
import type { ReportOptions } from '../report/options.js';
import { svgOf } from './svg-chart.js';

/**
 * The report for leaders as one HTML page that needs no other file: no script, no font, no request; its own content
 * security policy forbids them. The page is made for phones and dark themes, and prints on A4 portrait with page
 * numbers. Every text from outside is escaped.
 *
 * @param assessment - What `assess` returned.
 * @param options - The language and the catalogue assessed.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const page = reportHtml(assessment, { language: 'zh', plan: catalogue });
 * page.startsWith('<!doctype html>\n<html lang="zh-CN">') //=> true
 * page.includes('<script') //=> false
 */
export function reportHtml(assessment: Assessment, options: ReportOptions): string {
  return htmlOf(reportDocument(assessment, options));
}

/**
 * The report across areas as one HTML page.
 *
 * @param table - What `compareAreas` returned.
 * @example
 * areasHtml(compareAreas([]), { language: 'en', plan: catalogue }).includes('There is no area to compare') //=> true
 */
export function areasHtml(table: AreaTable, options: AreasReportOptions): string {
  return htmlOf(areasDocument(table, options));
}

/** @internal */
export function htmlOf({ language, title, subtitle, blocks, annexes, closing }: LeadersDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${html(title)}</h1><p class="sub">${html(subtitle)}</p></header>`,
    `<main>${blocks.map(blockOf).join('\n')}`,
    ...(closing ? [closingOf(closing, language)] : []),
    ...annexes.map(
      (annex) =>
        `<section class="annex"><h2>${html(annex.title)}</h2>${annex.blocks.map(blockOf).join('\n')}</section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function closingOf({ annexes, issuer, date }: LeadersClosing, language: 'zh' | 'en'): string {
  const named = annexes.map((name) => `<li>${html(name)}</li>`).join('');
  const list = named === '' ? '' : `<p>${language === 'zh' ? '附件：' : 'Annexes:'}</p><ol>${named}</ol>`;
  const signed = [issuer, date].flatMap((text) => (text === null ? [] : [html(text)])).join('<br>');
  return `${list}<p class="signed">${signed}</p>`;
}

function blockOf(block: LeadersBlock): string {
  switch (block.block) {
    case 'heading':
      return `<h${block.level + 1}>${html(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${html(block.text)}</p>`;
    case 'finding':
      return `<p><b>${html(block.lead)}</b> ${html(block.text)}</p>`;
    case 'quote':
      return `<blockquote>${html(block.text)}</blockquote>`;
    case 'table':
      return tableOf(block);
    case 'chart':
      return `<figure><figcaption>${html(block.title)}</figcaption>${svgOf(block)}</figure>`;
  }
}

/** A wide table scrolls by itself; it can be focused, so that the keyboard can scroll it. */
function tableOf({ caption, columns, rows, note }: LeadersTable): string {
  const head = columns.map(
    ({ head: name, figures }) => `<th scope="col"${figures ? ' class="fig"' : ''}>${html(name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0
        ? `<th scope="row">${html(cell)}</th>`
        : `<td${columns[i]!.figures ? ' class="fig"' : ''}>${html(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}">`,
    `<table><caption>${html(caption)}</caption><colgroup>${columns.map(({ width }) => `<col style="width:${width}%">`).join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
    ...(note === undefined ? [] : [`<p class="note">${html(note)}</p>`]),
  ].join('');
}

const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2733;--quiet:#56616c;--rule:#d4dae0;--head:#eef1f4;--good:#00704f;--way:#5b8db8;--bad:#a83f27;--none:#c3cad0;--on-none:#1c2733}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14191e;--ink:#e6eaee;--quiet:#a5b0ba;--rule:#36414b;--head:#1f272e;--good:#1f8f6b;--way:#4f7fa8;--bad:#c65a41;--none:#59636d;--on-none:#fff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.75 ${fontsOf('zh')};overflow-wrap:anywhere}
:lang(en) body{font:16px/1.55 ${fontsOf('en')}}
header,main{max-width:46em;margin:0 auto;padding:0 20px}
header{padding-top:36px;text-align:center}
h1{font-size:clamp(22px,4vw,30px);line-height:1.35;text-wrap:balance}
.sub{color:var(--quiet)}
h2{margin:1.6em 0 .6em;font-size:22px}
h3{margin:1.3em 0 .4em;font-size:18px}
p{margin:.5em 0}
:lang(zh-CN) main>p{text-indent:2em}
.signed{margin:2em 4em 0 0;text-align:right}
.note{color:var(--quiet);font-size:14px}
blockquote{margin:.4em 0 .8em;padding-left:1em;border-left:3px solid var(--rule);color:var(--quiet)}
.scroll{overflow-x:auto;margin:1em 0}
.scroll:focus-visible{outline:2px solid var(--way)}
table{width:100%;min-width:560px;border-collapse:collapse;font-size:13.5px;line-height:1.45;text-indent:0}
caption{padding-bottom:6px;font-weight:600;text-align:left}
th,td{padding:5px 7px;border:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{background:var(--head);text-align:center}
tbody th{font-weight:400}
.fig{text-align:right;font-variant-numeric:tabular-nums}
thead .fig{text-align:center}
figure{margin:1em 0}
figcaption{font-weight:600;font-size:15px}
.chart{width:100%;height:auto;font-size:12px}
.chart text{fill:var(--ink)}
.r-good{fill:var(--good)}.r-under-way{fill:var(--way)}.r-bad{fill:var(--bad)}.r-unknown{fill:var(--none)}
.r-observed{fill:var(--ink)}.r-expected{fill:var(--way)}.r-target{fill:var(--bad)}
.on text{fill:#fff}.on.r-unknown text{fill:var(--on-none)}
polyline{fill:none;stroke-width:2}
.l-observed{stroke:var(--ink)}.l-expected{stroke:var(--way);stroke-dasharray:5 4}.l-target{stroke:var(--bad);stroke-dasharray:1 3}
@media print{
@page{size:A4;margin:20mm 18mm;@bottom-center{content:counter(page)}}
body{font-size:11pt}
table{min-width:0;font-size:8.5pt}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
h2,h3,caption,figcaption{break-after:avoid}
.annex{break-before:page}
}`;
