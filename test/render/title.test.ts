/** The title in Word: where it breaks. */
import { expect, test } from 'vitest';
import { titleLines } from '../../src/render/writers/docx.js';

test.each([
  ['a short title is one line', '示例规划2024年监测报告', ['示例规划2024年监测报告']],
  [
    'a long title breaks behind the names of plans',
    '《天门市妇女发展规划（2021—2030年）》《天门市儿童发展规划（2021—2030年）》2024年统计监测报告',
    ['《天门市妇女发展规划（2021—2030年）》', '《天门市儿童发展规划（2021—2030年）》', '2024年统计监测报告'],
  ],
  [
    'a name longer than a line breaks before its years, and never within them',
    '《某某自治县妇女儿童事业发展规划（2021—2030年）》2024年统计监测报告',
    ['《某某自治县妇女儿童事业发展规划', '（2021—2030年）》', '2024年统计监测报告'],
  ],
  ['a text that is no name of a plan is left as it is', '字'.repeat(30), ['字'.repeat(30)]],
])('%s', (_rule, title, lines) => {
  expect(titleLines(title)).toEqual(lines);
});
