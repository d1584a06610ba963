/** The terms that search is about. */
import { expect, test } from 'vitest';
import { termsOf } from '../../docs/site/.vitepress/search.js';

test.each([
  ['近视', ['近视']],
  ['小学生近视率', ['小学', '学生', '生近', '近视', '视率']],
  ['率', ['率']],
  ['PM2.5 年均浓度', ['pm2', '5', '年均', '均浓', '浓度']],
  ['maternal-mortality ratio', ['maternal', 'mortality', 'ratio']],
  ['到2025年', ['到', '2025', '年']],
  ['——', []],
])('%s', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

test('every term of a question about a word is a term, or the beginning of one, of a text with that word', () => {
  const text = termsOf('儿童青少年总体近视率以2020年为基数');
  for (const question of ['近视', '近视率', '总体近视', '儿童', '近'])
    expect(termsOf(question).every((term) => text.some((each) => each.startsWith(term)))).toBe(true);
});
