/** Reads a drawn chart back: every mark with its place in the picture, and how it looks. */

/** One mark. Coordinates are pixels from the upper left corner of the picture. */
export interface Mark {
  readonly kind: 'text' | 'line' | 'circle' | 'path' | 'rect';
  /** The point a text is aligned to, the start of a line, the centre of a circle or sign, the corner of a rectangle. */
  readonly x: number;
  readonly y: number;
  /** The other end of a line, or the opposite corner of a rectangle. */
  readonly x2: number;
  readonly y2: number;
  /** The points of a path that is no sign. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The form of a sign; empty for other marks. */
  readonly sign: string;
  readonly words: string;
  readonly look: Readonly<Record<string, string>>;
}

/** A chart as drawn: its size and its marks, in the order in which they are painted. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const unescaped = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name]!);

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]),
  );
}

/** A translation, and what else a transform does. */
function movedBy(transform = ''): Place & { readonly rest: string } {
  const [whole, x, y] = /^translate\(([-\d.]+),([-\d.]+)\)/.exec(transform) ?? ['', '0', '0'];
  return { x: Number(x), y: Number(y), rest: transform.slice(whole.length) };
}

/** Reads an SVG that `chartSvg` has made. Throws where it is not well formed, or nothing is drawn. */
export function pictureOf(svg: string): Picture {
  const open: { readonly name: string; readonly look: Record<string, string>; readonly at: Place }[] = [];
  const marks: Mark[] = [];
  let size: Record<string, string> = {};
  for (const [, closing, name, attributes, own, text] of svg.matchAll(
    /<(\/?)(\w+)((?:\s+[\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`not well formed at </${name!}>`);
      continue;
    }
    const given = attributesOf(attributes!);
    const parent = open.at(-1) ?? { look: {}, at: { x: 0, y: 0 } };
    const { transform, ...plain } = given;
    const moved = movedBy(transform);
    const at = { x: parent.at.x + moved.x, y: parent.at.y + moved.y };
    const look = name === 'svg' ? {} : { ...parent.look, ...plain };
    if (name === 'svg') size = given;
    else if (name === 'title') marks.push({ ...marks.pop()!, words: unescaped(text!) });
    else if (name !== 'g') marks.push(markOf(name as Mark['kind'], look, at, moved.rest, unescaped(text!)));
    if (own === '') open.push({ name: name!, look, at });
  }
  if (open.length > 0 || marks.length < 2) throw new Error('not a whole picture');
  return { width: Number(size['width']), height: Number(size['height']), marks };
}

/** The attributes that hold the place of a mark, where they are not x and y. */
const placeNames: Readonly<Partial<Record<Mark['kind'], readonly [string, string]>>> = {
  circle: ['cx', 'cy'],
  line: ['x1', 'y1'],
};

function markOf(kind: Mark['kind'], look: Record<string, string>, at: Place, turned: string, words: string): Mark {
  const number = (name: string): number => Number(look[name] ?? 0);
  const mark = { kind, points: [], sign: '', words, look: turned === '' ? look : { ...look, turned } };
  const [across, down] = placeNames[kind] ?? ['x', 'y'];
  const x = at.x + number(across);
  const y = at.y + number(down);
  if (kind === 'line') return { ...mark, x, y, x2: at.x + number('x2'), y2: at.y + number('y2') };
  if (kind === 'rect') return { ...mark, x, y, x2: x + number('width'), y2: y + number('height') };
  if (kind !== 'path') return { ...mark, x, y, x2: x, y2: y };
  const d = look['d']!;
  if (turned !== '') return { ...mark, sign: d, x, y, x2: x, y2: y };
  const points = [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(
    ([, px, py]) => [at.x + Number(px), at.y + Number(py)] as const,
  );
  const [first, last] = [points[0]!, points.at(-1)!];
  return { ...mark, points, x: first[0], y: first[1], x2: last[0], y2: last[1] };
}

/** The text of a golden file: one element a line. */
export function inLines(svg: string): string {
  return `${svg.replaceAll(/(?<!^)(?=<(?!\/))|(?=<\/(?:g|svg)>)/g, '\n')}\n`;
}
