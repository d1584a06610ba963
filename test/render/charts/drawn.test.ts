/** What is drawn is where the axes say it is, looks as the key says, and hides nothing; drawing changes nothing. */
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../src/core/freeze.js';
import { fullResult, type FullResult } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import {
  chartSvg,
  domainOverviewECharts,
  domainOverviewSpec,
  heatmapECharts,
  heatmapSpec,
  trajectoryECharts,
  trajectorySpec,
  type ChartSpec,
} from '../../../src/entries/render.js';
import { commonStatusLabels as statusLabels } from '../../../src/criteria/words/labels.js';
import { shapes, themeOf, toneOf } from '../../../src/render/charts/palette.js';
import { widthOf } from '../../../src/render/charts/text.js';
import { nationalAssessment } from '../national.js';
import { areaTable, assessment, chartsOf, courses, few, many, plan, resultOf, type Style } from './examples.js';
import { pictureOf, type Mark, type Picture } from './picture.js';

const theme = themeOf({ theme: 'light' });
const drawn = (spec: ChartSpec): Picture => pictureOf(chartSvg(spec));
const close = (a: number, b: number, within = 0.02): boolean => Math.abs(a - b) <= within;

/** The axes of a trajectory, read from the numbers written at them. */
function axesOf({ marks }: Picture) {
  const scale = (ticks: readonly (readonly [value: number, at: number])[]) => {
    const [[low, from], [high, to]] = [ticks[0]!, ticks.at(-1)!];
    if (ticks.length < 2 || low === high) throw new Error('an axis without two numbers');
    return (value: number): number => from + ((value - low) / (high - low)) * (to - from);
  };
  const texts = marks.filter(({ kind, look }) => kind === 'text' && look['fill'] === theme.quiet);
  const years = texts.filter(({ words, look }) => /^\d{4}$/.test(words) && look['text-anchor'] === 'middle');
  const values = texts.filter(({ words, look }) => /^−?[\d.]+$/.test(words) && look['text-anchor'] === 'end');
  return {
    xOf: scale(years.map(({ words, x }) => [Number(words), x])),
    // The baseline of a number lies three tenths of its size below its line.
    yOf: scale(
      values.map(({ words, y, look }) => [Number(words.replace('−', '-')), y - 0.3 * Number(look['font-size'])]),
    ),
  };
}

const dashed = ({ marks }: Picture, kind: Mark['kind'], dashes: string): readonly Mark[] =>
  marks.filter(({ kind: of, look }) => of === kind && look['stroke-dasharray'] === dashes);
/** A line of the key is 16 pixels wide. */
const inPlot = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ x, x2 }) => !close(x2 - x, 16));

const national = nationalAssessment();
const results: readonly (readonly [name: string, result: FullResult])[] = [
  ...Object.entries(courses).map(([name, id]) => [name, resultOf(id)] as const),
  ...Object.keys(national.results)
    .map((id) => [id, fullResult(national, id, catalogue)] as const)
    .filter(([, result]) => trajectorySpec(result, { language: 'zh' }) !== null),
];

