/** The pace, the levels and the shortfall of a projection in words, on both sides of each limit. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/entries/engine.js';
import type { PaceComparison, Projected, Projection } from '../../../src/projection/projection.js';
import { intervalText } from '../../../src/projection/words/interval.js';
import { isOpen, neededIn, paceIn, paceSoFar } from '../../../src/projection/words/pace.js';
import { expectedText, isDifference, projectedQuantity, shownShortfall } from '../../../src/projection/words/places.js';
import { warningOf, warningsIn } from '../../../src/projection/words/warnings.js';
import { projected, series, unprojected, variant } from '../ahead.js';

const rate = projected('at-least', series({ 2020: 90, 2021: 91, 2022: 92, 2023: 93, 2024: 94 }));
const nurses = projected(
  variant('at-least', { indicator: 'nurses', unit: 'count', value: '20', due: 2030 }),
  [4, 5, 7, 8].map((value, i): Evidence => ({ period: 2021 + i, value, indicator: 'nurses' })),
);
const trend = projected('gradual', series({ 2020: 50, 2021: 51, 2022: 52 }));
const compared = projected('compare', [
  ...series({ 2020: 20, 2021: 21, 2022: 22 }),
  ...series({ 2020: 30, 2021: 30, 2022: 30 }, 'members'),
]);

describe('the pace so far against the pace needed', () => {
  const pace: PaceComparison = { ...rate.pace!, from: 2020, to: 2024, actual: '0.5', required: '1' };
  const fast = '；预计值按走势测算，不假定匀速';
  test.each<[ratio: number, zh: string, en: string, isFast?: boolean]>([
    [-0.001, '与所需方向相反', 'it goes the other way'],
    [0, '不足所需速度的1%', 'under 1% of that'],
    [0.0099, '不足所需速度的1%', 'under 1% of that'],
    [0.01, '约为所需速度的1%', 'about 1% of that'],
    [0.5, '约为所需速度的50%', 'about 50% of that'],
    [0.9499, '约为所需速度的95%', 'about 95% of that'],
    [0.95, '约为所需速度的95%', 'about 95% of that', true],
    [0.96, '与所需速度相当', 'it is about as fast', true],
    [1, '与所需速度相当', 'it is about as fast', true],
    [1.04, '与所需速度相当', 'it is about as fast', true],
    [1.06, '快于所需速度', 'it is faster', true],
  ])('%d of it', (ratio, zh, en, isFast = false) => {
    const why = (outlook: Projected['outlook']) => paceIn({ ...rate, outlook }, { ...pace, ratio });
    expect(why('at-risk').zh).toContain(`（目前${zh}${isFast ? fast : ''}）`);
    expect(why('off-track').zh).toContain(`（目前${zh}${isFast ? fast : ''}）`);
    expect(why('at-risk').en).toContain(` (so far ${en}${isFast ? '; the expected level follows the course' : ')'}`);
    // Where the outlook is good, nothing has to be explained.
    expect(why('on-track').zh).toContain(`（目前${zh}）`);
  });

  test('nothing is compared where nothing moved, or no comparison is', () => {
    for (const nothing of [
      { ...pace, ratio: null },
      { ...pace, actual: '0', ratio: 0 },
    ]) {
      expect(paceIn(rate, nothing).zh).toMatch(/，今后需年均提高1个百分点。$|，今后需年均提高1\.0个百分点。$/);
      expect(paceIn(rate, nothing).en).toMatch(/It would have to rise by 1(?:\.0)? percentage points? a year\.$/);
    }
  });

  test('nothing is needed where any step in the right direction is enough', () => {
    expect([isOpen(trend), isOpen(rate), isOpen(unprojected('attested', []))]).toEqual([true, false, false]);
    const direction = { ...trend, threshold: { ...trend.threshold!, strict: true } };
    const level = { ...rate, threshold: { ...rate.threshold!, strict: true } };
    expect([isOpen(direction), isOpen(level)]).toEqual([true, false]);
    expect(isOpen({ ...direction, threshold: { ...direction.threshold, strict: false } })).toBe(false);
    expect(paceIn(direction, { ...pace, ratio: 0.5 })).toEqual({
      zh: '2021—2024年年均提高0.50个百分点。',
      en: 'In 2021–2024 it rose by 0.50 percentage points a year.',
    });
  });
});

describe('the change so far', () => {
  test.each<[what: string, projection: Projection, from: number, actual: string, zh: string, en: string]>([
    [
      'over years, its yearly mean',
      rate,
      2021,
      '0.5',
      '2022—2024年：年均提高0.50个百分点',
      '2022–2024: rose by 0.50 percentage points a year',
    ],
    [
      'over one year, the change itself',
      rate,
      2023,
      '-0.5',
      '2024年：比上年降低0.50个百分点',
      '2024: fell by 0.50 percentage points',
    ],
    ['of a count, all of it', nurses, 2021, '1.333333333333', '2022—2024年：共增加4个', '2022–2024: rose by 4'],
    ['of a count over one year', nurses, 2023, '1', '2024年：比上年增加1个', '2024: rose by 1'],
    ['of nothing', rate, 2021, '0', '2024年：与2021年持平', '2024: was at the level of 2021'],
  ])('%s', (_what, projection, from, actual, zh, en) => {
    const { years, moved } = paceSoFar(projection, from, 2024, actual);
    expect([`${years.zh}：${moved.zh}`, `${years.en}: ${moved.en}`]).toEqual([zh, en]);
  });
});

describe('the level of the next year on the straight line', () => {
  const needs = (projection: Projection, year: number, value: string): Projection =>
    ({ ...projection, needed: { ...rate.needed!, nextYear: { year, value } } }) as Projection;

  test.each<[what: string, projection: Projection, zh: string | undefined]>([
    ['is a level', needs(rate, 2025, '94.2'), '按年均速度测算的2025年参考值为94%。'],
    ['is left out where that year is the due year', needs(rate, 2030, '94.2'), undefined],
    [
      'of a count that rises is the whole number above',
      needs(nurses, 2025, '9.7'),
      '按年均速度测算的2025年参考值为10个。',
    ],
    [
      'of a count that falls is the whole number below',
      needs(nurses, 2025, '6.7'),
      '按年均速度测算的2025年参考值为6个。',
    ],
    ['of a count is told from a step of one on', needs(nurses, 2025, '9'), '按年均速度测算的2025年参考值为9个。'],
    ['of a count is left out for a smaller step', needs(nurses, 2025, '8.99'), undefined],
    ['is left out for a smaller step down', needs(nurses, 2025, '7.01'), undefined],
    [
      'of a difference stands beside the indicator compared with',
      needs(compared, 2025, '-4'),
      '按年均速度测算的2025年参考值低于对照指标4个百分点。',
    ],
  ])('%s', (_what, projection, zh) => {
    const said = neededIn(projection);
    expect(said.map((each) => each.zh)).toEqual(zh === undefined ? [] : [zh]);
    for (const { en } of said)
      expect(en).toMatch(/^On a straight line to the level asked for it would be .* in 2025\.$/);
  });
});

describe('an expected level', () => {
  test.each<[what: string, projection: Projection, level: string, zh: string, en: string]>([
    ['has the decimals of the figures', rate, '95.678', '96%', '96%'],
    ['of a count is whole', nurses, '7', '7个', '7'],
    ['of a count between whole numbers is about one of them', nurses, '7.4', '约7个', 'about 7'],
    ['of a count above the next one', nurses, '7.5', '约8个', 'about 8'],
    ['of a count below one is less than one', nurses, '0.4', '不足1个', 'less than 1'],
    ['of a count just above one is about one', nurses, '1.2', '约1个', 'about 1'],
    ['of a count of none is none', nurses, '0', '0个', '0'],
  ])('%s', (_what, projection, level, zh, en) => {
    expect(expectedText(projection, level)).toEqual({ zh, en });
  });
});

describe('the shortfall as it is printed', () => {
  const limits = { ...rate.threshold!, lower: '95', upper: null };
  const at = (point: string, threshold: object | null): Projection => ({ ...rate, point, threshold }) as Projection;
  test.each<[what: string, projection: Projection, size: string | null]>([
    ['is the distance of the printed figures', at('93.4', limits), '2'],
    ['from the lower limit, where that is missed', at('93', { ...limits, upper: '98' }), '2'],
    ['from the upper limit, where the lower one is kept', at('99', { ...limits, upper: '98' }), '1'],
    ['is nothing that would print as zero', at('94.9', limits), null],
    ['is nothing without a limit', at('93', { ...limits, lower: null }), null],
    ['is nothing without limits', at('93', null), null],
    ['is nothing of a difference', { ...at('93', limits), quantity: 'difference' } as Projection, null],
    ['is nothing of a gap', { ...at('93', limits), quantity: 'gap' } as Projection, null],
    ['is nothing of a count', { ...nurses, point: '7' }, null],
    ['is nothing where nothing is projected', unprojected('at-least', []), null],
  ])('%s', (_what, projection, size) => {
    expect(shownShortfall(projection)).toBe(size);
  });

  test('stands in the warning, and other amounts keep their own size', () => {
    const far = at('93.4', limits);
    const shortfall = { code: 'projected-shortfall', year: 2030, shortfall: '1.6' } as const;
    const milestone = { code: 'behind-milestone', year: 2025, margin: '-3.2' } as const;
    expect(warningOf(shortfall, { ...far, outlook: 'off-track' }).en).toBe(
      'expected to be 2 percentage points off the target level in 2030',
    );
    expect(warningOf(milestone, far).en).toBe('3 percentage points behind the milestone for 2025');
    expect(warningOf({ ...shortfall, shortfall: '1.2' }, nurses).en).toBe(
      'expected to be 2 off the target level in 2030',
    );
  });
});

describe('what is only uncertain is not called 预计完成困难', () => {
  const shortfall = { code: 'projected-shortfall', year: 2030, shortfall: '3' } as const;
  test.each<[outlook: Projected['outlook'], probability: number | null, isUncertain: boolean]>([
    ['at-risk', 0.33, true],
    ['at-risk', 0.32, false],
    ['at-risk', null, true],
    ['off-track', 0.5, false],
    ['on-track', 0.5, false],
  ])('%s, %d', (outlook, probability, isUncertain) => {
    expect(warningOf(shortfall, { ...rate, outlook, probability }).zh.startsWith('按预计值，2030年')).toBe(isUncertain);
  });
});

describe('the warnings', () => {
  const disagree = { code: 'methods-disagree', meeting: 3, of: 8 } as const;
  const stale = { code: 'stale', latest: 2021, years: 3 } as const;
  const volatile = { code: 'volatile', measure: 'detrended-variation', size: 0.2, limit: 0.15 } as const;
  const warned = { warnings: [disagree, stale, volatile] };
  test('of a projection leave the methods to its last sentence', () => {
    expect(warningsIn({ ...rate, ...warned }).map(({ zh }) => zh)).toEqual([
      '预警：年度间波动较大。',
      '数据提示：最新数据为2021年，已滞后3年。',
    ]);
  });
  test('where nothing is projected name it', () => {
    const [, data] = warningsIn({ ...unprojected('at-least', []), ...warned });
    expect(data!.zh).toBe('数据提示：不同测算方法结论不一致（8种中3种预计可达到）；最新数据为2021年，已滞后3年。');
  });
  test('are none where there are none', () => {
    expect(warningsIn({ ...rate, warnings: [] })).toEqual([]);
  });
});

describe('the interval', () => {
  const about = (point: string, lower: string, upper: string, indicator: object = {}): Projected => ({
    ...rate,
    point,
    interval: { ...rate.interval!, lower, upper, confidence: 0.8 },
    indicator: { ...rate.indicator, min: '0', max: '100', ...indicator },
  });
  test.each<[what: string, projection: Projected, zh: string | undefined]>([
    ['lies between two ends', about('95', '92', '98'), '80%预测区间为92%～98%'],
    ['has no end at the highest value there is', about('95', '92', '100'), '80%预测区间不低于92%'],
    ['has no end at the lowest value there is', about('5', '0', '8'), '80%预测区间不超过8%'],
    ['from the lowest to the highest has both', about('50', '0', '100'), '80%预测区间为0%～100%'],
    ['has both where values have no ends', about('5', '0', '8', { min: null, max: null }), '80%预测区间为0%～8%'],
    [
      'has one more decimal where its ends would print alike',
      about('95', '94.96', '95.04'),
      '80%预测区间为95.0%～95.0%',
    ],
    ['is left out where the level lies below', about('91', '92', '98'), undefined],
    ['is left out where the level lies above', about('99', '92', '98'), undefined],
    ['is left out where there is none', { ...rate, interval: null }, undefined],
  ])('%s', (_what, projection, zh) => {
    expect(intervalText(projection)?.zh).toBe(zh);
  });
});

test('a difference lags or leads, by the sign of the latest one', () => {
  expect([isDifference(compared), isDifference(rate)]).toEqual([true, false]);
  const latest = compared.latest!;
  const distanceAt = (value: string) => projectedQuantity({ ...compared, latest: { ...latest, value } }).distance;
  expect([distanceAt('-8'), distanceAt('8'), distanceAt('0')]).toEqual(['lag', 'lead', 'lead']);
  expect(projectedQuantity({ ...unprojected('compare', []), quantity: 'difference', latest: null }).distance).toBe(
    'lead',
  );
});
