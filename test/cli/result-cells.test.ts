import { expect, test } from 'vitest';
import { chanceCell, marginCell, noFigure, outlookCell, statusCell } from '../../src/cli/result-cells.js';
import { catalogue, evaluate, type Evaluation, type Projection } from '../../src/entries/index.js';

const projected = (probability: number | null, sustain: boolean): Projection =>
  ({ status: 'projected', probability, criterion: { ...(sustain && { sustain }) } }) as Projection;

// Of a level to be held it is the least of the years to come, which bounds that of all of them.
test.each([
  [0, '<1%', '<1%'],
  [0.0099, '<1%', '<1%'],
  [0.01, '1%', '≤1%'],
  [0.505, '51%', '≤51%'],
  [0.99, '99%', '≤99%'],
  [0.9901, '>99%', '≤100%'],
  [1, '>99%', '≤100%'],
  [null, noFigure, noFigure],
])('a chance of %d reads %s, of being held %s', (probability, met, held) => {
  expect(chanceCell(projected(probability, false))).toBe(met);
  expect(chanceCell(projected(probability, true))).toBe(held);
});

test.each([
  ['1.5', '+1.5'],
  ['0', '0'],
  ['-0.3', '−0.3'],
  [null, noFigure],
])('a margin of %s reads %s', (margin, shown) => {
  expect(marginCell({ margin } as Evaluation)).toBe(shown);
});

test('a direction is never said to be met: the plan sets no level for it', () => {
  const criterion = catalogue.criterion('children.health.measure.5/prenatal-screening-rate@2030');
  const rows = ['75', '79'].map((value, i) => ({ indicator: criterion.indicator, period: 2020 + 4 * i, value }));
  const evaluation = evaluate(criterion, rows, { asOf: 2024 });
  expect([statusCell(evaluation, 'zh'), statusCell(evaluation, 'en')]).toEqual([
    '符合目标方向',
    'in the direction asked for',
  ]);
  expect(outlookCell({ criterion, outlook: 'off-track' } as Projection, 'zh')).toBe('预计难以符合');
});