describe.each(results)('the course %s', (_name, result) => {
  const picture = drawn(trajectorySpec(result, { language: 'zh', title: null })!);
  const { xOf, yOf } = axesOf(picture);
  const { projection, evaluation, series } = result;
  const { due } = projection;
  const limits = Object.values(projection.threshold ?? ('threshold' in evaluation ? evaluation.threshold : null) ?? {})
    .filter((limit) => typeof limit === 'string')
    .map(Number);

  test('its due line stands in its year, over the whole height', () => {
    const [line, ...others] = dashed(picture, 'line', '2,3');
    expect(others).toEqual([]);
    expect([line!.x, line!.x2].every((x) => close(x, xOf(due)))).toBe(true);
    expect(line!.y2 - line!.y).toBe(190);
  });

  test('every figure is at its year and its value', () => {
    const points = picture.marks.filter(({ kind, look }) => kind === 'circle' && look['fill'] === theme.series);
    // The last is the key's.
    const shown = points.slice(0, -1);
    const isOfSeries = projection.quantity === 'value' && evaluation.criterion.scope !== 'every-unit';
    if (isOfSeries) {
      const last = Math.max(...series.map(({ period }) => Number(period)));
      const figures = series.filter(({ period, bound }) => Number(period) >= last - 10 && bound === undefined);
      expect(shown).toHaveLength(figures.length);
      figures.forEach(({ period, value }, i) => {
        expect([close(shown[i]!.x, xOf(Number(period))), close(shown[i]!.y, yOf(Number(value)))]).toEqual([true, true]);
      });
    } else expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ x }) => x)).toEqual(shown.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('each limit is a line at its value, and what passes it lies on the right side of the line', () => {
    const lines = inPlot(dashed(picture, 'line', '7,3'));
    for (const { y, y2, look } of lines) {
      expect([y2, look['stroke']]).toEqual([y, theme.target]);
      if (projection.threshold !== null) expect(limits.some((limit) => close(y, yOf(limit)))).toBe(true);
    }
    const { kind } = evaluation.criterion;
    if ((kind !== 'at-most' && kind !== 'at-least') || !('observed' in evaluation) || !evaluation.observed) return;
    const figure = yOf(Number(evaluation.observed.value));
    const isBelow = figure >= lines[0]!.y - 0.02;
    const isAbove = figure <= lines[0]!.y + 0.02;
    const latestMeets = Number(evaluation.margin) >= 0;
    expect(kind === 'at-most' ? isBelow : isAbove).toBe(latestMeets || lines[0]!.y === figure);
  });

  test('what is expected goes from the latest figure to the due year', () => {
    const path = inPlot(dashed(picture, 'path', '4,3'))[0];
    if (projection.status !== 'projected') return expect(path).toBeUndefined();
    const end = projection.path.at(-1)!;
    expect([close(path!.x2, xOf(end.year)), close(path!.y2, yOf(Number(end.point)))]).toEqual([true, true]);
    expect(close(path!.y, yOf(Number(projection.latest!.value)))).toBe(true);
    const hollow = picture.marks.filter(({ kind, look }) => kind === 'circle' && look['fill'] === theme.paper);
    expect(hollow.map(({ x, y }) => [x, y])).toEqual([[path!.x2, path!.y2]]);
  });

  test('everything but names and numbers is inside the plot', () => {
    const {
      x: left,
      y: bottom,
      x2: right,
    } = picture.marks.filter(
      ({ kind, look }) => kind === 'line' && look['stroke'] === theme.quiet && look['stroke-dasharray'] === undefined,
    )[0]!;
    for (const { points } of picture.marks)
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(left - 0.01);
        expect(x).toBeLessThanOrEqual(right + 0.01);
        expect(y).toBeLessThanOrEqual(bottom + 0.01);
        expect(y).toBeGreaterThanOrEqual(bottom - 190.51);
      }
  });
});

