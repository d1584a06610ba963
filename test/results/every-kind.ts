/** One result of every kind the library returns. */
import {
  assess,
  assessAreas,
  compareAreas,
  compareAssessments,
  earlierAssessment,
  fullResult,
} from '../../src/entries/assessment.js';
import { evaluate, type Evidence } from '../../src/entries/engine.js';
import { readObservations } from '../../src/entries/io.js';
import { backtest, classifyProgress, forecast, project, schemes } from '../../src/entries/projection.js';
import { catalogue } from '../../src/entries/index.js';
import { sampleAssessment, samplePlan } from '../render/sample.js';
import { nationalAssessment } from '../render/national.js';
import { toy } from '../toy.js';

const years = (from: number, values: readonly number[], indicator?: string): Evidence[] =>
  values.map((value, i) => ({ period: from + i, value, ...(indicator !== undefined && { indicator }) }));

/** Rows of a host: fields that are undefined, fields of its own, figures JSON does not hold. */
const untidy = [
  { indicator: 'coverage', period: 2024, value: 96, area: undefined, source: undefined, row: 7 },
  { indicator: 'happiness', period: 2024, value: Number.NaN, read: new Date(0), by: () => 'host' },
  { indicator: 'coverage', period: 2024, value: -0, disaggregation: { sex: 'F', age: undefined }, note: 5n },
  { indicator: 'system', period: 2024, attested: 'partly', assessor: undefined, evidence: '督查' },
] as unknown as Evidence[];

const annual = [60, 61.5, 61.2, 63, 64.1, 64.1].map((value, i) => ({ year: 2015 + i, value }));

/** A verdict and a projection of each kind of criterion. */
function ofEachKind(): readonly (readonly [string, object])[] {
  const rows = toy.indicators.flatMap(({ id, unit }, i) =>
    unit === 'attestation'
      ? [{ indicator: id, period: 2024, attested: 'partly' as const }]
      : years(2017, [40 + i, 41, 41.5, 43, 42, 44, 45, 46], id),
  );
  const assessment = assess(toy, rows, { asOf: 2024 });
  return toy.criteria.flatMap(({ id }) => {
    const { evaluation, projection } = fullResult(assessment, id, toy);
    return [[`evaluation of ${id}`, evaluation] as const, [`projection of ${id}`, projection] as const];
  });
}

/** Made anew at each call, by name. */
export function everyKind(): readonly (readonly [string, object])[] {
  const assessment = sampleAssessment();
  const earlier = sampleAssessment(undefined, { asOf: 2022 });
  const [criterion] = Object.keys(assessment.results);
  const areas = ['East', 'West'].map((area, i) => ({ indicator: 'coverage', period: 2024, value: 80 + 16 * i, area }));
  const read = (text: string) => readObservations(text, { plan: catalogue });
  return [
    ...ofEachKind(),
    ['evaluation of a statement', evaluate('attested', untidy.slice(3), { plan: toy })],
    ['evaluation of nothing', evaluate('at-least', [], { plan: toy })],
    [
      'evaluation of units',
      evaluate('every-unit', [{ period: 2024, value: 1, area: 'A' }], { plan: toy, units: ['A', 'B'] }),
    ],
    ['evaluation without units', evaluate('every-unit', [], { plan: toy, units: ['A', 'B'] })],
    ['projection', project('at-least', years(2018, [90, 91, 91, 92, 93, 94]), { plan: toy, asOf: 2023 })],
    ['projection of a level', project('at-least', years(2018, [90, 90, 90, 90, 90]), { plan: toy, asOf: 2022 })],
    ['no projection', project('at-least', [], { plan: toy })],
    ['assessment', assessment],
    ['assessment as of an earlier one', sampleAssessment(undefined, { previous: earlier })],
    ['assessment of untidy rows', assess(toy, untidy, { asOf: 2024, ignoreKeys: ['row', 'read', 'by', 'note'] })],
    ['assessment of national figures', nationalAssessment()],
    ['full result', fullResult(assessment, criterion!, samplePlan())],
    ['what is kept for next year', earlierAssessment(assessment)],
    ['changes', compareAssessments(earlier, assessment)],
    ['areas side by side', compareAreas(assessAreas(toy, areas, { asOf: 2024 }))],
    ['table', read('指标,单位,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3\n产前筛查率,%,91.3,—\n不认识,%,1,2')],
    ['table of statements', read('指标,年份,数值\n婴儿死亡率,2024,4\n生育保障制度,2024,是')],
    ['table of nothing', read('')],
    ['table from JSON', read('[{"indicator":"infant-mortality-rate","period":2024,"value":4.1}]')],
    ['forecast', forecast(annual, { to: 2022, within: { lower: 65 } })],
    ['forecast of nothing', forecast([], { to: 2022 })],
    ['back-test', backtest([{ values: [...Array(20).keys()].map((i) => ({ year: 2000 + i, value: i % 7 })) }])],
    ...schemes.map((scheme): [string, object] => [
      `classification by ${scheme}`,
      classifyProgress(annual, { scheme, target: 70, direction: 'increase', baselineYear: 2015, targetYear: 2030 }),
    ]),
    [
      'no classification',
      classifyProgress([], { scheme: 'sdsn', target: 70, direction: 'increase', baselineYear: 2015, targetYear: 2030 }),
    ],
  ];
}
