/**
 * Reads the words of a title, wherever they stand: years, a part of the year, areas, and groups of people. What remains
 * when all known words are taken out is not understood.
 */
import { levelOf, rankOf } from './areas.js';
import { withoutParts } from './disaggregation.js';
import {
  datesInTitles,
  isUsualYear,
  partOfYearIn,
  partsOfYearInTitles,
  readPeriod,
  yearSpans,
  type ReadPeriod,
} from './periods.js';
import { roleOf } from './heads.js';
import { halfWidth, withoutNumber } from './text.js';
import { withoutTopics } from './topic-words.js';

/** When a table was made: 填报时间：2025年3月. */
const stamps = /(\p{Script=Han}{2}(?:时间|日期)):?[\d年月日./-]+/gu;

/** A title in ASCII signs and digits, without the time when the table was made. */
function plainTitle(title: string): string {
  return halfWidth(title).replace(stamps, (stamp, label: string) => (roleOf(label) === 'remark' ? ' ' : stamp));
}

/** The period that a title names: a year, a month or a part of a year. `null` when it names none, or two. @internal */
export function periodIn(title: string): ReadPeriod | null {
  const text = plainTitle(title).replace(/\s+/g, '');
  if (yearSpans.test(text)) return null;
  const found = [...text.matchAll(datesInTitles)].flatMap(
    ([each]) => readPeriod(each, { schoolYear: 'start', areSpans: false }) ?? [],
  );
  const usual = found.filter(isUsualYear);
  const distinct = new Set(usual.map((each) => JSON.stringify(each)));
  if (distinct.size !== 1) return null;
  const [only] = usual;
  const part = typeof only!.period === 'number' && only!.within === null ? partOfYearOf(title) : null;
  return (part === null ? null : partOfYearIn(part, only!.period as number)) ?? only!;
}

/**
 * The part of a year that a title names beside its year, without one, or behind years: （1—6月）, 上半年, first half,
 * 2021—2025年上半年, 2021年上半年—2025年上半年. @internal
 */
export function partOfYearOf(title: string): string | null {
  const plain = plainTitle(title).replace(yearSpans, ' ');
  const dated = plain.match(datesInTitles) ?? [];
  const ofDates = new Set(dated.map((date) => date.replace(/^\d{4}年?/u, '')));
  const rest = dated.length > 1 && ofDates.size === 1 ? [...ofDates][0]! : plain.replace(datesInTitles, ' ');
  for (const { pattern, written } of partsOfYearInTitles) {
    const found = pattern.exec(rest);
    if (found !== null) return written(found);
  }
  return null;
}

const name =
  '\\p{Script=Han}{1,7}?(?:特别行政区|自治区|自治州|自治县|自治旗|街道|农场|林场|省|市|地区|州|盟|县|旗|区|镇|乡|村)(?![级场民直属镇乡区])';
const firstName = new RegExp(`^${name}`, 'u');
const inEnglish =
  /\b(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Province|Municipality|Prefecture|City|County|District|Town|Township|Subdistrict|Village)\b/u;
const levels = /全国(?!(?:人口|经济|农业)?普查)|全省|\bnational\b|\bnationwide\b/iu;

/** Words that end like the name of an area and name a kind of area. */
const kinds =
  /[各分按本全某]|^(?:[城山林牧矿景库灾园校小片辖大老郊市县地]区|街道|[市区]县|县市|省市|市州|城市|贫困[村县]|.*(?:示范|试点)[省市县区镇乡村])$|(?:社区|农村|乡村|行政村|自然村|城镇|乡镇|村镇)$/u;

/**
 * The area that a title names in any place: 岳口镇 in 2024年岳口镇监测表 or 监测表（岳口镇）. Of areas within each other
 * it is the smallest, and areas side by side are one text. 全市 names none. `null` without an area. @internal
 */
export function areaOfTitle(title: string): string | null {
  const rest = withoutTopics(withoutTimes(title));
  const found = rest.split(/[\p{P}\p{S}\s]+/u).flatMap(namesIn);
  const english = inEnglish.exec(title)?.[0];
  if (english !== undefined) found.push(english);
  if (found.length === 0) return levels.exec(title)?.[0] ?? null;
  return smallestOf([...new Set(found)]);
}

/** 湖北省, 天门市 at the start of 湖北省天门市卫生. */
function namesIn(text: string): readonly string[] {
  const found = firstName.exec(text)?.[0];
  return found === undefined || kinds.test(found) ? [] : [found, ...namesIn(text.slice(found.length))];
}

/** 湖北省, 天门市: the second is within the first. 天门市, 潜江市: both. */
function smallestOf(areas: readonly string[]): string {
  const ranks = areas.map((area) => rankOf(area) ?? 0);
  const isChain = ranks.every((rank, i) => i === 0 || rank < ranks[i - 1]!);
  return isChain ? areas.at(-1)! : areas.join('、');
}

function withoutTimes(title: string): string {
  const plain = withoutParts(withoutNumber(plainTitle(title)))
    .replace(yearSpans, ' ')
    .replace(datesInTitles, ' ');
  return partsOfYearInTitles.reduce((rest, { pattern }) => rest.replace(pattern, ' '), plain);
}

/** What remains of a title without its known words and its area. Empty when it is understood. @internal */
export function unreadIn(title: string, area: string | null): string {
  const rest = withoutTimes(title).replace(levels, ' ');
  const bare = (area ?? '').split('、').reduce((text, each) => (each === '' ? text : text.replace(each, ' ')), rest);
  const pieces = withoutTopics(bare).split(/[\p{P}\p{S}\s]+/u);
  return pieces.filter((piece) => piece !== '' && levelOf(piece) === null).join(' ');
}
