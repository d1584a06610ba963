/** Titles that name a topic and tell no figures apart: 一、卫生健康, 表2 妇女与教育, Health indicators. */
import { nameKey } from '../../core/similarity.js';
import { partsInTitle } from './disaggregation.js';
import { halfWidth } from './text.js';

/** A number before a title: 一、 （二） 表3-1 1.2 Table 4. */
const ordinal =
  /^(?:附?表\s*[\d一二三四五六七八九十.．—-]*|(?:table|annex|part)\s*[\d.a-z-]*(?=[\s:.])|第[一二三四五六七八九十]+[章节部篇]分?|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．\s]|\d{1,2}(?:\.\d{1,2})*[、.．\s])[\s:：、.．]*/iu;

/** What plans and their domains are about, and what tables are called. */
const words = [
  ...['妇女', '儿童', '人口', '健康', '卫生', '医疗', '保健', '生殖', '计划生育', '教育', '经济', '就业', '劳动'],
  ...['决策', '管理', '参与', '参政', '社会', '保障', '保险', '福利', '家庭', '环境', '法律', '保护', '安全', '权益'],
  ...['营养', '疾病', '防治', '死亡', '出生', '托育', '服务', '设施', '建设', '文化', '体育', '收入', '生活'],
  ...['发展', '规划', '纲要', '主要', '统计', '监测', '评估', '指标', '目标', '领域', '方面', '情况', '状况', '进展'],
  ...[
    '完成',
    '实施',
    '数据',
    '资料',
    '一览',
    '汇总',
    '基本',
    '分析',
    '事业',
    '工作',
    '部分',
    '年度',
    '全市',
    '全县',
    '表',
  ],
  ...['与', '和', '及', '的', '类', '其他'],
  ...['women', 'children', 'health', 'nutrition', 'education', 'economy', 'economic', 'employment', 'participation'],
  ...[
    'decision-making',
    'social',
    'security',
    'welfare',
    'family',
    'families',
    'environment',
    'law',
    'legal',
    'safety',
  ],
  ...['protection', 'development', 'plan', 'indicators', 'indicator', 'targets', 'data', 'statistics', 'monitoring'],
  ...['main', 'key', 'table', 'and', 'of', 'the', 'for', 'in', 'on', 'other', 's'],
];
const word = new RegExp(`${words.map((each) => (/^[a-z]/.test(each) ? `\\b${each}\\b` : each)).join('|')}`, 'giu');

/** A group of people, 就业妇女, is no topic; 妇女, and 教育与儿童, are. */
const group = /[^与和及、\s](?:妇女|儿童|女童|人口|家庭)$|^(?!women$|children$)\S+ (?:women|children|families)$/iu;

/**
 * Whether a title says nothing but a topic, beside the names that are known: numbers, words of topics, the domains of
 * the plan, and what is taken from it.
 *
 * @param area - The area it is taken to name.
 * @internal
 */
export function isTopic(text: string, topics: ReadonlySet<string>, area: string | null): boolean {
  const plain = halfWidth(text).trim().replace(ordinal, '').trim();
  if (topics.has(nameKey(plain))) return true;
  if (group.test(plain) && partsInTitle(plain).length === 0) return false;
  const rest = area === null ? plain : plain.replace(area, ' ');
  return (
    rest
      .replace(ofParts, ' ')
      .replace(dates, ' ')
      .replace(word, ' ')
      .replace(/[\p{P}\p{S}\s]+/gu, '') === ''
  );
}

const ofParts = /农村|乡村|城镇|城市|女性|女生|女童|男性|男生|男童|\b(?:rural|urban|(?:fe)?males?|areas?)\b/giu;
const dates =
  /\d{4}年?[-~至—–]\d{4}年?|\d{4}年?(?:前[二三]季度?|第?[一二三四1-4]季度|[上下]半年|\d{1,2}月?[-~至—–]\d{1,2}月|\d{1,2}月)|\d{4}年?度?|[〇零○一二三四五六七八九]{4}年/gu;