describe('a course', () => {
  test('has a triangle that points to the side on which the true value lies', () => {
    const picture = drawn(trajectorySpec(resultOf('coverage@2030'), { language: 'en' })!);
    const { xOf, yOf } = axesOf(picture);
    const triangles = picture.marks.filter(({ sign }) => /^M0 /.test(sign));
    const told = triangles.map(({ sign, x, y }) => [/^M0 -/.test(sign) ? 'up' : 'down', x, y]);
    const at = (year: number, value: number): readonly number[] => [xOf(year), yOf(value)];
    const expected = [
      ['up', ...at(2023, 88.9)],
      ['down', ...at(2018, 79.5)],
    ];
    told.slice(0, 2).forEach(([side, x, y], i) => {
      expect(side).toBe(expected[i]![0]);
      expect([x, y].every((each, j) => close(each as number, expected[i]![j + 1] as number))).toBe(true);
    });
    // The third is the key's.
    expect(told).toHaveLength(3);
  });

  test('has its milestones as diamonds of their own colour', () => {
    const picture = drawn(trajectorySpec(resultOf('infants@2030'), { language: 'en' })!);
    const { xOf, yOf } = axesOf(picture);
    const diamonds = picture.marks.filter(({ sign }) => sign.startsWith('M-1 0'));
    const { milestones } = resultOf('infants@2030').projection;
    expect(diamonds).toHaveLength(milestones.length + 1);
    milestones.forEach(({ year, value }, i) => {
      const { x, y, look } = diamonds[i]!;
      expect([close(x, xOf(year)), close(y, yOf(Number(value))), look['stroke']]).toEqual([
        true,
        true,
        themeOf({}).milestone,
      ]);
    });
  });

  test('is painted from the back to the front: bands, due line, limits, what is expected, figures, words', () => {
    const { marks } = drawn(trajectorySpec(resultOf('infants@2030'), { language: 'en' })!);
    const first = (is: (mark: Mark) => boolean): number => marks.findIndex(is);
    const places = [
      first(({ look }) => look['opacity'] === '0.18'),
      first(({ look }) => look['stroke-dasharray'] === '2,3'),
      first(({ look }) => look['stroke-dasharray'] === '7,3'),
      first(({ look }) => look['stroke-dasharray'] === '4,3'),
      first(
        ({ kind, look }) =>
          kind === 'path' && look['stroke-dasharray'] === undefined && look['stroke'] === theme.series,
      ),
      first(({ sign }) => sign.startsWith('M-1 0')),
      first(({ kind, look }) => kind === 'circle' && look['fill'] === theme.series),
      first(({ words }) => words === '4.0'),
    ];
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  // The place of a year is its middle: the end of June.
  test.each([
    ['2023-01', 2022.5 + 0.5 / 12],
    ['2023-06', 2022.5 + 5.5 / 12],
    ['2023-12', 2022.5 + 11.5 / 12],
    ['2023-07-31', 2022.5 + 6.5 / 12 + 15.5 / 372],
  ])('puts %s at its time of the year', (period, at) => {
    const result = resultOf('screens@2030');
    const [first] = result.series;
    const spec = trajectorySpec(
      { ...result, series: [...result.series, { ...first!, period, value: '40.5' }] },
      { language: 'en' },
    )!;
    const picture = drawn(spec);
    const { xOf, yOf } = axesOf(picture);
    const points = picture.marks.filter(({ kind }) => kind === 'circle');
    expect(points.filter(({ x, y }) => close(x, xOf(at)) && close(y, yOf(40.5)))).toHaveLength(1);
  });

  test.each<[id: string, key: readonly string[]]>([
    ['infants@2030', ['observed', 'projected', '80% interval', 'target', 'milestone']],
    ['coverage@2030', ['observed', 'a bound only', 'projected', '80% interval', 'target']],
    ['nurses@2030', ['observed', 'target']],
  ])('has a key of what it shows, and of nothing else: %s', (id, key) => {
    const { marks } = drawn(trajectorySpec(resultOf(id), { language: 'en', title: null })!);
    const words = marks.filter(({ kind }) => kind === 'text').map((mark) => mark.words);
    expect(words.slice(-key.length)).toEqual(key);
    expect(words.slice(0, -key.length)).not.toEqual(expect.arrayContaining(['projected']));
  });
});

/** The room that a text takes, as wide as the library takes it to be. */
function roomOf({ words, x, y, look }: Mark): readonly [left: number, top: number, right: number, bottom: number] {
  const size = Number(look['font-size']);
  const width = widthOf(words, size);
  const left = x - width * ({ middle: 0.5, end: 1 }[look['text-anchor'] ?? ''] ?? 0);
  return [left, y - 0.75 * size, left + width, y + 0.1 * size];
}

/** Pairs of texts that lie on each other, and texts that leave the picture. */
function clashesIn({ marks, width, height }: Picture): readonly string[] {
  // A halo is under its own text.
  const texts = marks.filter(
    ({ kind, look }) => kind === 'text' && look['stroke'] === undefined && look['turned'] === undefined,
  );
  if (texts.length < 3) throw new Error('hardly a text');
  const rooms = texts.map(roomOf);
  const outside = texts.filter((_text, i) => {
    const [left, top, right, bottom] = rooms[i]!;
    return left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5;
  });
  const clashing = texts.flatMap((text, i) =>
    texts.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [rooms[i]!, rooms[i + 1 + j]!];
      const isOn = a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
      return isOn ? [`${text.words} on ${other.words}`] : [];
    }),
  );
  return [...clashing, ...outside.map(({ words }) => `${words} leaves the picture`)];
}

