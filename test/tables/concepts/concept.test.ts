/** From the text of a head to its meaning: one concept, or several where every word is known. */
import { describe, expect, test } from 'vitest';
import { conceptsOf, type Concept, type Vocabulary } from '../../../src/tables/concepts/concept.js';
import type { ColumnRole } from '../../../src/tables/concepts/heads.js';
import { readUnit } from '../../../src/tables/concepts/unit-names.js';
import { memberOf, measureOf } from '../../../src/tables/concepts/member.js';

const vocabulary = (given: ReadonlyMap<string, ColumnRole> = new Map()): Vocabulary => ({
  given,
  schoolYear: 'start',
  indicatorNamed: (text) => (text === '死亡率' || text === '旅行' ? [{ is: 'indicator', id: text }] : null),
  readUnit,
  known: new Map(),
});

/** `period 2024; unit percent`: each concept, and what it says. */
const said = (concept: Concept): string => {
  switch (concept.is) {
    case 'role':
      return `${concept.isLabelled ? 'labelled' : 'role'} ${concept.role}`;
    case 'indicator':
      return `indicator ${concept.id}`;
    case 'period':
      return `period ${concept.period.within ?? concept.period.period}`;
    case 'relative-period':
      return `${concept.relative.span} before ${concept.relative.before}`;
    case 'corner':
      return `corner ${concept.roles.join('/')}`;
    case 'area':
      return `area ${concept.area}`;
    case 'level':
      return `level ${concept.word}`;
    case 'part':
      return `part ${concept.part?.join('=') ?? '-'}`;
    case 'unit':
      return `unit ${concept.unit.unit}`;
    case 'status':
      return `status ${concept.status}`;
    case 'measure':
      return `measure ${concept.measure}`;
    case 'part-of-year':
    case 'unknown':
      return `${concept.is} ${concept.text}`;
    default:
      return concept.is;
  }
};
const read = (text: string, given?: ReadonlyMap<string, ColumnRole>): string =>
  conceptsOf(text, vocabulary(given)).map(said).join('; ');

describe('one concept', () => {
  test.each([
    ['指标', 'role indicator'],
    ['数值（‰）', 'role value; unit per-1000'],
    ['地区（镇）', 'role area'],
    ['数值（修订）', 'unknown 数值（修订）'],
    ['REF_AREA: Reference area', 'labelled area'],
    [': x', 'unknown : x'],
    ['其中：女', 'part sex=F'],
    ['#女', 'part sex=F'],
    ['女*', 'part sex=F'],
    ['2024年', 'period 2024'],
    ['1900', 'period 1900'],
    ['2100', 'period 2100'],
    ['1899年', 'unknown 1899年'],
    ['2101年', 'unknown 2101年'],
    ['2008-10', 'period 2008-10'],
    ['一季度', 'part-of-year 一季度'],
    ['上年', 'year before 1'],
    ['上年同期', 'same before 1'],
    ['1—6月累计', 'part-of-year 1—6月; to-date before 0'],
    ['2024年累计完成数', 'period 2024; to-date before 0'],
    ['低保累计', 'unknown 低保累计'],
    ['项目＼年份', 'corner indicator/period'],
    ['基期', 'year before baseline'],
    ['全市', 'level 全市'],
    ['合计', 'part -'],
    ['Actual', 'measure value'],
    ['分子数', 'role numerator'],
    ['快报数', 'status P'],
    ['e', 'unknown e'],
    ['目标值', 'role remark'],
    ['2030目标', 'not-observed'],
    ['增减（%）', 'role remark; unit percent'],
    ['比上年增减（‰）', 'role remark; unit per-1000'],
    ['死亡率', 'indicator 死亡率'],
    ['岳口镇', 'area 岳口镇'],
    ['‰', 'unit per-1000'],
    ['不知道', 'unknown 不知道'],
    ['', ''],
  ])('%j is %s', (text, concepts) => {
    expect(read(text)).toBe(concepts);
  });
});

describe('a year with a flag', () => {
  test.each(['2023p', '2023P', '2023 p', '2023(p)', '2023（p）', '2023 (P)'])('%s', (text) => {
    expect(read(text)).toBe('period 2023; status P');
  });

  test('two flags are read, the gravest counts', () => {
    expect(read('2023ep')).toBe('period 2023; status E');
  });

  test.each(['1823p', '2023x', '2023pep', '12023p', '2023p1', '2023[p]'])('%s is none', (text) => {
    expect(read(text)).not.toContain('status');
  });
});

describe('several concepts, where every word is known', () => {
  test.each([
    ['2024年（%）', 'period 2024; unit percent'],
    ['女（快报数）', 'part sex=F; status P'],
    ['2024年（别的）', 'period 2024; unknown （别的）'],
    ['别的（2024年）', 'unknown 别的（2024年）'],
    ['岳口镇 2024年', 'area 岳口镇; period 2024'],
    ['岳口镇  2024年', 'area 岳口镇; period 2024'],
    ['女,农村', 'part sex=F; part urbanisation=R'],
    ['女 ， 农村', 'part sex=F; part urbanisation=R'],
    ['女；农村', 'part sex=F; part urbanisation=R'],
    ['女 — 农村', 'part sex=F; part urbanisation=R'],
    ['女–农村', 'part sex=F; part urbanisation=R'],
    ['女;别的', 'unknown 女;别的'],
    ['女;', 'unknown 女;'],
    ['女,农村,合计,女,农村,合计', 'part sex=F; part urbanisation=R; part -; part sex=F; part urbanisation=R; part -'],
    ['女,女,女,女,女,女,女', 'unknown 女,女,女,女,女,女,女'],
  ])('%j is %s', (text, concepts) => {
    expect(read(text)).toBe(concepts);
  });
});

