import { describe, expect, test } from 'vitest';
import { read } from '../show.js';

/** What a name that is not known is proposed to mean, and the candidates beside it. */
const proposed = (name: string): { readonly settle: string | undefined; readonly candidates: readonly string[] } => {
  const [problem] = read(`指标,年份,数值\n${name},2024,5`).problems;
  return { settle: problem?.settle, candidates: (problem?.candidates ?? []).map(({ indicator }) => indicator) };
};

const aliasOf = (name: string, id: string | null): string => `aliases: { "${name}": ${JSON.stringify(id)} }`;

describe('a name with a word that opposes the name of an indicator is not proposed, and not a candidate', () => {
  test.each([
    ['高等教育毛入学率', 'senior-secondary-gross-enrolment-ratio'],
    ['Gross enrolment ratio in higher education', 'senior-secondary-gross-enrolment-ratio'],
    ['男性人均预期寿命', 'female-life-expectancy'],
    ['Male life expectancy', 'female-life-expectancy'],
    ['中学生近视率', 'primary-school-myopia-prevalence'],
    ['婴幼儿死亡率', 'infant-mortality-rate'],
    ['婴幼儿死亡率', 'neonatal-mortality-rate'],
    ['3岁以下儿童死亡率', 'under-five-mortality-rate'],
    ['孕产妇发生率', 'maternal-mortality-ratio'],
    ['城市自来水普及率', 'rural-tap-water-coverage'],
  ])('%s is not %s', (name, id) => {
    const { settle, candidates } = proposed(name);
    expect([settle, candidates.includes(id)]).toEqual([aliasOf(name, null), false]);
  });
});

describe('a name of other people, or of more, is a candidate, but not proposed', () => {
  test.each([
    ['男童肥胖率', 'child-obesity-prevalence'],
    ['儿童贫血患病率', 'under-five-anaemia-prevalence'],
    ['新生儿窒息死亡率', 'neonatal-mortality-rate'],
    ['流动人口婴儿死亡率', 'infant-mortality-rate'],
    ['婴儿死亡数', 'infant-mortality-rate'],
  ])('%s beside %s', (name, id) => {
    const { settle, candidates } = proposed(name);
    expect([settle, candidates.includes(id)]).toEqual([aliasOf(name, null), true]);
  });
});

test.each([
  ['高中阶段毛入学率', 'senior-secondary-gross-enrolment-ratio'],
  ['学前教育毛入园率', 'preschool-gross-enrolment-ratio'],
  ['女性平均预期寿命', 'female-life-expectancy'],
])('%s, of the same people, is proposed to be %s', (name, id) => {
  expect(proposed(name).settle).toBe(aliasOf(name, id));
});