describe('no two texts lie on each other, and none leaves the picture', () => {
  const styles: readonly Style[] = [
    { language: 'zh', theme: 'light' },
    { language: 'en', theme: 'dark' },
    { language: 'zh', theme: 'dark', width: 340 },
    { language: 'en', theme: 'light', width: 340 },
    { language: 'en', theme: 'light', width: 720 },
  ];
  test.each(styles)('%j', (style) => {
    const clashes = chartsOf(style).flatMap(([name, spec]) => clashesIn(drawn(spec)).map((each) => `${name}: ${each}`));
    expect(clashes).toEqual([]);
  });
  test.each(['zh', 'en'] as const)('the courses of the national figures, in %s', (language) => {
    const clashes = results.flatMap(([name, result]) =>
      [340, 460].flatMap((width) =>
        clashesIn(drawn(trajectorySpec(result, { language, width })!)).map((each) => `${name} ${width}: ${each}`),
      ),
    );
    expect(clashes).toEqual([]);
  });
  test('two that do are found', () => {
    const picture = drawn(trajectorySpec(resultOf('infants@2030'), { language: 'en' })!);
    const [first] = picture.marks.filter(({ words }) => words === '4.0');
    expect(
      clashesIn({ ...picture, marks: [...picture.marks, { ...first!, words: '4.1', look: { 'font-size': '11' } }] }),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^4\.0 on 4\.1$/)]));
    expect(clashesIn({ ...picture, width: 300 })).toEqual(expect.arrayContaining(['≤ 5 leaves the picture']));
    expect(() => clashesIn({ ...picture, marks: [] })).toThrow('hardly a text');
  });
});

describe('an overview', () => {
  const spec = domainOverviewSpec(assessment, { language: 'en', count: 'criteria' });
  const picture = drawn(spec);
  const bars = picture.marks.filter(({ kind, words }) => kind === 'rect' && words !== '');
  const { domains } = assessment.plans[0]!;

  test('has a row for each domain, in the order of the plan, with its parts in the order of the statuses', () => {
    const expected = domains.flatMap(({ title, criteria }) =>
      Object.entries(criteria.byStatus).flatMap(([status, count]) =>
        count === 0 ? [] : [`domain: ${title.en}\nstatus: ${statusLabels[status as 'met'].en}\ncount: ${count}`],
      ),
    );
    expect(bars.map(({ words }) => words).toSorted()).toEqual(expected.toSorted());
    const names = domains.map(
      ({ title }) => picture.marks.find(({ kind, words }) => kind === 'text' && words === title.en)!.y,
    );
    expect(names).toEqual(names.toSorted((a, b) => a - b));
    for (const { title } of domains) {
      const own = bars.filter(({ words }) => words.startsWith(`domain: ${title.en}\n`));
      expect(own.map(({ x }) => x)).toEqual(own.map(({ x }) => x).toSorted((a, b) => a - b));
      const order = own.map(({ words }) =>
        Object.values(statusLabels).findIndex(({ en }) => words.includes(`status: ${en}\n`)),
      );
      expect(order.length).toBeGreaterThan(1);
      expect(new Set(own.map(({ y }) => y)).size).toBe(1);
    }
  });

  test('every part is as long as its count, in the colour of its status, with its sign and its count on it', () => {
    const unit = (bars[0]!.x2 - bars[0]!.x + 1.5) / Number(/count: (\d+)/.exec(bars[0]!.words)![1]);
    for (const bar of bars) {
      const count = Number(/count: (\d+)/.exec(bar.words)![1]);
      const [status] = Object.entries(statusLabels).find(([, { en }]) => bar.words.includes(`status: ${en}\n`))!;
      expect(bar.x2 - bar.x + 1.5).toBeCloseTo(count * unit, 1);
      expect(bar.look['fill']).toBe(toneOf(theme, status as 'met').fill);
      const on = picture.marks.filter(({ x, y }) => x > bar.x && x < bar.x2 && y > bar.y && y < bar.y2);
      expect(on.map(({ sign, words }) => sign || words)).toEqual([shapes[status as 'met'], String(count)]);
      for (const { look, sign } of on)
        expect(sign === '' ? look['fill'] : look['stroke']).toBe(toneOf(theme, status as 'met').on);
    }
  });

  test('says the whole behind each row, and has a key of the statuses it shows', () => {
    const texts = picture.marks.filter(({ kind }) => kind === 'text');
    for (const { title, criteria } of domains) {
      const row = bars.filter(({ words }) => words.startsWith(`domain: ${title.en}\n`));
      const end = Math.max(...row.map(({ x2 }) => x2));
      const behind = texts.filter(({ x, y }) => x > end && y > row[0]!.y && y < row[0]!.y2);
      expect(behind.map(({ words }) => words)).toEqual([String(criteria.total)]);
      expect(behind[0]!.x - end).toBeCloseTo(7.5, 1);
    }
    const shown = Object.keys(statusLabels).filter((status) =>
      domains.some(({ criteria }) => criteria.byStatus[status as 'met'] > 0),
    );
    const key = texts.slice(-shown.length).map(({ words }) => words);
    expect(key).toEqual(shown.map((status) => statusLabels[status as 'met'].en));
  });
});

