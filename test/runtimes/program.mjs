// What every runtime is asked: a table read, a verdict, a projection, an assessment and a report, as one text.
import { assess, catalogue, evaluate, explain, explainProjection, project } from 'tianmen-indicators';
import { observationSchema } from 'tianmen-indicators/schema';
import { readObservations } from 'tianmen-indicators/io';
import { reportHtml, reportMarkdown } from 'tianmen-indicators/render';
import { mannKendall, wilsonInterval } from 'tianmen-indicators/statistics';

const table = `地区,指标,年份,数值
天门市,婴儿死亡率（‰）,2020,5.4
天门市,婴儿死亡率（‰）,2021,5.0
天门市,婴儿死亡率（‰）,2022,4.9
天门市,婴儿死亡率（‰）,2023,4.5
天门市,婴儿死亡率（‰）,2024,4.0
天门市,孕产妇死亡率（/10万）,2024,14.3
天门市,九年义务教育巩固率（%）,2020,95.2
天门市,九年义务教育巩固率（%）,2024,95.9
`;
const retention = 'children.education.target.4/compulsory-education-retention-rate@2030';

export function answers() {
  const { observations, problems } = readObservations(table, { plan: catalogue });
  const rows = observations.filter(({ indicator }) => indicator === 'compulsory-education-retention-rate');
  const verdict = evaluate(retention, rows, { asOf: 2024 });
  const ahead = project(retention, rows, { asOf: 2024 });
  const assessment = assess(catalogue, observations, { asOf: 2024, area: '天门市' });
  const parts = [
    { observations, problems, valid: observations.every((row) => observationSchema.safeParse(row).success) },
    { verdict, words: [explain(verdict, 'zh'), explain(verdict, 'en')] },
    { ahead, words: [explainProjection(ahead, 'zh'), explainProjection(ahead, 'en')] },
    assessment,
    reportMarkdown(assessment, { language: 'zh', plan: catalogue }),
    reportHtml(assessment, { language: 'en', plan: catalogue }),
    { trend: mannKendall([5.4, 5, 4.9, 4.5, 4]), share: wilsonInterval(94, 100) },
  ];
  return JSON.stringify(parts, null, 1);
}
