/**
 * Every cell with content ends as an observation, a statement, a missing figure, a described column or a problem; and
 * what is read is never refused.
 */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { catalogue, evaluate } from '../../src/entries/index.js';
import { readObservations, writeObservations, type ObservationTable } from '../../src/entries/io.js';
import { readPeriod } from '../../src/tables/concepts/periods.js';
import { textOf } from '../../src/tables/formats/protect.js';
import { isMissingMark } from '../../src/tables/concepts/words.js';
import { bytesOf, namesIn } from './files.js';

const figureRoles = new Set<string | null>(['value', 'statement', 'numerator', 'denominator']);
const detailRoles = new Set(['area', 'source', 'evidence', 'assessor', 'date']);

/** The cells with content that a result does not account for. */
function lost(
  cells: readonly (readonly string[])[],
  { layout, places, missing, problems, observations, attestations }: ObservationTable,
): string[] {
  const { headerRow, columns, arrangement } = layout;
  if (headerRow === null || arrangement === null)
    return problems.some(({ code }) => ['NO_HEADER', 'MISSING_COLUMN', 'BAD_JSON', 'NOT_TEXT'].includes(code))
      ? []
      : ['the whole table'];
  const taken = new Set(
    [...places.observations, ...places.attestations, ...missing].map(({ row, column }) => `${row}/${column}`),
  );
  const rowsTaken = new Set([...places.observations, ...places.attestations].map(({ row }) => row));
  const records = [
    ...observations.map((each, i) => ({ ...places.observations[i]!, each: each as object })),
    ...attestations.map((each, i) => ({ ...places.attestations[i]!, each })),
    ...missing.map((each) => ({ row: each.row, each })),
  ];
  /** Whether what a row says of its figure is found again: its area, its source, its assessor, evidence and date. */
  const isKept = (role: string, cell: string, number: number): boolean => {
    const ofRow = records.filter((record) => record.row === number).map(({ each }) => each);
    const text = textOf(cell);
    const isOfMissing = ofRow.every((each) => 'mark' in each);
    if (!detailRoles.has(role) || text === null || ofRow.length === 0 || (isOfMissing && role !== 'area')) return true;
    const values = ofRow.flatMap((each) => Object.values(each) as unknown[]);
    // Of `CN: China` under a labelled head, the code.
    return (
      values.includes(role === 'date' ? readPeriod(text, 'start') : text) || values.includes(text.split(': ', 1)[0])
    );
  };
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell.trim() === '') return [];
      const [number, column] = [r + 1, columns[c]];
      const role = column?.role ?? null;
      const ofRow = problems.filter((each) => each.row === number);
      const accounted =
        problems.some(
          (each) =>
            ['UNKNOWN_COLUMN', 'UNUSED_COLUMN', 'FIGURES_NOT_READ', 'MERGED_HEADER'].includes(each.code) &&
            each.column?.number === c + 1,
        ) ||
        taken.has(`${number}/${c + 1}`) ||
        ofRow.some((each) => each.column === null || each.column.number === c + 1) ||
        // Of a row that is refused for one of its other cells.
        ofRow.some(
          (each) =>
            (each.severity === 'error' || each.code === 'LEFT_OUT') &&
            (arrangement === 'long' || !figureRoles.has(columns[each.column!.number - 1]?.role ?? null)),
        ) ||
        (number <= headerRow && role !== null && column!.header.includes(cell.trim())) ||
        (number > headerRow && role !== null && !figureRoles.has(role) && isKept(role, cell, number)) ||
        layout.captions.some((each) => each.row === number && each.column === c + 1) ||
        // A mark for missing in one column beside what is read from another.
        (number > headerRow &&
          role !== null &&
          ['value', 'statement'].includes(role) &&
          isMissingMark(cell) &&
          rowsTaken.has(number)) ||
        (number > headerRow && (role === 'numerator' || role === 'denominator') && rowsTaken.has(number));
      return accounted ? [] : [`row ${number}, column ${c + 1}: ${cell}`];
    }),
  );
}

