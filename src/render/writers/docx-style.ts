/**
 * The layout of the report in Word: GB/T 9704—2012 for Chinese, a plain style for English. Sizes are in half points,
 * lengths in twips.
 */
import type { Language } from '../../core/text.js';

/** A paragraph style. */
export interface ParagraphForm {
  readonly font: {
    readonly ascii: string;
    /** Of quotation marks, dashes and letters with accents. */
    readonly hAnsi: string;
    readonly eastAsia: string;
    /** Marks that both scripts have, such as “ ” and —, are drawn as in Chinese. */
    readonly hint?: 'eastAsia';
  };
  readonly size: number;
  readonly bold?: true;
}

/** The page layout of a language. @internal */
export interface PageForm {
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The width of the text. */
  readonly textWidth: number;
  readonly title: ParagraphForm;
  readonly headings: readonly [ParagraphForm, ParagraphForm, ParagraphForm];
  readonly body: ParagraphForm;
  readonly table: ParagraphForm;
  readonly page: ParagraphForm;
  /** First-line indent of the body. */
  readonly indent: number;
  /** Fixed line spacing of the body; `null`: single. */
  readonly line: number | null;
  /** The space after a paragraph. */
  readonly after: number;
  /** Whether the page number stands between two dashes, in the outer corner: 「— 1 —」. */
  readonly dashedNumber: boolean;
}

const mm = (length: number): number => Math.round((length / 25.4) * 1440);
const latin = 'Times New Roman';
const face = (eastAsia: string): ParagraphForm['font'] => ({ ascii: latin, hAnsi: latin, eastAsia, hint: 'eastAsia' });

/** Two characters of 三号 (16 pt). */
const twoCharacters = 640;

const chinese: PageForm = {
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
  textWidth: mm(156),
  title: { font: face('方正小标宋简体'), size: 44 },
  headings: [
    { font: face('黑体'), size: 32 },
    { font: face('楷体_GB2312'), size: 32 },
    { font: face('仿宋_GB2312'), size: 32 },
  ],
  body: { font: face('仿宋_GB2312'), size: 32 },
  table: { font: face('仿宋_GB2312'), size: 18 },
  page: { font: face('宋体'), size: 28 },
  indent: twoCharacters,
  line: 570,
  after: 0,
  dashedNumber: true,
};

const plain: ParagraphForm['font'] = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: '宋体' };
const english: PageForm = {
  margin: { top: mm(25), bottom: mm(25), left: mm(25), right: mm(25) },
  textWidth: mm(160),
  title: { font: plain, size: 40, bold: true },
  headings: [
    { font: plain, size: 30, bold: true },
    { font: plain, size: 25, bold: true },
    { font: plain, size: 22, bold: true },
  ],
  body: { font: plain, size: 22 },
  table: { font: plain, size: 17 },
  page: { font: plain, size: 18 },
  indent: 0,
  line: null,
  after: 120,
  dashedNumber: false,
};

/** The page layout of a report in a language. @internal */
export function formOf(language: Language): PageForm {
  return language === 'zh' ? chinese : english;
}

/** The colours of the series of a chart, the same as in the HTML page. @internal */
export const chartColours = {
  good: '00704F',
  'under-way': '5B8DB8',
  bad: 'B5452C',
  unknown: 'BFC6CC',
  observed: '1F4E79',
  expected: '8FAECB',
  target: 'B5452C',
} as const;
