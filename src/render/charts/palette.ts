/**
 * Colours, each with a shape, so that no meaning depends on colour alone.
 *
 * The hues are from Okabe and Ito, darker or lighter, so that text on them is readable. A test checks that people with
 * protanopia, deuteranopia and tritanopia can distinguish them.
 *
 * @see M. Okabe and K. Ito, "Color Universal Design" (2008), https://jfly.uni-koeln.de/color/
 */
import type { Language } from '../../core/text.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';
import type { ChartOptions } from './spec.js';

/** The meaning of a colour. */
type Meaning = 'good' | 'fair' | 'under-way' | 'poor' | 'unknown' | 'none';

/** A fill colour, and a text colour for it. @internal */
export interface Tone {
  readonly fill: string;
  readonly on: string;
}

/** The colours of a theme. @internal */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly series: string;
  readonly target: string;
  readonly milestone: string;
  readonly tones: Readonly<Record<Meaning, Tone>>;
}

const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    paper: '#ffffff',
    ink: '#1d2429',
    quiet: '#59656e',
    rule: '#dde2e6',
    series: '#0b5cad',
    target: '#a63c00',
    milestone: '#7b3f8c',
    tones: {
      good: { fill: '#00704f', on: '#ffffff' },
      fair: { fill: '#56b4e9', on: '#10222d' },
      'under-way': { fill: '#f0b429', on: '#2b2000' },
      poor: { fill: '#c2410c', on: '#ffffff' },
      unknown: { fill: '#c8cfd5', on: '#3c464d' },
      none: { fill: '#eef1f3', on: '#56616a' },
    },
  },
  dark: {
    paper: '#171c20',
    ink: '#e8edf0',
    quiet: '#a3b0b9',
    rule: '#343d44',
    series: '#6cb6ff',
    target: '#ff9d5c',
    milestone: '#d3a3e6',
    tones: {
      good: { fill: '#2fb388', on: '#06251a' },
      fair: { fill: '#7cc7f2', on: '#0b2230' },
      'under-way': { fill: '#f4c958', on: '#2b2000' },
      poor: { fill: '#e8622c', on: '#200a00' },
      unknown: { fill: '#4a555d', on: '#e8edf0' },
      none: { fill: '#262e34', on: '#a3b0b9' },
    },
  },
};

const meanings: Readonly<Record<Status | Outlook, Meaning>> = {
  met: 'good',
  'in-progress': 'under-way',
  'not-met': 'poor',
  'insufficient-data': 'unknown',
  'not-applicable': 'none',
  achieved: 'good',
  'on-track': 'fair',
  'at-risk': 'under-way',
  'off-track': 'poor',
  unknown: 'unknown',
};

/** Shapes drawn as strokes in a square from −1 to 1: a tick, a cross, arrows, a ring, a dash. @internal */
export const shapes: Readonly<Record<Status | Outlook, string>> = {
  met: 'M-0.7 0.05L-0.2 0.55L0.7 -0.5',
  'in-progress': 'M-0.7 0H0.65M0.15 -0.5L0.65 0L0.15 0.5',
  'not-met': 'M-0.5 -0.5L0.5 0.5M0.5 -0.5L-0.5 0.5',
  'insufficient-data': 'M0 -0.5A0.5 0.5 0 1 1 0 0.5A0.5 0.5 0 1 1 0 -0.5',
  'not-applicable': 'M-0.55 0H0.55',
  achieved: 'M-0.7 0.05L-0.2 0.55L0.7 -0.5',
  'on-track': 'M-0.5 0.5L0.5 -0.5M-0.15 -0.5H0.5V0.15',
  'at-risk': 'M0 -0.7V0.15M0 0.6V0.65',
  'off-track': 'M-0.5 -0.5L0.5 0.5M-0.15 0.5H0.5V-0.15',
  unknown: 'M0 -0.5A0.5 0.5 0 1 1 0 0.5A0.5 0.5 0 1 1 0 -0.5',
};

/** The colours of a theme. @internal */
export function themeOf({ theme = 'light' }: Pick<ChartOptions, 'theme'>): Theme {
  return themes[theme];
}

/** The colours as CSS variables of a page, so that a drawing follows the light or dark theme of the page. @internal */
export const pageTheme: Theme = mapped(themes.light, (name) => `var(--${name})`);

/** The colours of a theme as CSS variables for {@link pageTheme}: `--paper:#ffffff;…`. @internal */
export function variablesOf(theme: Theme): string {
  const found: string[] = [];
  mapped(theme, (name, colour) => (found.push(`--${name}:${colour}`), colour));
  return found.join(';');
}

/** A theme with every colour replaced; `change` receives the name of the colour: `ink`, `good`, `on-good`. */
function mapped({ tones, ...colours }: Theme, change: (name: string, colour: string) => string): Theme {
  const each = Object.entries(colours).map(([name, colour]) => [name, change(name, colour)]);
  const tone = Object.entries(tones).map(([name, { fill, on }]) => [
    name,
    { fill: change(name, fill), on: change(`on-${name}`, on) },
  ]);
  return { ...Object.fromEntries(each), tones: Object.fromEntries(tone) } as Theme;
}

/** The meaning of the colour of a status or an outlook. @internal */
export function meaningOf(of: Status | Outlook): Meaning {
  return meanings[of];
}

/** The colours of a status or an outlook. @internal */
export function toneOf(theme: Theme, of: Status | Outlook): Tone {
  return theme.tones[meanings[of]];
}

const chineseFonts =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"';
const latinFonts = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans"';

/**
 * The fonts of charts and pages: fonts that the systems have. In Chinese, Chinese fonts come first, so that quotation
 * marks and dashes are as wide as the characters. @internal
 */
export function fontsOf(language: Language): string {
  return `${(language === 'zh' ? [chineseFonts, latinFonts] : [latinFonts, chineseFonts]).join(', ')}, sans-serif`;
}
