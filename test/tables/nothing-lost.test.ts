/**
 * Every cell with content ends as an observation, a statement, a missing figure, a described column or a problem; and
 * what is read is never refused.
 */
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { catalogue, evaluate } from '../../src/entries/index.js';
import { readObservations, writeObservations, type ObservationTable, type CellPlace } from '../../src/entries/io.js';
import { totals } from '../../src/tables/concepts/disaggregation.js';
import { isNotObserved } from '../../src/tables/concepts/words.js';
import { readPeriod } from '../../src/tables/concepts/periods.js';
import { partNamed } from '../../src/tables/concepts/disaggregation.js';
import { textOf, unprotected } from '../../src/tables/formats/protect.js';
import { isMissingMark } from '../../src/tables/formats/marks.js';
import { bytesOf, namesIn } from './files.js';

const dayOf = (text: string): unknown => readPeriod(text, { schoolYear: 'start', areSpans: false })?.period;
const figureRoles = new Set<string | null>(['value', 'statement', 'numerator', 'denominator']);
const isWhole = (text: string): boolean => totals.has(text.trim().toLowerCase());
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
    // An area of the names of several columns.
    // A category in a column of areas is read as a part; one that the indicator has by its definition makes none.
    if (role === 'area' && partNamed(text) !== undefined) return true;
    if (role === 'area' && values.some((value) => String(value).includes(text))) return true;
    // A text of JSON is kept as it stands. Of `CN: China` under a labelled head, the code.
    if (values.includes(cell)) return true;
    return values.includes(role === 'date' ? dayOf(text) : text) || values.includes(text.split(': ', 1)[0]);
  };
  const isMember = (cell: string, isFound: boolean, number: number): boolean => {
    const text = textOf(cell);
    const ofRow = records.filter((record) => record.row === number).map(({ each }) => each);
    if (text === null || isFound || ofRow.length === 0 || ofRow.every((each) => 'mark' in each)) return true;
    // A category that is known is read by its code, and one that the indicator has by its definition makes no part.
    return (
      isWhole(text) ||
      // A label that repeats the indicator of its row.
      ofRow.some(
        (each) =>
          catalogue.indicators.find(({ id }) => id === (each as { indicator?: string }).indicator)?.name.zh === text,
      ) ||
      partNamed(text.trim()) !== undefined ||
      JSON.stringify(ofRow).includes(JSON.stringify(text.trim()).slice(1, -1))
    );
  };
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell.trim() === '') return [];
      const [number, column] = [r + 1, columns[c]];
      const role = column?.role ?? null;
      const isAt = (at: CellPlace): boolean => at.row === number && (at.column === 0 || at.column === c + 1);
      const ofRow = problems.filter((each) => each.places.some((at) => at.row === number));
      const accounted =
        problems.some(
          (each) =>
            ['UNUSED_COLUMN', 'FIGURES_NOT_READ', 'MERGED_HEADER'].includes(each.code) && each.column?.number === c + 1,
        ) ||
        // Below a head that says no period, as the finding at the head tells.
        problems.some((each) => each.code === 'NO_PERIOD' && each.row === headerRow && each.column?.number === c + 1) ||
        taken.has(`${number}/${c + 1}`) ||
        // A row that is said to be a target, a change or the precision of a figure is understood, and holds none.
        row.some((text) => isNotObserved(unprotected(text).trim())) ||
        // Under a title of targets nothing is observed.
        problems.some((each) => each.expected.en.includes('targets, not observed') && each.row! < number) ||
        problems.some((each) => each.places.some(isAt)) ||
        // A figure that is refused for a count beside it.
        ofRow.some(
          (each) =>
            each.severity === 'error' &&
            column?.indicator !== undefined &&
            columns[each.column!.number - 1]?.indicator === column.indicator &&
            ['numerator', 'denominator'].includes(columns[each.column!.number - 1]!.role!),
        ) ||
        // Of the rows of another header, which is told of by its last.
        problems.some(
          (each) =>
            each.code === 'HEADER_AGAIN' &&
            each.row! > number &&
            each.row! <= number + 2 &&
            each.received!.includes(unprotected(cell).trim()),
        ) ||
        // Of a row that is refused for one of its other cells.
        ofRow.some(
          (each) =>
            (each.severity === 'error' || each.code === 'LEFT_OUT') &&
            (arrangement === 'long' || !figureRoles.has(columns[each.column!.number - 1]?.role ?? null)),
        ) ||
        (number <= headerRow && column?.header.includes(unprotected(cell).trim()) === true) ||
        // A member of a dimension that is not known, of which the figure is a part; or a word for the whole.
        (number > headerRow && column !== undefined && role === null && isMember(cell, ofRow.length > 0, number)) ||
        (number > headerRow && role !== null && !figureRoles.has(role) && isKept(role, cell, number)) ||
        // What describes a figure that is refused, of two tables side by side.
        (number > headerRow &&
          role !== null &&
          !figureRoles.has(role) &&
          ['indicator', role].some((own) => columns.filter((each) => each.role === own).length > 1) &&
          ofRow.some(({ severity }) => severity === 'error')) ||
        layout.captions.some((each) => each.row === number && each.column === c + 1) ||
        layout.labels.some(
          (each) =>
            each.row === number && `${each.label}:${each.text}`.includes(unprotected(cell).trim().replace('：', ':')),
        ) ||
        // A mark for missing in one column beside what is read from another.
        (number > headerRow &&
          role !== null &&
          ['value', 'statement'].includes(role) &&
          isMissingMark(cell) &&
          rowsTaken.has(number)) ||
        // A count beside the value of its row, whether that is taken, missing or refused.
        (number > headerRow &&
          (role === 'numerator' || role === 'denominator') &&
          (rowsTaken.has(number) ||
            (isMissingMark(cell) && missing.some(({ row: at }) => at === number)) ||
            ofRow.some(({ severity }) => severity === 'error')));
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
  // Marks that could separate cells would make another table of the text.
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }).map((text) => text.replace(/[;\t|]/g, ' ')) },
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
    { numRuns: 500 },
  );
});

