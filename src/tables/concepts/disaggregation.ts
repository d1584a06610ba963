/** Parts of a whole: by sex, by urban and rural areas, by age, or by any other dimension. */
import { isAge } from './ages.js';
import { halfWidth, withoutGroup, wordKey } from './text.js';

/** Dimension and category. @internal */
export type Part = readonly [dimension: string, category: string];

/**
 * The known dimensions and the names of their categories. The codes come from SDMX (CL_SEX, URBANISATION). DEG1 to DEG3
 * are Eurostat’s degrees of urbanisation: DEG1 and DEG2 are urban areas, DEG3 is rural areas.
 *
 * @see SDMX CL_SEX 2.1; the UN global DSD for SDGs, CL_URBANISATION; Eurostat, code list DEG_URB.
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
      F: [
        ...['f', 'female', 'fmle', 'females', 'woman', 'women', 'girl', 'girls', '女', '女性', '女童', '女生'],
        ...['妇女', '女孩'],
      ],
      M: ['m', 'mle', 'male', 'males', 'man', 'men', 'boy', 'boys', '男', '男性', '男童', '男生', '男孩'],
    },
  },
  {
    id: 'urbanisation',
    names: ['urbanisation', 'urbanization', 'residence', 'residenceareatype', '城乡', '城乡类型'],
    categories: {
      U: ['u', 'urb', 'urban', 'urban areas', 'city', '城市', '城镇', '城区', '城市地区', '城镇地区'],
      R: ['r', 'rur', 'rural', 'rural areas', 'deg3', '农村', '乡村', '农村地区', '乡村地区'],
      DEG1: ['deg1', 'cities'],
      DEG2: ['deg2', 'towns and suburbs'],
    },
  },
  { id: 'age', names: ['age', 'age group', 'agegroup', '年龄', '年龄组'], categories: {} },
];

/**
 * Words and codes for the whole.
 *
 * @see SDMX: `_T` of every list, TOTAL of CL_AGE at Eurostat; BTSX of WHO; BOTHSEX, ALLAGE and ALLAREA of the SDG
 * database.
 * @internal
 */
export const totals: ReadonlySet<string> = new Set([
  ...['_t', '_z', 't', 'tot', 'total', 'all', 'all ages', 'allage', 'allages', 'allarea', 'all areas', 'overall', '_x'],
  ...['allareas', 'grand total', 'subtotal', '全域'],
  ...[
    ...['both', 'both sexes', 'btsx', 'bothsex', 'mf', 'male and female', 'female and male', 'men and women'],
    ...['persons', 'default'],
  ],
  ...[
    ...['合计', '总计', '小计', '总体', '总数', '全部', '全体', '所有', '不限', '不分', '整体', '全市', '全县'],
    ...['全区', '全省', '全国'],
  ],
  ...['全人群', '全体居民', '全体人口', '总人口', '所有人群', '不分组', 'total population', 'all persons', 'everyone'],
  ...['不分性别', '不分城乡', '城乡合计', '男女合计', '男女', '全年龄', '全年龄段', '各年龄', '全年', '全年度'],
]);

const idByName = new Map(dimensions.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
const codes = new Map(
  dimensions.map(({ id, categories }) => [
    id,
    new Map(Object.entries(categories).flatMap(([code, names]) => names.map((name) => [name, code] as const))),
  ]),
);
/** Names that identify their dimension on their own. Codes of two or three letters are too short for that. */
const partByName = new Map<string, Part>(
  dimensions.flatMap(({ id }) =>
    [...codes.get(id)!]
      .filter(([name]) => name.length > 2 || /\P{ASCII}/u.test(name))
      .map(([name, code]) => [name, [id, code] as const] as const),
  ),
);

/** The dimension for categories of an unknown dimension. */
const anyDimension = 'breakdown';

/** The category of a known dimension: its code when there is one, else the text. `null` for the whole. @internal */
export function categoryOf(dimension: string, text: string): string | null {
  const key = wordKey(text);
  if (totals.has(key)) return null;
  const own = codes.get(dimension);
  return own?.get(key) ?? own?.get(withoutGroup(key) ?? '') ?? text.trim();
}

/** One piece, quoted or not, and the sign after it. */
const piece = /\s*("(?:[^"\\]|\\.)*"|[^=;；]*)\s*(=|;|；|$)/gy;

