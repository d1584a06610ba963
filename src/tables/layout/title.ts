/** What titles and captions above a header say of all its figures: in words that are known, and in no others. */
import type { Concept } from '../concepts/concept.js';
import { areaOfTitle } from '../concepts/areas.js';
import { partsInTitle } from '../concepts/disaggregation.js';
import { roleOf } from '../concepts/heads.js';
import { readPeriod, type ReadPeriod } from '../concepts/periods.js';
import { halfWidth } from '../concepts/text.js';
import type { ReadUnit } from '../concepts/unit-names.js';
import { unprotected } from '../formats/protect.js';
import type { Cells } from '../formats/sheet.js';
import { isRemark } from './remark.js';

/** @internal */
export interface Title {
  readonly indicator: { readonly id: string; readonly unit: ReadUnit | null } | null;
  /** A year or a month; `null` where several are named, or none. */
  readonly period: ReadPeriod | null;
  readonly area: string | null;
  readonly parts: ReadonlyMap<string, string>;
}

/** @internal */
export const noTitle: Title = { indicator: null, period: null, area: null, parts: new Map() };

/** @internal */
export interface TitleContext {
  readonly named: (text: string) => readonly Concept[];
}

const caption = /^([^：:]{1,12})[：:]\s*(.+)$/su;

/** Reads the rows above a header. @internal */
export function titleOf(rows: Cells, context: TitleContext): Title {
  return rows.reduce((title, row) => withRow(title, row, context), noTitle);
}

/** A title with one row more. @internal */
export function withRow(title: Title, row: readonly string[], context: TitleContext): Title {
  let read = title;
  for (const cell of new Set(row)) {
    const text = unprotected(cell ?? '').trim();
    if (text === '' || text.length > 200 || isRemark(text)) continue;
    const found = caption.exec(text);
    const role = found === null ? null : roleOf(found[1]!);
    read = found === null || role === null ? withWords(read, text) : withCaption(read, role, found[2]!.trim(), context);
  }
  return read;
}

/** 指标：婴儿死亡率(‰), 地区：甲市, 时间：2024年. */
function withCaption(title: Title, role: string, text: string, { named }: TitleContext): Title {
  if (role === 'area') return { ...title, area: text };
  if (role === 'period') return { ...title, period: periodIn(text) ?? title.period };
  if (role !== 'indicator') return title;
  const concepts = named(text);
  const unit = concepts.find((each) => each.is === 'unit')?.unit ?? null;
  const indicator = concepts.find((each) => each.is === 'indicator');
  return indicator === undefined ? title : { ...title, indicator: { id: indicator.id, unit } };
}

function withWords(title: Title, text: string): Title {
  return {
    ...title,
    period: title.period ?? periodIn(text),
    area: title.area ?? areaOfTitle(text),
    parts: new Map([...partsInTitle(text), ...title.parts]),
  };
}

const dates =
  /\d{4}年?(?:前[二三]季度?|第?[一二三四1-4]季度|[上下]半年|\d{1,2}月?[-~至—–]\d{1,2}月|\d{1,2}月)|(?<!\d)\d{4}(?:年度?|(?=[^\d年.,]|$))|[〇零○一二三四五六七八九]{4}年/gu;

/** The one period a title names; `null` where it names none, or two. @internal */
export function periodIn(title: string): ReadPeriod | null {
  const text = halfWidth(title).replace(/\s+/g, '');
  if (/\d{4}年?[-~至—–]\d{4}/u.test(text)) return null;
  const found = [...text.matchAll(dates)].flatMap(
    ([each]) => readPeriod(each, { schoolYear: 'start', areSpans: false }) ?? [],
  );
  const usual = found.filter(
    ({ period }) => Number(String(period).slice(0, 4)) >= 1900 && Number(String(period).slice(0, 4)) <= 2100,
  );
  const distinct = new Set(usual.map((each) => JSON.stringify(each)));
  return distinct.size === 1 ? usual[0]! : null;
}