test('nor of the same table as rows of JSON', () => {
  fc.assert(
    fc.property(captioned, (cells) => {
      expect(lost(cells, readObservations(JSON.stringify(cells), { plan: catalogue }))).toEqual([]);
    }),
    { numRuns: 200 },
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
    { numRuns: 200 },
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
  // Each name by itself, what is wrong with their periods together, with a count.
  expect(problems.filter(({ code }) => code === 'UNKNOWN_INDICATOR')).toHaveLength(50);
  expect(problems.filter(({ code }) => code === 'BAD_PERIOD').map(({ count }) => count)).toEqual([50]);
});

const unknownHead = fc.constantFrom(
  '财富分位',
  '户籍',
  '人群',
  'WEALTH_QUINTILE',
  '',
  '类型',
  '来源',
  '备注',
  '城乡',
  '地区',
);
const member = fc.oneof(
  fc.constantFrom(
    '最低',
    '流动人口',
    'Q1',
    '3',
    '合计',
    '_T',
    '全部',
    '',
    '—',
    '女',
    '农村',
    '竟陵街道',
    '目标值',
    '2023年',
  ),
  fc.string({ maxLength: 4 }),
);

test('no figure beside a text that is not understood is of the whole', () => {
  const wide = fc.tuple(fc.array(unknownHead, { minLength: 1, maxLength: 3 }), fc.boolean()).chain(([heads, isLong]) =>
    fc.tuple(
      fc.constant([...heads, ...(isLong ? ['指标', '年份', '数值'] : ['指标', '2023年', '2024年'])]),
      fc.array(
        fc
          .tuple(
            fc.tuple(...heads.map(() => member)),
            fc.constantFrom('小学生近视率', '产前筛查率'),
            fc.constantFrom('2021', '2022'),
          )
          .map(([members, name, year]) => [...members, name, ...(isLong ? [year, '31.5'] : ['31.5', '32.5'])]),
        { minLength: 1, maxLength: 5 },
      ),
    ),
  );
  const known = new Set(['来源', '备注']);
  fc.assert(
    fc.property(wide, ([head, rows]) => {
      const { observations, places, problems } = readObservations(
        [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n'),
        {
          plan: catalogue,
        },
      );
      const refused = problems.filter(({ severity }) => severity === 'error');
      // Numbers of which one has a fraction are figures that are not read, and no members.
      const figures = new Set(
        refused.filter(({ code }) => code === 'FIGURES_NOT_READ').map(({ column }) => column?.number),
      );
      observations.forEach(({ area, disaggregation }, i) => {
        const { row } = places.observations[i]!;
        const texts = head
          .slice(0, -3)
          .flatMap((name, c) =>
            known.has(name) || figures.has(c + 1) ? [] : [(textOf(rows[row - 2]![c]!) ?? '').trim()],
          );
        const telling = texts.filter((text) => text !== '' && !isWhole(text));
        const isWholeFigure = area === undefined && disaggregation === undefined;
        expect({ telling, isWholeFigure }).toEqual({ telling, isWholeFigure: telling.length === 0 && isWholeFigure });
      });
      expect(
        refused.every(({ code }) =>
          [
            'BLANK_CELL',
            'CONFLICTING_FIGURES',
            'CONTRADICTION',
            'FIGURES_NOT_READ',
            'MISSING_COLUMN',
            'MERGED_HEADER',
            'NO_HEADER',
          ].includes(code),
        ),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});