/**
 * Reads a free cell: "female", "sex=F", "性别=女；城乡=城市", "aged 0-6". A text in quotation marks is taken literally. A text
 * that is neither a known category nor `dimension=category` becomes a category of `breakdown`. @internal
 */
export function readDisaggregation(text: string): readonly Part[] {
  const parts: Part[] = [];
  let dimension: string | null = null;
  for (const [, raw = '', sign] of text.matchAll(piece)) {
    const quoted = unquote(raw.trim());
    if (sign === '=' && dimension === null) {
      dimension = quoted ?? idByName.get(wordKey(raw)) ?? raw.trim();
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

/** The part that a text names: `null` for the whole, `undefined` when the text is not a known part. @internal */
export function partNamed(text: string): Part | null | undefined {
  const key = wordKey(text);
  if (key.length > 1 && key !== 'all' && totals.has(key)) return null;
  return partByName.get(key) ?? (/岁/u.test(key) && isAge(key) ? ['age', text.trim()] : undefined);
}

/** Words for parts in titles. A title with both words of one dimension names no part. */
const titleWords: readonly (readonly [RegExp, Part])[] = [
  [/(?<!农业)农村|乡村(?!振兴)|\brural\b/iu, ['urbanisation', 'R']],
  [/城镇|城市(?!群)|\burban\b/iu, ['urbanisation', 'U']],
  [/女性|女生|女童|\bfemales?\b/iu, ['sex', 'F']],
  [/男性|男生|男童|\bmales?\b/iu, ['sex', 'M']],
  [/(?<![含括])(?:流动|外来|非户籍)人口|\bmigrants?\b/iu, ['breakdown', '流动人口']],
];

/** The parts that a title names in known words: 农村, rural. @internal */
export function partsInTitle(title: string): readonly Part[] {
  if (/城乡|男女|urban and rural/iu.test(title)) return [];
  const found = titleWords.filter(([word]) => word.test(title)).map(([, part]) => part);
  return found.filter(([dimension]) => found.filter(([other]) => other === dimension).length === 1);
}

/** A title without the words for parts. @internal */
export function withoutParts(title: string): string {
  return titleWords.reduce((rest, [word]) => rest.replace(new RegExp(word, 'giu'), ' '), title);
}

/** A part in words: 性别=女, urbanisation=rural. @internal */
export function partInWords([dimension, category]: Part, language: 'zh' | 'en'): string {
  const known = dimensions.find(({ id }) => id === dimension);
  const isOf = (text: string): boolean => /\p{Script=Han}/u.test(text) === (language === 'zh');
  const name = known?.names.find(isOf) ?? dimension;
  const words = known?.categories[category]?.filter(isOf) ?? [];
  return `${name}=${(language === 'zh' ? words[0] : words.find((word) => word.length > 3)) ?? category}`;
}

function bare(raw: string): readonly Part[] {
  const key = wordKey(raw);
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

/** Writes parts as a free cell. The cell reads back as the same parts. @internal */
export function writeDisaggregation(parts: readonly Part[]): string {
  return parts
    .map(
      ([dimension, category]) =>
        `${isPlain(dimension) && readsAs(dimension) ? dimension : JSON.stringify(dimension)}=${isPlain(category) && categoryOf(dimension, category) === category ? category : JSON.stringify(category)}`,
    )
    .join('; ');

  function readsAs(dimension: string): boolean {
    return (idByName.get(wordKey(dimension)) ?? dimension) === dimension;
  }
}

/** Whether a text needs no quotation marks. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} _.–—-]*[\p{L}\p{N}])?$/u.test(text);
}
