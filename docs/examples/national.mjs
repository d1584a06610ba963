// The main job on real figures: national series against Tianmen's thresholds, as of 2024.
//   npm start              in Chinese
//   npm start -- en        in English
//   npm start -- --all     with the criteria that have no figures
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from 'tianmen-indicators';
import { assess, fullResult } from 'tianmen-indicators/assessment';
import { chanceLabel, outlookLabel } from 'tianmen-indicators/explain';
import { describeProblem, readObservations } from 'tianmen-indicators/io';
import { fullReportHtml } from 'tianmen-indicators/render';
import { bounds, doubled, indicatorOf, keptOut, wholeIs } from './national.mapping.mjs';
import { cellsOf, heads, limitOf, linesOf, nameOf, pacesOf, reasonsOf } from './national.table.mjs';

/** @type {'zh' | 'en'} */
const language = process.argv.includes('en') ? 'en' : 'zh';
const all = process.argv.includes('--all');
const say = (zh, en) => (language === 'zh' ? zh : en);

// Read. A year published twice is decided by hand; what the names, the parts and the bounds mean is in the mapping.
const isDoubled = (line) =>
  doubled.some(({ name, year, value }) => line.startsWith(`${name},`) && line.includes(`,${year},${value},`));
const text = readFileSync(new URL('../data/national-official.csv', import.meta.url), 'utf8');
const partOf = { female: { sex: 'F' }, 'urban non-private units': { breakdown: 'urban non-private units' } };
const onlyBounds = bounds.map((name) => indicatorOf[name]);
const { observations, problems } = readObservations(
  text
    .split('\n')
    .filter((line) => !isDoubled(line))
    .join('\n'),
  {
    plan: catalogue,
    aliases: { ...indicatorOf, ...Object.fromEntries(Object.keys(keptOut).map((name) => [name, null])) },
    whole: Object.fromEntries(Object.entries(wholeIs).map(([name, part]) => [indicatorOf[name], partOf[part]])),
  },
);
const nation = say('全国', 'China');
const national = observations
  .filter(({ area }) => area === 'China')
  .map((observation) => ({
    ...observation,
    area: nation,
    ...(onlyBounds.includes(observation.indicator) && { bound: /** @type {const} */ ('at-least') }),
  }));

// Judge and project the whole plan.
const assessment = assess(catalogue, national, { asOf: 2024, area: nation });
const results = Object.keys(assessment.results).map((id) => fullResult(assessment, id, catalogue));
const measurable = results.filter(({ kind }) => kind !== 'attested');
const without = measurable.filter(
  ({ evaluation }) => evaluation.status === 'insufficient-data' && evaluation.indication === null,
);

// The table.
const notes = [
  say(
    '数据是全国的，目标值是天门市的：这不是对天门市的评价。',
    'The figures are national, the thresholds Tianmen’s: this is no verdict on Tianmen.',
  ),
  say(
    '预测不改变判定；区间和概率都是近似的。',
    'No projection changes a verdict; intervals and chances are approximate.',
  ),
];
console.log(
  say(
    '全国官方数据对照天门市规划的目标值，截至2024年。',
    'National official figures against the limits of Tianmen’s plans, as of 2024.',
  ),
);
for (const note of notes) console.log(note);
const shown = measurable.filter((result) => all || !without.includes(result));
const rows = catalogue.domains.flatMap(({ id, title }) => {
  const own = shown.filter(({ domain }) => domain === id);
  return own.length === 0 ? [] : [[title[language]], ...own.map((result) => cellsOf(result, language))];
});
console.log(`\n${linesOf([heads[language], ...rows], process.stdout.columns ?? 160).join('\n')}`);

// What needs attention.
const { alerts } = assessment;
console.log(
  say(
    `\n需关注的目标要求：${alerts.length}项，紧急的在前`,
    `\nCriteria that need attention: ${alerts.length}, the most urgent first`,
  ),
);
alerts.forEach(({ criterion, due, warnings, needed }, i) => {
  const result = fullResult(assessment, criterion, catalogue);
  const chance = chanceLabel(result.projection, language);
  const subject = `${nameOf(result, language)} ${limitOf(result, language)}${say(`（${due}年）：`, ` (${due}): `)}`;
  console.log(
    `${String(i + 1).padStart(2)}. ${subject}${outlookLabel(result.projection, language)}${chance === null ? '' : say(`，${chance}`, `; ${chance}`)}`,
  );
  console.log(`    ${reasonsOf(warnings, result, language).join(say('；', '; '))}`);
  const [actual, required] = pacesOf(result);
  const goal = needed && Number(needed.value).toFixed(1);
  if (needed)
    console.log(
      `    ${say(`年均变化${actual}，今后需年均${required}；${needed.year}年需达到${goal}`, `so far ${actual} a year, needs ${required} a year; ${goal} in ${needed.year}`)}`,
    );
});

// What is not in the table.
const names = [...new Set(without.map((result) => nameOf(result, language)))];
console.log(
  say(
    `\n可测量的要求${measurable.length}项，其中${without.length}项没有全国数据：`,
    `\n${measurable.length} measurable criteria; ${without.length} have no national figures:`,
  ),
);
console.log(
  `  ${all ? names.join(say('、', ', ')) : say(`${names.slice(0, 6).join('、')}……（加 --all 全部列出；HTML 报告中也全部列出）`, `${names.slice(0, 6).join(', ')} … (all of them with --all, and in the HTML report)`)}`,
);
console.log(
  say(
    `另有${results.length - measurable.length}项由评估者认定，全国数据中没有。`,
    `${results.length - measurable.length} more are attested by an assessor, which no national figure does.`,
  ),
);
console.log(say('未采用的数据：', 'Figures kept out:'));
for (const [name, why] of Object.entries(keptOut)) console.log(`  ${name}${say('：', ': ')}${why[language]}`);
for (const { name, year, value, why } of doubled)
  console.log(`  ${name} ${year}: ${value}${say('：', ': ')}${why[language]}`);
for (const problem of problems) if (problem.code !== 'LEFT_OUT') console.log(`  ${describeProblem(problem, language)}`);

// The report, with charts.
const title = say('全国数据对照天门市规划（2024年）', 'National figures of 2024 against Tianmen’s plans');
const options = { language, plan: catalogue, title, notes };
const out = new URL('../../out/', import.meta.url);
const report = new URL(`national.${language}.html`, out);
mkdirSync(out, { recursive: true });
writeFileSync(report, fullReportHtml(assessment, options));
console.log(
  say(
    `\n监测报告（附图，含全部要求）：${relative('.', fileURLToPath(report))}`,
    `\nMonitoring report, with charts and every criterion: ${relative('.', fileURLToPath(report))}`,
  ),
);