const header = fc.constantFrom(
  '指标',
  'INDICATOR',
  '年份',
  'TIME_PERIOD',
  '数值',
  'OBS_VALUE',
  '完成情况',
  '分子',
  '分母',
  '单位',
  '性别',
  '分组',
  '数据状态',
  '界限',
  '来源',
  '备注',
  '评估者',
  '评估日期',
  '依据',
  '地区',
  '2023年',
  '2024年（%）',
  '2030年目标',
  '产前筛查率',
  '孕产妇死亡率（/10万）',
  '',
  '别的',
);
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '孕产妇死亡率',
      '产前筛查率',
      '生育保障制度',
      '零就业家庭数',
      '男性平均劳动收入',
      '检测率',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('2023年', '2024', '2024-06', '2023-2024学年', '去年') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '14.3',
      '93.5%',
      '0.935',
      '14.3/10万',
      '99%以上',
      '1,203',
      '5*',
      '—',
      '',
      '',
      '已实现',
      '未实现',
      '120',
      '-1',
      '很多',
      '5公斤',
      '‰',
      '%',
      '万元',
      '户',
      'M',
      'P',
      '≥',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '女',
      '农村',
      'sex=F',
      '合计',
      'X',
      '来源甲',
      '"',
      "'=1+1",
      ' ',
      '甲镇',
      '注：未报',
      '2025-01-02',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const likely = fc.constantFrom(
  ['指标', '年份', '数值'],
  ['指标', '年份', '数值', '分子', '分母'],
  ['指标', '2023年', '2024年（%）'],
  ['年份', '产前筛查率', '孕产妇死亡率（/10万）'],
  [],
);
const table = fc.tuple(likely, fc.array(header, { maxLength: 4 })).chain(([start, more]) => {
  const head = [...start, ...more];
  const row = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('孕产妇死亡率', '产前筛查率', '生育保障制度'),
        fc.constantFrom('2023', '2024年'),
        fc.array(cell, { minLength: Math.max(0, head.length - 2), maxLength: head.length }),
      )
      .map(([name, year, rest]) => [name, year, ...rest]),
    fc.array(cell, { minLength: 1, maxLength: head.length + 1 }),
  );
  return fc.tuple(fc.constant(head), fc.array(row, { maxLength: 8 })).map(([first, rows]) => [first, ...rows]);
});
const captioned = fc
  .tuple(fc.constantFrom([], [], [['单位：%']], [['', '单位：万人']], [['表一 单位：‰'], []], [['单位：见表']]), table)
  .map(([above, cells]) => [...above, ...cells]);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('no cell of any table is lost', () => {
  fc.assert(
    fc.property(captioned, (cells) => {
      const text = cells.map((row) => row.map(quoted).join(',')).join('\n');
      const read = readObservations(text, { plan: catalogue });
      expect(lost(cells, read)).toEqual([]);
      expect(read.places.observations).toHaveLength(read.observations.length);
      expect(read.places.attestations).toHaveLength(read.attestations.length);
    }),
    { seed: 312, numRuns: 1500 },
  );
});

test('nor of the same table as rows of JSON', () => {
  fc.assert(
    fc.property(captioned, (cells) => {
      expect(lost(cells, readObservations(JSON.stringify(cells), { plan: catalogue }))).toEqual([]);
    }),
    { seed: 148, numRuns: 500 },
  );
});

const criterionOf = new Map(
  catalogue.criteria
    .filter(({ kind }) => !['compare', 'gap-narrowing'].includes(kind))
    .map((criterion) => [criterion.indicator as string, criterion]),
);

test('what is read is never refused by an evaluation', () => {
  fc.assert(
    fc.property(table, (cells) => {
      const { observations, attestations } = readObservations(JSON.stringify(cells), {
        plan: catalogue,
        area: '天门市',
      });
      const evidence = [...observations, ...attestations];
      for (const { indicator } of evidence) {
        const criterion = criterionOf.get(indicator!);
        if (criterion !== undefined) evaluate(criterion.id, evidence, { area: '天门市' });
      }
      writeObservations(evidence);
    }),
    { seed: 2030, numRuns: 500 },
  );
});

test.each(namesIn('').filter((name) => /\.[ct]sv$/.test(name)))('nor of %s', (name) => {
  const bytes = bytesOf(name);
  const read = readObservations(bytes, { plan: catalogue });
  expect(read.rows).toBeGreaterThan(0);
  expect(
    lost(
      Papa.parse<string[]>(new TextDecoder().decode(bytes).trimEnd(), { delimiter: read.layout.delimiter! }).data,
      read,
    ),
  ).toEqual([]);
});

test('a table that is all wrong is all told of', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [`不认识${i}`, '很久以前', '很多']);
  const { problems, observations } = readObservations(JSON.stringify([['指标', '年份', '数值'], ...rows]), {
    plan: catalogue,
  });
  expect(observations).toEqual([]);
  expect(new Set(problems.map(({ row }) => row)).size).toBe(50);
});
