// Every criterion of both plans in 3,000 areas, ten years of made-up figures each, in one process: the areas stream by,
// and only one of them is held in memory.
//   node docs/examples/areas.mjs [how many areas]
import { catalogue } from 'tianmen-indicators/catalogue';
import { assessAreas } from 'tianmen-indicators/assessment';
import { lastYear, parentOf, rowsOf } from './areas.data.mjs';

const count = Number(process.argv[2] ?? 3000);
const start = performance.now();
let areas = 0;
let met = 0;
let judged = 0;
let alerts = 0;
for (const assessment of assessAreas(catalogue, rowsOf(0, count), { asOf: lastYear, parents: parentOf })) {
  areas++;
  alerts += assessment.alerts.length;
  for (const { criteria } of assessment.plans) {
    met += criteria.metOfWithData.part;
    judged += criteria.metOfWithData.of;
  }
}
const assessed = performance.now() - start;

const alone = performance.now();
let rows = 0;
for (const row of rowsOf(0, Math.min(count, 100))) if (row) rows++;
const making = ((performance.now() - alone) / Math.min(count, 100)) * count;

console.log(
  `${areas} areas × ${catalogue.criteria.length} criteria, ${Math.round(rows / Math.min(count, 100))} rows each`,
);
console.log(
  `${((assessed - making) / 1000).toFixed(1)} s to assess, ${((assessed - making) / areas).toFixed(2)} ms an area; ${(making / 1000).toFixed(1)} s to make up the figures`,
);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
console.log(`${met} of ${judged} verdicts met (${((100 * met) / judged).toFixed(1)} %), ${alerts} alerts`);
