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
  readonly config: Json;
  readonly layer: readonly Layer[];
}

/** Marks of one kind. */
export interface Layer {
  readonly data: { readonly values: readonly Row[] };
  readonly mark: Json & { readonly type: string };
  readonly encoding: Readonly<Record<string, Json | readonly Json[]>>;
}

/** A row of data. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** An object of JSON. */
export interface Json {
  readonly [key: string]: unknown;
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
