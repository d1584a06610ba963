/** One way to read a table in a test, and to write down what came of it: a line for each figure and each finding. */
import { catalogue } from '../../src/entries/catalogue.js';
import { definePlan } from '../../src/entries/engine.js';
import { readObservations, type ObservationTable } from '../../src/entries/io.js';

export const read = (input: string | Uint8Array, options: object = {}): ObservationTable =>
  readObservations(input, { plan: catalogue, ...options });

/** `infant-mortality-rate 2025 7 per-1000 天门市 sex=F F`: what is said of a figure, and nothing that is not. */
export const figuresOf = ({ observations, attestations }: ObservationTable): string[] => [
  ...observations.map(
    ({ indicator, period, value, numerator, denominator, unit, area, disaggregation = {}, status, bound }) =>
      [
        ...[indicator, period, value === undefined ? `${numerator}/${denominator}` : String(value)],
        ...(value !== undefined && numerator !== undefined ? [`(${numerator}/${denominator})`] : []),
        ...[unit, area, ...Object.entries(disaggregation).map((part) => part.join('=')), status, bound],
      ]
        .filter((each) => each !== undefined)
        .join(' '),
  ),
  ...attestations.map(({ indicator, period, attested, area }) =>
    [indicator, period, attested, area ?? ''].join(' ').trim(),
  ),
];

/** `UNKNOWN_DIMENSION 3/2 ×4 流动人口`: code, row and column of the first, how often, what was received. */
export const findingsOf = ({ problems }: ObservationTable): string[] =>
  problems.map(({ code, row, column, count, received }) =>
    [code, `${row ?? ''}${column === null ? '' : `/${column.number}`}`, ...(count > 1 ? [`×${count}`] : []), received]
      .filter((each) => each !== '')
      .join(' '),
  );

export const codesOf = ({ problems }: ObservationTable): string[] => problems.map(({ code }) => code);

/** What a figure should have been instead, in Chinese and in English, and the option that settles it. */
export const expectedOf = ({ problems }: ObservationTable): readonly (readonly string[])[] =>
  problems.map(({ code, expected: { zh, en }, received, settle }) => [
    code,
    ...[received, zh, en],
    ...(settle === undefined ? [] : [settle]),
  ]);

/** The figures and the findings of a table. */
export const outcomeOf = (input: string, options: object = {}): readonly [string[], string[]] => {
  const table = read(input, options);
  return [figuresOf(table), findingsOf(table)];
};

/** The option `plan` with indicators of your own: id, unit and name, and what else the plan says of them. */
export const planOf = (
  ...indicators: readonly (readonly [id: string, unit: string, zh: string, en: string, more?: object])[]
): { readonly plan: never } => {
  const text = { zh: '一', en: 'one' };
  const [[first] = ['']] = indicators;
  const criteria = [{ id: 'c', indicator: first, kind: 'at-least', value: '1', due: 2030, phrase: '一' }];
  const items = [{ id: 'i', type: 'target', ordinal: 1, text, criteria }];
  const plan = definePlan({
    document: { id: 'own', title: text },
    indicators: indicators.map(([id, unit, zh, en, more = {}]) => ({
      ...{ id, unit, name: { zh, en }, polarity: 'higher-is-better' },
      ...more,
    })),
    plans: [
      {
        ...{ id: 'p', title: text, years: { baseline: 2020, start: 2021, end: 2030 } },
        domains: [{ id: 'd', ordinal: 1, title: text, items }],
      },
    ],
  } as never);
  return { plan: plan as never };
};
