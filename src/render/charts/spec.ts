/** Vega-Lite, as far as the charts here use it: plain JSON, data inline. */
import type { Language } from '../../core/text.js';

/** A Vega-Lite v6 specification. It holds no function, no reference and no expression. */
export interface ChartSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** What the picture shows, in a sentence: its alternative text. */
  readonly description: string;
  /** Of the area the data is drawn in; `padding` goes round it. */
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly autosize: { readonly type: 'none' };
  readonly background: string;
  readonly config: ChartConfig;
  readonly layer: readonly Layer[];
}

/** What holds for all layers: the font, and the look of axes. */
export interface ChartConfig {
  readonly font: string;
  readonly view: { readonly stroke: null };
  readonly axis: {
    readonly labelFontSize: number;
    readonly labelColor: string;
    readonly labelLimit: 0;
    readonly labelOverlap: false;
    readonly domainColor: string;
    readonly tickColor: string;
    readonly gridColor: string;
    readonly title: null;
  };
  readonly text: { readonly fontSize: number; readonly color: string; readonly limit: 0 };
}

/** Marks of one kind. */
export interface Layer {
  readonly data: { readonly values: readonly Row[] };
  readonly mark: Mark;
  readonly encoding: Encoding;
}

/** A row of data. */
export type Row = Readonly<Record<string, string | number>>;

/** A kind of mark with its look. */
export interface Mark extends MarkStyle {
  readonly type: 'area' | 'line' | 'point' | 'rect' | 'rule' | 'text';
}

/** How a mark looks, where its encoding does not say so row by row. */
export interface MarkStyle {
  /** Left out of what is read aloud: the description of the chart says it. */
  readonly aria?: false;
  readonly color?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly strokeCap?: 'round';
  readonly strokeJoin?: 'round';
  readonly opacity?: number;
  readonly filled?: boolean;
  /** Of a point: the area of its square, in square pixels. */
  readonly size?: number;
  /** Of a point: a name, or a path in a square from −1 to 1. */
  readonly shape?: string;
  readonly cornerRadius?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'middle';
  /** Of a text, in degrees, clockwise. */
  readonly angle?: number;
  readonly fontSize?: number;
  readonly fontWeight?: number;
}

/** Which field of a row says what of its mark. */
export interface Encoding {
  readonly x?: Position;
  readonly y?: Position;
  readonly x2?: { readonly field: string };
  readonly y2?: { readonly field: string };
  readonly text?: Nominal;
  readonly shape?: Nominal;
  readonly color?: Nominal;
  readonly fill?: Nominal;
  readonly stroke?: Nominal;
  readonly tooltip?: readonly (Nominal & { readonly title: string })[];
}

/** A field that is taken as it is. */
export interface Nominal {
  readonly field: string;
  readonly type: 'nominal';
  readonly scale?: null;
}

/** A place along one direction: in pixels where `scale` is `null`, else on an axis. */
export interface Position {
  readonly field: string;
  readonly type: 'quantitative';
  readonly scale: null | { readonly domain: readonly [number, number]; readonly nice: false; readonly zero: false };
  readonly axis: null | Axis;
}

/** An axis with its ticks. */
export interface Axis {
  readonly values: readonly number[];
  /** `d` for whole numbers, `.2f` for two decimals. */
  readonly format: string;
  readonly labelPadding: number;
  readonly grid?: boolean;
  readonly domain?: boolean;
  readonly ticks?: boolean;
}

/** How every chart is asked for. */
export interface ChartOptions {
  readonly language: Language;
  /** @defaultValue `'light'` */
  readonly theme?: 'light' | 'dark';
  /** Of the whole picture, in pixels. */
  readonly width?: number;
  /** Over the picture; `null` for none. Left out: what it shows. */
  readonly title?: string | null;
}
