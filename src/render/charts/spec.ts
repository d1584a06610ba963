/** The part of Vega-Lite that the charts use: plain JSON with the data inline. */
import type { Language } from '../../core/text.js';

/** A Vega-Lite v6 specification. It contains no function, no reference and no expression. */
export interface ChartSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** The content of the picture in a sentence: its alternative text. */
  readonly description: string;
  /** The width of the area with the data; `padding` is added around it. */
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly autosize: { readonly type: 'none' };
  readonly background: string;
  readonly config: ChartConfig;
  readonly layer: readonly Layer[];
}

/** The settings of all layers: the font, and the look of axes. */
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

/** The look of a mark, where no field of the rows sets it. */
export interface MarkStyle {
  /** Not read aloud by a screen reader, because the description of the chart has the content. */
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
  /** For a point: the area of its square, in square pixels. */
  readonly size?: number;
  /** For a point: the name of a shape, or a path in a square from −1 to 1. */
  readonly shape?: string;
  readonly cornerRadius?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'middle';
  /** For a text: the angle in degrees, clockwise. */
  readonly angle?: number;
  readonly fontSize?: number;
  readonly fontWeight?: number;
}

/** The fields of a row that set the properties of its mark. */
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

/** A field with values that are used without a scale. */
export interface Nominal {
  readonly field: string;
  readonly type: 'nominal';
  readonly scale?: null;
}

/** A position in one direction: in pixels where `scale` is `null`, else on an axis. */
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

/** Options of every chart. */
export interface ChartOptions {
  readonly language: Language;
  /** @defaultValue `'light'` */
  readonly theme?: 'light' | 'dark';
  /** The width of the whole picture, in pixels. */
  readonly width?: number;
  /** The title above the picture; `null`: no title. Left out: a description of the content. */
  readonly title?: string | null;
}