describe.each([
  ['status', few, 'few areas'],
  ['outlook', few, 'few areas'],
  ['outlook', many, 'many areas'],
] as const)('a heat map by %s', (by, table, _which) => {
  const picture = drawn(heatmapSpec(table, { language: 'en', plan, by })!);
  const cells = picture.marks.filter(({ kind, words }) => kind === 'rect' && words !== '');
  const rows = table.rows.filter((row) => row.cells.some(({ value }) => value !== null));

  test('has a row for each criterion and a column for each area, in the order of the table', () => {
    expect(cells).toHaveLength(rows.length * table.areas.length);
    rows.forEach((row, i) =>
      row.cells.forEach((_cell, j) => {
        const at = cells[i * table.areas.length + j]!;
        expect(at.words.split('\n')[0]).toBe(`area: ${table.areas[j]!.area!}`);
        expect(at.words.split('\n')[1]).toMatch(
          `criterion: ${plan.indicator(row.indicator as never).name.en.slice(0, 12)}`,
        );
        expect([at.x, at.y]).toEqual([cells[j]!.x, cells[i * table.areas.length]!.y]);
      }),
    );
    expect(cells.slice(0, table.areas.length).map(({ x }) => x)).toEqual(
      cells
        .slice(0, table.areas.length)
        .map(({ x }) => x)
        .toSorted((a, b) => a - b),
    );
  });

  test('every cell has the colour and the sign of what it stands for, and its figure where there is room', () => {
    const figures = (value: string | null): readonly string[] =>
      value === null || table.areas.length > 16 ? [] : [value];
    rows.forEach((row, i) =>
      row.cells.forEach((cell, j) => {
        const at = cells[i * table.areas.length + j]!;
        const tone = toneOf(theme, cell[by]);
        expect(at.look['fill']).toBe(tone.fill);
        const on = picture.marks.filter(
          ({ kind, x, y }) => kind !== 'rect' && x > at.x && x < at.x2 && y > at.y - 0.01 && y < at.y2,
        );
        expect(on.filter(({ sign }) => sign !== '').map(({ sign }) => sign)).toEqual([shapes[cell[by]]]);
        const written = on
          .filter(({ kind }) => kind === 'text')
          .map(({ words }) => Number.parseFloat(words.replace(/[(…]/g, '')));
        expect(written).toEqual(figures(cell.value).map((value) => expect.closeTo(Number(value), 1)));
      }),
    );
  });
});

describe('drawing leaves what it is given as it was', () => {
  const language = 'zh';
  const table = areaTable(['甲', '乙']);
  test.each<[what: string, given: object, draw: () => unknown]>([
    ...Object.values(courses).flatMap((id): [string, object, () => unknown][] => {
      const result = resultOf(id);
      return [
        [`the course of ${id}`, result, () => trajectorySpec(result, { language })],
        [`the options of ${id}`, result, () => trajectoryECharts(result, { language })],
      ];
    }),
    ['an overview', assessment, () => domainOverviewSpec(assessment, { language })],
    ['the options of an overview', assessment, () => domainOverviewECharts(assessment, { language })],
    ['a heat map', table, () => heatmapSpec(table, { language, plan })],
    ['the options of a heat map', table, () => heatmapECharts(table, { language, plan })],
  ])('%s', (_what, given, draw) => {
    const before = JSON.stringify(given);
    const first = draw();
    expect(JSON.stringify(given)).toBe(before);
    expect(draw()).toEqual(first);
  });
  test.each(chartsOf({ language: 'en', theme: 'light' }))('%s: its specification, drawn twice', (_name, spec) => {
    const before = JSON.stringify(spec);
    const first = chartSvg(deepFreeze(spec));
    expect(chartSvg(spec)).toBe(first);
    expect(JSON.stringify(spec)).toBe(before);
  });
});
