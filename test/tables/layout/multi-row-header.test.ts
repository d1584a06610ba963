/**
 * Headers of two rows and more: the parts, areas and years they name reach every figure, or the figure is not taken.
 */
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/catalogue.js';
import { columnNames, readObservations, type ObservationTable } from '../../../src/entries/io.js';

const read = (text: string, options: object = {}): ObservationTable =>
  readObservations(text, { plan: catalogue, ...options });
const brief = ({ observations }: ObservationTable): unknown[] =>
  observations.map(({ period, value, area, disaggregation, status, unit }) => [
    period,
    value,
    ...[area, disaggregation && Object.entries(disaggregation).join(' '), status, unit].filter(
      (each) => each !== undefined,
    ),
  ]);
const codes = ({ problems }: ObservationTable): unknown[] =>
  problems.map(({ code, column }) => (column === null ? code : `${code} ${column.number}`));

const mmr = '孕产妇死亡率';
describe('what two rows say together', () => {
  test.each<[string, string, unknown[], unknown[]]>([
    [
      'urban and rural areas under years',
      `指标名称,2023年,,2024年,\n,城市,农村,城市,农村\n${mmr},12,17,11,16`,
      [
        [2023, '12', 'urbanisation,U'],
        [2023, '17', 'urbanisation,R'],
        [2024, '11', 'urbanisation,U'],
        [2024, '16', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'the whole beside its parts',
      `指标名称,单位,2024年,,\n,,合计,男,女\n小学生近视率,%,36,35,37`,
      [
        [2024, '36', 'percent'],
        [2024, '35', 'sex,M', 'percent'],
        [2024, '37', 'sex,F', 'percent'],
      ],
      [],
    ],
    [
      'a head over both rows',
      `指标,2023年,2024年,\n,,城市,农村\n${mmr},14,11,16`,
      [
        [2023, '14'],
        [2024, '11', 'urbanisation,U'],
        [2024, '16', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'heads written in every cell',
      `指标名称,2024年,2024年\n指标名称,城市,农村\n${mmr},11,16`,
      [
        [2024, '11', 'urbanisation,U'],
        [2024, '16', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'areas above years',
      `指标名称,单位,天门市,,竟陵街道,\n,,2023年,2024年,2023年,2024年\n${mmr},/10万,15.1,14.3,13,12`,
      [
        [2023, '15.1', '天门市', 'per-100000'],
        [2024, '14.3', '天门市', 'per-100000'],
        [2023, '13', '竟陵街道', 'per-100000'],
        [2024, '12', '竟陵街道', 'per-100000'],
      ],
      [],
    ],
    [
      'areas above a whole header',
      `,天门市,,竟陵街道,\n指标,2023年,2024年,2023年,2024年\n${mmr},15.1,14.3,13,12`,
      [
        [2023, '15.1', '天门市'],
        [2024, '14.3', '天门市'],
        [2023, '13', '竟陵街道'],
        [2024, '12', '竟陵街道'],
      ],
      [],
    ],
    [
      'three rows',
      `指标,天门市,,竟陵街道,\n,2023年,,2023年,\n,男,女,男,女\n小学生近视率,35,37,34,36`,
      [
        [2023, '35', '天门市', 'sex,M'],
        [2023, '37', '天门市', 'sex,F'],
        [2023, '34', '竟陵街道', 'sex,M'],
        [2023, '36', '竟陵街道', 'sex,F'],
      ],
      [],
    ],
    [
      'two rows above the years',
      `指标,天门市,,,\n,城市,,农村,\n,2023年,2024年,2023年,2024年\n${mmr},12,11,17,16`,
      [
        [2023, '12', '天门市', 'urbanisation,U'],
        [2024, '11', '天门市', 'urbanisation,U'],
        [2023, '17', '天门市', 'urbanisation,R'],
        [2024, '16', '天门市', 'urbanisation,R'],
      ],
      [],
    ],
    ['what the columns are, over what they are of', `指标,地区,\n,天门,2024年\n${mmr},,14.3`, [], ['MISSING_COLUMN']],
    [
      'a label over years',
      `指标,年份,\n,2023年,2024年\n${mmr},15.1,14.3`,
      [
        [2023, '15.1'],
        [2024, '14.3'],
      ],
      [],
    ],
    [
      'areas by their label',
      `指标,地区,\n,天门,竟陵\n,2024年,2024年\n${mmr},14.3,12`,
      [
        [2024, '14.3', '天门'],
        [2024, '12', '竟陵'],
      ],
      [],
    ],
    [
      'targets beside figures',
      `指标,2023年,,2024年,\n,目标值,实际值,目标,完成值\n${mmr},16,15.1,15,14.3`,
      [
        [2023, '15.1'],
        [2024, '14.3'],
      ],
      [],
    ],
    [
      'units and statuses',
      `指标,2023年,2024年\n,%,预计\n产前筛查率,91,93`,
      [
        [2023, '91', 'percent'],
        [2024, '93', 'F'],
      ],
      [],
    ],
    [
      'months',
      `指标,2024年,\n,6月,12月\n${mmr},15.1,14.3`,
      [
        ['2024-06', '15.1'],
        ['2024-12', '14.3'],
      ],
      [],
    ],
    [
      'ages',
      `指标,2024年,\n,5岁以下,5岁及以上\n${mmr},15.1,14.3`,
      [
        [2024, '15.1', 'age,5岁以下'],
        [2024, '14.3', 'age,5岁及以上'],
      ],
      [],
    ],
    [
      'parts under indicators',
      `年份,${mmr},,婴儿死亡率,\n,城市,农村,城市,农村\n2024,11,16,3,5`,
      [
        [2024, '11', 'urbanisation,U'],
        [2024, '16', 'urbanisation,R'],
        [2024, '3', 'urbanisation,U'],
        [2024, '5', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'indicators above years',
      `地区,${mmr},,婴儿死亡率,\n,2023年,2024年,2023年,2024年\n竟陵街道,13,12,4,3`,
      [
        [2023, '13', '竟陵街道'],
        [2024, '12', '竟陵街道'],
        [2023, '4', '竟陵街道'],
        [2024, '3', '竟陵街道'],
      ],
      [],
    ],
    [
      'parts under the value of a long table',
      `指标,年份,数值,\n,,城市,农村\n${mmr},2024,11,16`,
      [
        [2024, '11', 'urbanisation,U'],
        [2024, '16', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'rows shorter above than below',
      `,天门市,,竟陵街道\n指标,2023年,2024年,2023年,2024年\n${mmr},15.1,14.3,13,12`,
      [
        [2023, '15.1', '天门市'],
        [2024, '14.3', '天门市'],
        [2023, '13', '竟陵街道'],
        [2024, '12', '竟陵街道'],
      ],
      [],
    ],
    [
      'rows longer above than below',
      `,天门市,,竟陵街道,,\n指标,2023年,2024年,2023年,2024年\n${mmr},15.1,14.3,13,12`,
      [
        [2023, '15.1', '天门市'],
        [2024, '14.3', '天门市'],
        [2023, '13', '竟陵街道'],
        [2024, '12', '竟陵街道'],
      ],
      [],
    ],
    [
      'a blank column behind',
      `指标,天门市,,\n,2023年,2024年,\n${mmr},15.1,14.3,`,
      [
        [2023, '15.1', '天门市'],
        [2024, '14.3', '天门市'],
      ],
      [],
    ],
    [
      'a head over the lower two of three',
      `指标,天门市,,\n,2023年,,2024年\n,男,女,\n小学生近视率,35,37,36`,
      [
        [2023, '35', '天门市', 'sex,M'],
        [2023, '37', '天门市', 'sex,F'],
        [2024, '36', '天门市'],
      ],
      [],
    ],
    [
      'a head over all the rows, of an indicator',
      `年份,${mmr},婴儿死亡率,\n,,城市,农村\n2024,14,3,5`,
      [
        [2024, '14'],
        [2024, '3', 'urbanisation,U'],
        [2024, '5', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'a name over two rows',
      `监测,计量,天门市,\n指标,单位,2023年,2024年\n${mmr},1/10万,15,14`,
      [
        [2023, '15', '天门市', 'per-100000'],
        [2024, '14', '天门市', 'per-100000'],
      ],
      [],
    ],
    [
      'sexes by their label',
      `指标,性别,\n,男,女\n,2024年,2024年\n小学生近视率,35,37`,
      [
        [2024, '35', 'sex,M'],
        [2024, '37', 'sex,F'],
      ],
      [],
    ],
    [
      'urban and rural areas by their label',
      `指标,城乡,\n,城市,农村\n,2024年,2024年\n${mmr},11,16`,
      [
        [2024, '11', 'urbanisation,U'],
        [2024, '16', 'urbanisation,R'],
      ],
      [],
    ],
    [
      'ages by their label',
      `指标,年龄,\n,5岁以下,5岁及以上\n,2024年,2024年\n小学生近视率,35,37`,
      [
        [2024, '35', 'age,5岁以下'],
        [2024, '37', 'age,5岁及以上'],
      ],
      [],
    ],
    [
      'parts by their label',
      `指标,分组,\n,男,女\n,2024年,2024年\n小学生近视率,35,37`,
      [
        [2024, '35', 'sex,M'],
        [2024, '37', 'sex,F'],
      ],
      [],
    ],
    ['targets by a word that ends otherwise', `指标,2024年,\n,实际值,目标下达数\n${mmr},11,9`, [[2024, '11']], []],
    [
      'statuses under areas',
      `指标,2024年,\n,天门市,竟陵街道\n,预计,实际\n${mmr},11,9`,
      [
        [2024, '11', '天门市', 'F'],
        [2024, '9', '竟陵街道'],
      ],
      [],
    ],
    [
      'units of parts',
      `指标,2024年,\n,城市（1/10万）,农村（‰）\n${mmr},11,0.16`,
      [
        [2024, '11', 'urbanisation,U', 'per-100000'],
        [2024, '0.16', 'urbanisation,R', 'per-1000'],
      ],
      [],
    ],
    [
      'a unit of years over parts',
      `指标,2024年（‰）,\n,城市,农村\n${mmr},0.11,0.16`,
      [
        [2024, '0.11', 'urbanisation,U', 'per-1000'],
        [2024, '0.16', 'urbanisation,R', 'per-1000'],
      ],
      [],
    ],
    [
      'a unit of years over values',
      `指标,2024年（‰）,\n,实际值,目标值\n${mmr},0.11,0.16`,
      [[2024, '0.11', 'per-1000']],
      [],
    ],
    [
      'a unit of values over parts',
      `指标,年份,数值（‰）,\n,,城市,农村\n${mmr},2024,0.11,0.16`,
      [
        [2024, '0.11', 'urbanisation,U', 'per-1000'],
        [2024, '0.16', 'urbanisation,R', 'per-1000'],
      ],
      [],
    ],
  ])('%s', (_what, text, figures, problems) => {
    const table = read(text);
    expect(brief(table)).toEqual(figures);
    expect(codes(table)).toEqual(problems);
  });

  test('an urban figure is never judged as the whole', () => {
    const table = read(`指标名称,2023年,,2024年,\n,城市,农村,城市,农村\n${mmr},12,17,11,16`);
    const { results, unmatched } = assess(catalogue, table.observations, { asOf: 2024 });
    expect(
      Object.values(results)
        .filter(({ indicator }) => indicator === 'maternal-mortality-ratio')
        .every(({ evaluation }) => evaluation.status === 'insufficient-data'),
    ).toBe(true);
    expect(unmatched).toHaveLength(4);
  });

  test('plain years above indicators are of the figures, whatever the period given', () => {
    const table = read(`地区,2023,,2024,\n地区,${mmr},婴儿死亡率,${mmr},婴儿死亡率\n竟陵街道,13,4,12,3`, {
      period: 2022,
    });
    expect([brief(table), codes(table)]).toEqual([
      [
        [2023, '13', '竟陵街道'],
        [2023, '4', '竟陵街道'],
        [2024, '12', '竟陵街道'],
        [2024, '3', '竟陵街道'],
      ],
      [],
    ]);
  });

  test('two rows above and two below, and no more', () => {
    const above = read(
      `,天门市,,,\n,城市,,农村,\n,男,女,男,女\n指标,2024年,2024年,2024年,2024年\n小学生近视率,35,37,34,36`,
    );
    // The row above those is a title, and says what titles say.
    expect([brief(above)[0], codes(above)]).toEqual([[2024, '35', '天门市', 'sex,M urbanisation,U'], ['TITLE_READ']]);
    const below = read('指标,2024年,,,\n,天门市,,,\n,城市,,农村,\n,男,女,男,女\n小学生近视率,35,37,34,36');
    expect([brief(below), codes(below)]).toEqual([
      [],
      ['MERGED_HEADER 2', 'MERGED_HEADER 3', 'MERGED_HEADER 4', 'MERGED_HEADER 5', 'MISSING_COLUMN'],
    ]);
  });

  test('a blank column behind is of nothing', () => {
    expect(read(`指标,天门市,,\n,2023年,2024年,\n${mmr},15.1,14.3,`).layout.columns[3]).toEqual({
      number: 4,
      header: '',
      role: null,
    });
  });

  test('the layout says what each column holds', () => {
    const { layout, rows } = read(`,天门市,\n指标,2024年,2024年\n,男,女\n小学生近视率,35,37`);
    expect([layout.headerRow, rows]).toEqual([3, 1]);
    expect(layout.columns[2]).toEqual({
      number: 3,
      header: '天门市 2024年 女',
      role: 'value',
      period: 2024,
      area: '天门市',
      disaggregation: { sex: 'F' },
    });
  });
});

describe('what is described stands over all the columns it is merged over', () => {
  const described = Object.values(columnNames.remark).flat();
  test.each(described)('%s', (name) => {
    const before = read(`指标,${name},,实际值,\n,2023年,2024年,2023年,2024年\n婴儿死亡率,5,5.5,6.5,6.1`);
    expect([brief(before), codes(before)]).toEqual([
      [
        [2023, '6.5'],
        [2024, '6.1'],
      ],
      [],
    ]);
    const behind = read(`indicator,unit,actual,,${name},\n,,2023,2024,2025,2030\n婴儿死亡率,‰,6.5,6.1,5.5,5`);
    expect([brief(behind), codes(behind)]).toEqual([
      [
        [2023, '6.5', 'per-1000'],
        [2024, '6.1', 'per-1000'],
      ],
      [],
    ]);
    expect(behind.layout.columns.map(({ role }) => role)).toEqual([
      'indicator',
      'unit',
      'value',
      'value',
      'remark',
      'remark',
    ]);
  });

  test.each<[string, string, unknown[], unknown[], object?]>([
    [
      'targets behind figures',
      `指标,单位,实际值,,目标值,\n,,2023年,2024年,2025年,2030年\n${mmr},1/10万,15,14.3,14,9`,
      [
        [2023, '15', 'per-100000'],
        [2024, '14.3', 'per-100000'],
      ],
      [],
    ],
    [
      'the period given too',
      `指标,单位,实际值,,目标值,\n,,2023年,2024年,2025年,2030年\n${mmr},1/10万,15,14.3,14,9`,
      [
        [2023, '15', 'per-100000'],
        [2024, '14.3', 'per-100000'],
      ],
      [],
      { period: 2022 },
    ],
    [
      'over areas',
      `指标,目标值,,2024年,\n,天门市,仙桃市,天门市,仙桃市\n${mmr},9,8,15,14.3`,
      [
        [2024, '15', '天门市'],
        [2024, '14.3', '仙桃市'],
      ],
      [],
    ],
    [
      'over parts',
      `指标,目标值,,2024年,\n,男,女,男,女\n小学生近视率,30,31,35,37`,
      [
        [2024, '35', 'sex,M'],
        [2024, '37', 'sex,F'],
      ],
      [],
    ],
    [
      'over values',
      `指标,目标值,,2023年,2024年\n,实际值,完成值,实际值,实际值\n${mmr},1,2,15,14.3`,
      [
        [2023, '15'],
        [2024, '14.3'],
      ],
      [],
    ],
    [
      'over words no one knows',
      `指标,2023年,2024年,同比,\n,实际值,实际值,增减额,增减幅\n${mmr},15,14.3,1,2`,
      [
        [2023, '15'],
        [2024, '14.3'],
      ],
      [],
    ],
    [
      'over a blank one first',
      `指标,实际值,,目标值,\n,2023年,2024年,,2030年\n${mmr},15,14.3,,9`,
      [
        [2023, '15'],
        [2024, '14.3'],
      ],
      ['MERGED_HEADER 5'],
    ],
    [
      'in two rows above',
      `指标,2024年,,2030年,\n,实际值,,目标值,\n,男,女,男,女\n小学生近视率,35,37,30,31`,
      [
        [2024, '35', 'sex,M'],
        [2024, '37', 'sex,F'],
      ],
      [],
    ],
    [
      'not over a head with a role of its own',
      `指标,目标值,,实际值,\n,2030年,来源,2023年,2024年\n${mmr},9,年报,15,14.3`,
      [
        [2023, '15'],
        [2024, '14.3'],
      ],
      [],
    ],
    [
      'nor behind the next head',
      `指标,目标值,实际值,\n,2030年,2023年,2024年\n${mmr},9,15,14.3`,
      [
        [2023, '15'],
        [2024, '14.3'],
      ],
      [],
    ],
    [
      'one count is none',
      `指标,分子,,实际值,\n,2023年,2024年,2023年,2024年\n${mmr},1,2,15,14.3`,
      [
        [2023, '15'],
        [2024, '14.3'],
      ],
      ['UNUSED_COUNTS 2', 'UNUSED_COUNTS 3'],
    ],
    [
      'a head over both rows is not over the next',
      `指标,单位,,竟陵街道,\n,,2023年,2023年,2024年\n${mmr},1/10万,15,14.3,13`,
      [
        [2023, '15', 'per-100000'],
        [2023, '14.3', '竟陵街道', 'per-100000'],
        [2024, '13', '竟陵街道', 'per-100000'],
      ],
      [],
    ],
  ])('%s', (_what, text, figures, problems, options) => {
    const table = read(text, options);
    expect(brief(table)).toEqual(figures);
    expect(codes(table)).toEqual(problems);
  });

  test('a column that is doubtful is called by its heads', () => {
    const { problems } = read(`指标,实际值,,目标值,\n,2023年,2024年,,2030年\n${mmr},15,14.3,,9`);
    expect(problems.map(({ column, received }) => [column?.header, received])).toEqual([
      ['目标值 2030年', '目标值 2030年'],
    ]);
  });

  test('what is described and has a role of its own keeps it', () => {
    const { layout, observations } = read(`指标,目标值,,实际值,\n,2030年,来源,2023年,2024年\n${mmr},9,年报,15,14.3`);
    expect(layout.columns[2]).toEqual({ number: 3, header: '来源', role: 'source' });
    expect(observations.map(({ source }) => source)).toEqual(['年报', '年报']);
  });
});

describe('what is not understood is a part; what contradicts itself, or says of no time, is not taken', () => {
  test.each<[string, string, unknown[], unknown[]]>([
    [
      'figures beside a head of years, under none',
      `指标,2023年,2024年,\n${mmr},15.1,12,17\n产前筛查率,91,93,`,
      ['15.1', '91'],
      ['MERGED_HEADER 3', 'MERGED_HEADER 4'],
    ],
    [
      'words no one knows',
      `指标,2023年,2024年,\n,,甲类,乙类\n${mmr},15.1,12,17`,
      ['15.1', '12 breakdown=甲类', '17 breakdown=乙类'],
      ['UNKNOWN_DIMENSION 3', 'UNKNOWN_DIMENSION 4'],
    ],
    [
      'one of them known',
      `指标,2024年,\n,城市,其他\n${mmr},12,17`,
      ['12 urbanisation=U', '17 breakdown=其他'],
      ['UNKNOWN_DIMENSION 3'],
    ],
    [
      'words no one knows above years that come twice',
      `,甲,,乙,\n指标,2023年,2024年,2023年,2024年\n${mmr},1,2,3,4`,
      ['1 breakdown=甲', '2 breakdown=甲', '3 breakdown=乙', '4 breakdown=乙'],
      ['UNKNOWN_DIMENSION 2', 'UNKNOWN_DIMENSION 3', 'UNKNOWN_DIMENSION 4', 'UNKNOWN_DIMENSION 5'],
    ],
    [
      'two years',
      `指标,天门市 2020年,2020年,2021年\n,,2023年,女\n小学生近视率,31,32,33`,
      ['31', '33 sex=F'],
      ['MERGED_HEADER 3'],
    ],
    ['a part alone', `指标,2023年,备注,\n,男,,女\n小学生近视率,35,,37`, ['35 sex=M'], ['MERGED_HEADER 4']],
    [
      'two parts of one kind',
      `指标,男,\n,2023年,2024年\n,女,女\n小学生近视率,35,37`,
      [],
      ['MERGED_HEADER 2', 'MERGED_HEADER 3', 'MISSING_COLUMN'],
    ],
    [
      'a part alone, behind a head of its own',
      `指标,2023年,来源,\n,男,,女\n小学生近视率,35,年报,37`,
      ['35 sex=M'],
      ['FIGURES_NOT_READ 4'],
    ],
    [
      'a part by its label, without a year',
      `指标,2023年,性别,2024年\n,城市,男,农村\n小学生近视率,35,36,37`,
      ['35 urbanisation=U', '37 urbanisation=R'],
      ['FIGURES_NOT_READ 3'],
    ],
    [
      'a target alone, by a word that ends otherwise',
      `指标,2024年,,目标下达数\n,男,女,\n小学生近视率,35,36,30`,
      ['35 sex=M', '36 sex=F'],
      [],
    ],
    [
      'a source under a target',
      `指标,目标值,,实际值,\n,2030年,2030年,2023年,2024年\n,,来源,,\n${mmr},9,年报,15,14.3`,
      ['15', '14.3'],
      [],
    ],
    [
      'a word no one knows over all the years is a title',
      `指标,监测结果,\n,2023年,2024年\n${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      [],
    ],
    [
      'a word no one knows beside an area',
      `,天门市,甲\n指标,2023年,2024年\n${mmr},15.1,14.3`,
      ['15.1', '14.3 breakdown=甲'],
      ['UNKNOWN_DIMENSION 3'],
    ],
    [
      'a sentence that ends like an area',
      `指标,2024年,\n,${'甲'.repeat(29)}市,${'甲'.repeat(30)}市\n${mmr},11,9`,
      ['11', `9 breakdown=${'甲'.repeat(30)}市`],
      ['UNKNOWN_DIMENSION 3'],
    ],
    ['counts under years', `指标,2023年,,2024年\n,分子,分母,合计\n${mmr},1,7200,14.3`, ['1/7200', '14.3'], []],
    [
      'an area of the row that contradicts',
      `地区,指标,天门市,\n,,2023年,2024年\n竟陵街道,${mmr},15.1,14.3\n,${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      ['CONTRADICTION 3', 'CONTRADICTION 4'],
    ],
    [
      'a part of the row that contradicts',
      `指标,性别,2023年,\n,,男,女\n小学生近视率,女,35,37`,
      ['37 sex=F'],
      ['CONTRADICTION 3'],
    ],
  ])('%s', (_what, text, figures, problems) => {
    const table = read(text);
    const shown = table.observations.map(({ value, numerator, denominator, disaggregation = {} }) =>
      [value ?? `${numerator}/${denominator}`, ...Object.entries(disaggregation).map((part) => part.join('='))].join(
        ' ',
      ),
    );
    expect(shown).toEqual(figures);
    expect(codes(table)).toEqual(problems);
    expect(
      table.problems.filter(({ code }) => code === 'MERGED_HEADER').every(({ severity }) => severity === 'error'),
    ).toBe(true);
  });
});

test('a figure that a power of ten makes too long to be held is a problem', () => {
  const table = read(`指标,年份,数值,UNIT_MULT\n零就业家庭数,2024,${'1'.repeat(38)},9\n零就业家庭数,2023,5,3`);
  expect(brief(table)).toEqual([[2023, '5000']]);
  expect(codes(table)).toEqual(['NOT_A_NUMBER 3']);
});

describe('rows that only look like a header', () => {
  test.each<[string, string, unknown[], unknown[]]>([
    ['a title', `天门市监测统计表,,\n指标,2023年,2024年\n${mmr},15.1,14.3`, ['15.1', '14.3'], ['TITLE_READ']],
    [
      'a remark at the right',
      `表1,,单位：见表\n指标,2023年,2024年\n${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      ['ABOVE_HEADER'],
    ],
    ['a date at the right', `表1,,2025年3月\n指标,2023年,2024年\n${mmr},15.1,14.3`, ['15.1', '14.3'], ['TITLE_READ']],
    ['a title of a section', `指标,2023年,2024年\n一、健康,,\n${mmr},15.1,14.3`, ['15.1', '14.3'], ['NOTE_ROW']],
    [
      'a row of cells that cannot be read',
      `指标,2023年,2024年\n${mmr},约15,约14\n婴儿死亡率,4.5,4`,
      ['4.5', '4'],
      ['NOT_A_NUMBER 2', 'NOT_A_NUMBER 3'],
    ],
    ['a row of statements', '指标,2023年,2024年\n生育保障制度,部分实现,已实现', [], []],
    ['a row of marks', `指标,2023年,2024年\n,—,—\n${mmr},15.1,14.3`, ['15.1', '14.3'], ['NO_INDICATOR 1']],
    [
      'one remark under the years',
      `指标,2023年,2024年\n,,（续）\n${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      ['NO_INDICATOR 1'],
    ],
    ['blank columns at the end', `指标,2023年,2024年,,\n${mmr},15.1,14.3,,`, ['15.1', '14.3'], []],
    [
      'a title, and who fills it in',
      `,监测表,,,填报单位:妇联\n指标,2023年,,2024年,\n,城市,农村,城市,农村\n${mmr},1,2,3,4`,
      ['1', '2', '3', '4'],
      ['ABOVE_HEADER'],
    ],
    ['a title beside a head', `指标,表一,\n指标,2023年,2024年\n${mmr},15.1,14.3`, ['15.1', '14.3'], ['ABOVE_HEADER']],
    [
      'an area and a figure',
      `,天门市,15.1\n指标,2023年,2024年\n${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      ['FIGURES_NOT_READ'],
    ],
    ['a figure and a status', `指标,2023年,2024年\n,15.1,预计\n${mmr},15.1,14.3`, ['15.1', '14.3'], ['NO_INDICATOR 1']],
    [
      'statements of nothing',
      `指标,2023年,2024年\n,已实现,部分实现\n${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      ['NO_INDICATOR 1'],
    ],
    ['a year and a status', `指标,年份,数值\n,2024,预计\n${mmr},2023,14.3`, ['14.3'], ['NO_INDICATOR 1']],
    [
      'a date and a status',
      `指标,评估日期,数值\n,2024-12-31,预计\n${mmr},2023-12-31,14.3`,
      ['14.3'],
      ['NO_INDICATOR 1'],
    ],
    [
      'an area in a column without a head',
      `,指标,2023年,2024年\n天门市,,,\n,${mmr},15.1,14.3`,
      ['15.1', '14.3'],
      ['TITLE_READ'],
    ],
    [
      'a part under a head no one knows',
      `指标,2023年,甲类\n,,城市\n${mmr},15.1,3`,
      ['15.1'],
      ['TITLE_READ', 'UNKNOWN_DIMENSION 3'],
    ],
    [
      'a long table whose first row names no indicator',
      `指标,年份,数值\n,2023,很多\n${mmr},2024,14.3`,
      ['14.3'],
      ['NO_INDICATOR 1'],
    ],
  ])('%s', (_what, text, figures, problems) => {
    const table = read(text);
    expect(table.observations.map(({ value }) => value)).toEqual(figures);
    expect(codes(table)).toEqual(problems);
  });
});