describe('a year and the rest', () => {
  test.each([
    ['2024年完成值', 'period 2024; role value'],
    ['2024实际', 'period 2024; measure value'],
    ['2024年：女', 'period 2024; part sex=F'],
    ['2024 - 女', 'period 2024; part sex=F'],
    ['24年女', 'period 2024; part sex=F'],
    ['女2024', 'period 2024; part sex=F'],
    ['女：2024年', 'period 2024; part sex=F'],
    ['女 - 2024年', 'period 2024; part sex=F'],
    ['2024年别的', 'period 2024; unknown 别的'],
    ['别的2024', 'period 2024; unknown 别的'],
    ['2024年地区', 'unknown 2024年地区'],
    ['地区2024', 'unknown 地区2024'],
    ['2024年第2023年', 'unknown 2024年第2023年'],
    ['1824年女', 'unknown 1824年女'],
    ['第12024女', 'unknown 第12024女'],
  ])('%j is %s', (text, concepts) => {
    expect(read(text)).toBe(concepts);
  });
});

describe('a part or an area before the name of an indicator', () => {
  test.each([
    ['农村死亡率', 'part urbanisation=R; indicator 死亡率'],
    ['女死亡率', 'part sex=F; indicator 死亡率'],
    ['男性死亡率', 'part sex=M; indicator 死亡率'],
    ['urban 死亡率', 'part urbanisation=U; indicator 死亡率'],
    ['全国死亡率', 'level 全国; indicator 死亡率'],
    ['湖北省死亡率', 'area 湖北省; indicator 死亡率'],
    ['竟陵街道死亡率', 'area 竟陵街道; indicator 死亡率'],
    ['某某自治州死亡率', 'area 某某自治州; indicator 死亡率'],
    ['岳口镇旅行', 'area 岳口镇; indicator 旅行'],
    ['流动死亡率', 'unknown 流动死亡率'],
    ['镇死亡率', 'unknown 镇死亡率'],
    ['x农村死亡率', 'unknown x农村死亡率'],
    ['农村', 'part urbanisation=R'],
  ])('%j is %s', (text, concepts) => {
    expect(read(text)).toBe(concepts);
  });
});

describe('lengths', () => {
  test('a text of 200 characters may name a role, a longer one is prose', () => {
    const label = (length: number): string => `REF_AREA:${' '.repeat(length - 10)}x`;
    expect([read(label(200)), read(label(201)).slice(0, 7)]).toEqual(['labelled area', 'unknown']);
  });

  test('a text of 60 characters is split, a longer one is not', () => {
    const pieces = (length: number): string => `女,${' '.repeat(length - 4)}农村`;
    expect(read(pieces(60))).toBe('part sex=F; part urbanisation=R');
    expect(read(pieces(61))).toMatch(/^unknown/);
  });
});

describe('roles that the caller gives', () => {
  const given = new Map<string, ColumnRole>([
    ['别的', 'area'],
    ['其中女', 'remark'],
    ['指标', 'period'],
    ['人群', 'disaggregation'],
  ]);

  test.each([
    ['别的', 'role area'],
    ['别 的', 'role area'],
    ['其中：女', 'role remark'],
    ['指标', 'role period'],
    ['人群（%）', 'role disaggregation'],
    ['人群: 全部', 'labelled disaggregation'],
    ['年份', 'role period'],
  ])('%j is %s', (text, concepts) => {
    expect(read(text, given)).toBe(concepts);
  });
});

test('a text is resolved once, and the memory stays bounded', () => {
  const own = vocabulary();
  const first = conceptsOf('农村死亡率', own);
  expect(conceptsOf('农村死亡率', own)).toBe(first);
  for (let i = own.known.size; i <= 20_000; i++) own.known.set(`x${i}`, first);
  own.known.delete('x20000');
  expect(own.known.size).toBe(20_000);
  conceptsOf('另一个', own);
  expect([...own.known.keys()]).toEqual(['另一个']);
});

describe('a text under a head that is not understood', () => {
  const member = (text: string): object => memberOf(text, (each) => conceptsOf(each, vocabulary()));

  test.each<[string, object]>([
    ['合计', { is: 'whole' }],
    ['_T', { is: 'whole' }],
    [' 全市 ', { is: 'level', word: '全市' }],
    ['目标值', { is: 'not-observed' }],
    ['实际值', { is: 'measure', measure: 'value' }],
    ['分子', { is: 'measure', measure: 'numerator' }],
    ['denominator', { is: 'measure', measure: 'denominator' }],
    ['快报数', { is: 'status', status: 'P' }],
    ['女', { is: 'part', part: ['sex', 'F'] }],
    ['一季度', { is: 'part-of-year', text: '一季度' }],
    ['Q1', { is: 'unknown', text: 'Q1' }],
    ['女 农村', { is: 'unknown', text: '女 农村' }],
    ['地区', { is: 'unknown', text: '地区' }],
    ['2024年', { is: 'unknown', text: '2024年' }],
    [' 流动人员 ', { is: 'unknown', text: '流动人员' }],
    ['', { is: 'unknown', text: '' }],
  ])('%j', (text, expected) => {
    expect(member(text)).toEqual(expected);
  });

  test('heads of figures are measures', () => {
    const roles: readonly ColumnRole[] = ['value', 'numerator', 'denominator', 'statement', 'area'];
    expect(roles.map((role) => measureOf({ is: 'role', role, isLabelled: false }))).toEqual([
      ...['value', 'numerator', 'denominator', null, null],
    ]);
    expect([measureOf({ is: 'measure', measure: 'value' }), measureOf({ is: 'left-out' })]).toEqual(['value', null]);
  });
});
