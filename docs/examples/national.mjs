// The main job on real figures: national series against Tianmen's thresholds, as of 2024.
//   npm start             in Chinese
//   npm start -- en       in English
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { catalogue, evaluate } from 'tianmen-indicators';
import { bounds, doubled, indicatorOf, keptOut, unitOf, wholeIs } from './national.mapping.mjs';

const language = process.argv[2] === 'en' ? 'en' : 'zh';
const say = (zh, en) => (language === 'zh' ? zh : en);
const rows = parse(readFileSync(new URL('../data/national-official.csv', import.meta.url)), { columns: true, bom: true });

const observations = new Map();
const unmapped = new Set();
for (const row of rows) {
  const indicator = indicatorOf[row.indicator_zh];
  if (indicator === undefined) {
    unmapped.add(row.indicator_zh);
    continue;
  }
  if (row.area !== 'China' || row.disaggregation !== (wholeIs[row.indicator_zh] ?? '')) continue;
  if (doubled.some(({ name, year, value }) => name === row.indicator_zh && year === row.year && value === row.value)) continue;
  const list = observations.get(indicator) ?? [];
  list.push({ indicator, period: Number(row.year), value: row.value, unit: unitOf[row.unit], source: row.source_title, ...(bounds.includes(row.indicator_zh) && { bound: 'at-least' }) });
  observations.set(indicator, list);
}

const statusWords = {
  met: say('已达到', 'met'),
  'not-met': say('未达到', 'not met'),
  'in-progress': say('尚未达到', 'not met yet'),
  'insufficient-data': say('数据不足', 'insufficient data'),
  'not-applicable': say('不适用', 'not applicable'),
};
const signs = { 'at-least': '≥', 'at-most': '≤', about: '≈' };
const measurable = catalogue.criteria.filter(({ kind }) => kind !== 'attested');
const table = [[say('指标', 'indicator'), say('基期', 'baseline'), say('最近一期', 'latest'), say('界限', 'threshold'), say('到期', 'due'), say('判定', 'verdict'), say('余量', 'margin')]];
let without = 0;
for (const criterion of measurable) {
  const series = observations.get(criterion.indicator);
  const result = evaluate(criterion, series ?? [], { asOf: 2024, reference: criterion.kind === 'compare' ? [] : undefined });
  if (!series) {
    without++;
    if (!('value' in criterion)) continue;
  }
  const { threshold, baseline, observed, indication, margin } = result;
  const latest = observed ?? indication;
  table.push([
    catalogue.indicator(criterion.indicator).name[language],
    baseline ? `${baseline.value} (${baseline.period})` : '—',
    latest ? `${latest.value} (${latest.period})` : say('无数据', 'no data'),
    threshold ? [threshold.lower && `≥${threshold.lower}`, threshold.upper && `≤${threshold.upper}`].filter(Boolean).join(' ') : 'value' in criterion ? `${signs[criterion.kind]}${criterion.value}` : '—',
    String(criterion.due),
    statusWords[result.status],
    margin ?? '—',
  ]);
}

const widths = table[0].map((_, i) => Math.max(...table.map((line) => stringWidth(line[i]))));
console.log(say('全国官方数据对照天门市规划界限，截至2024年。', 'National official figures against the thresholds of Tianmen’s plans, as of 2024.'));
console.log(say('数据是全国的，界限是天门市的：这不是对天门市的评价。\n', 'The figures are national, the thresholds Tianmen’s: this is no verdict on Tianmen.\n'));
for (const line of table) console.log(line.map((cell, i) => cell + ' '.repeat(widths[i] - stringWidth(cell))).join('  ').trimEnd());
console.log(say(`\n可测量的要求${measurable.length}项，其中${without}项没有全国数据。`, `\n${measurable.length} measurable criteria; ${without} have no national figures.`));
console.log(say('未采用的数据：', 'Figures kept out:'));
for (const name of unmapped) console.log(`  ${name}：${keptOut[name][language]}`);
for (const { name, year, value, why } of doubled) console.log(`  ${name} ${year}: ${value}：${why[language]}`);
