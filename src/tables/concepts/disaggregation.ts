/** Parts of a whole: by sex, by urban and rural areas, by age, or by anything else. */
import { halfWidth } from './text.js';

/** Dimension and category. @internal */
export type Part = readonly [dimension: string, category: string];

/**
 * Dimensions that are known, and what their categories are called. Codes are those of SDMX (CL_SEX, URBANISATION).
 * @internal
 */
export const dimensions: readonly {
  readonly id: string;
  readonly names: readonly string[];
  readonly categories: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    id: 'sex',
    names: ['sex', 'gender', '性别'],
    categories: {
      F: ['f', 'female', 'females', 'woman', 'women', 'girl', 'girls', '女', '女性', '女童', '女生', '妇女', '女孩'],
      M: ['m', 'male', 'males', 'man', 'men', 'boy', 'boys', '男', '男性', '男童', '男生', '男孩'],
    },
  },
  {
    id: 'urbanisation',
    names: ['urbanisation', 'urbanization', 'residence', '城乡', '城乡类型'],
    categories: {
      U: ['u', 'urban', 'urban areas', 'city', '城市', '城镇', '城区'],
      R: ['r', 'rural', 'rural areas', '农村', '乡村'],
    },
  },
  { id: 'age', names: ['age', 'age group', '年龄', '年龄组'], categories: {} },
];

/** The whole, not a part of it. @internal */
export const totals: ReadonlySet<string> = new Set([
  '_t',
  '_z',
  'total',
  'all',
  'both',
  'both sexes',
  '合计',
  '总计',
  '总体',
  '全部',
  '全体',
  '不分',
  '不分性别',
  '不分城乡',
  '城乡合计',
  '男女合计',
]);

const idByName = new Map(dimensions.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
const codes = new Map(
  dimensions.map(({ id, categories }) => [
    id,
    new Map(Object.entries(categories).flatMap(([code, names]) => names.map((name) => [name, code] as const))),
  ]),
);
const partByName = new Map<string, Part>(
  dimensions.flatMap(({ id }) =>
    [...codes.get(id)!]
      .filter(([name]) => name.length > 1 || /\P{ASCII}/u.test(name))
      .map(([name, code]) => [name, [id, code] as const] as const),
  ),
);

/** What a category no dimension is known of is filed under. */
const anyDimension = 'breakdown';

/**
 * The category of a known dimension: its code where there is one, the text where not, `null` for the whole. @internal
 */
export function categoryOf(dimension: string, text: string): string | null {
  const key = halfWidth(text).trim().toLowerCase();
  if (totals.has(key)) return null;
  return codes.get(dimension)?.get(key) ?? text.trim();
}

/** One piece: quoted or not, and the sign that follows it. */
const piece = /\s*("(?:[^"\\]|\\.)*"|[^=;；]*)\s*(=|;|；|$)/gy;

/**
 * Reads a free cell: "female", "sex=F", "性别=女；城乡=城市", "aged 0-6". A text in quotation marks stands for itself. What
 * is neither a known category nor `dimension=category` is a category of `breakdown`. @internal
 */
export function readDisaggregation(text: string): readonly Part[] {
  const parts: Part[] = [];
  let dimension: string | null = null;
  for (const [, raw = '', sign] of text.matchAll(piece)) {
    const quoted = unquote(raw.trim());
    if (sign === '=' && dimension === null) {
      dimension = quoted ?? idByName.get(halfWidth(raw).trim().toLowerCase()) ?? raw.trim();
      continue;
    }
    if (dimension !== null) {
      const category = quoted ?? categoryOf(dimension, raw);
      if (category !== null && (category !== '' || quoted !== null)) parts.push([dimension, category]);
    } else if (quoted !== null) parts.push([anyDimension, quoted]);
    else if (raw.trim() !== '') parts.push(...bare(raw));
    dimension = null;
  }
  return parts;
}

/** The part a text is the name of: `null` for the whole, `undefined` where it is no known part. @internal */
export function partNamed(text: string): Part | null | undefined {
  const key = halfWidth(text).trim().toLowerCase();
  return totals.has(key) ? null : (partByName.get(key) ?? (/岁/u.test(key) ? ['age', text.trim()] : undefined));
}

function bare(raw: string): readonly Part[] {
  const key = halfWidth(raw).trim().toLowerCase();
  if (totals.has(key)) return [];
  const known = partByName.get(key);
  if (known !== undefined) return [known];
  const colon = key.indexOf(':');
  const dimension = colon < 0 ? undefined : idByName.get(key.slice(0, colon).trim());
  if (dimension === undefined) return [[anyDimension, raw.trim()]];
  const category = categoryOf(
    dimension,
    halfWidth(raw)
      .trim()
      .slice(colon + 1),
  );
  return category === null ? [] : [[dimension, category]];
}

function unquote(text: string): string | null {
  if (!text.startsWith('"')) return null;
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}

/** A free cell that reads back as these parts. @internal */
export function writeDisaggregation(parts: readonly Part[]): string {
  return parts
    .map(
      ([dimension, category]) =>
        `${isPlain(dimension) && readsAs(dimension) ? dimension : JSON.stringify(dimension)}=${isPlain(category) && categoryOf(dimension, category) === category ? category : JSON.stringify(category)}`,
    )
    .join('; ');

  function readsAs(dimension: string): boolean {
    return (idByName.get(halfWidth(dimension).toLowerCase()) ?? dimension) === dimension;
  }
}

/** Whether a text needs no quotation marks. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} _.–—-]*[\p{L}\p{N}])?$/u.test(text);
}
