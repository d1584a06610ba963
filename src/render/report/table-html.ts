/** A table of a report as HTML. */
import { shapes } from '../charts/palette.js';
import { widthOf } from '../charts/text.js';
import { html } from '../escape.js';
import type { Say } from '../words/words.js';
import type { Cell, Column, Group, Table } from './document.js';

/** Tables with more columns than this are shown as cards on a narrow screen. */
const fewColumns = 3;

/** Units of at most this width, in ems, stand beside their figure; wider units stand under it. */
const shortUnit = 3;

/** @internal */
export function tableHtml({ caption, columns, rows }: Table, say: Say): string {
  const kind =
    columns.length > fewColumns
      ? ` class="many${columns.length === 10 && columns[1]!.figures && columns[4]!.figures === undefined ? ' results' : ''}"`
      : '';
  const head = columns
    .map(({ head: text, figures }) => `<th scope="col"${figures ? ' class="fig"' : ''}>${html(text)}</th>`)
    .join('');
  return `<table${kind}><caption>${html(caption)}</caption><thead><tr>${head}</tr></thead>${bodies(rows, columns, say)}</table>`;
}

/** Each group of rows has its own `tbody`, so that its heading belongs to the group. */
function bodies(rows: Table['rows'], columns: readonly Column[], say: Say): string {
  const parts: string[][] = [];
  for (const row of rows) {
    if ('group' in row || parts.length === 0) parts.push([]);
    parts[parts.length - 1]!.push('group' in row ? groupHtml(row, columns.length) : rowHtml(row, columns, say));
  }
  return parts.map((part) => `<tbody>${part.join('')}</tbody>`).join('');
}

function groupHtml({ group }: Group, columns: number): string {
  return `<tr class="group"><th scope="rowgroup" colspan="${columns}">${html(group)}</th></tr>`;
}

/** The classes of cells without a figure. */
const classByText = new Map([
  ['—', ' nil'],
  ['', ' w'],
]);

function rowHtml([first, ...rest]: readonly Cell[], columns: readonly Column[], say: Say): string {
  const cells = rest.map((cell, i) => {
    const { head, figures } = columns[i + 1]!;
    const classes = `${figures ? 'fig' : 't'}${classByText.get(cell.text) ?? ''}`;
    return `<td class="${classes}" data-label="${html(head)}">${cellHtml(cell, say)}</td>`;
  });
  return `<tr><th scope="row">${cellHtml(first!, say)}</th>${cells.join('')}</tr>`;
}

/** A text in which a rate and its unit stay on one line: 14.3/10万. */
function wordsHtml(text: string): string {
  return html(text).replaceAll(/[\d.]+\/10万/g, '<span class="n">$&</span>');
}

function cellHtml({ text, unit, mark, sense, quote, details = [] }: Cell, say: Say): string {
  const main = mark === undefined ? wordsHtml(text) : markHtml(mark, text);
  const sensed =
    sense === undefined
      ? main
      : `<span class="${sense}">${main}<span class="away">${sense === 'better' ? say('，好转', ', for the better') : say('，变差', ', for the worse')}</span></span>`;
  return [
    sensed,
    unit === undefined || unit === ''
      ? ''
      : `${/^[a-z]/i.test(unit) ? ' ' : ''}<span class="u${widthOf(unit, 1) > shortUnit ? ' long' : ''}">${html(unit)}</span>`,
    ...details.map((detail) => `<span class="d">${wordsHtml(detail)}</span>`),
    quote === undefined ? '' : `<q lang="${/[\u3400-\u9fff]/.test(quote) ? 'zh-CN' : 'en'}">${wordsHtml(quote)}</q>`,
  ].join('');
}

function markHtml(mark: NonNullable<Cell['mark']>, text: string): string {
  return `<span class="m m-${mark}"><svg viewBox="-1 -1 2 2" aria-hidden="true"><path d="${shapes[mark]}"/></svg>${html(text)}</span>`;
}
