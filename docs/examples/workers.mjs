// The same areas spread over worker threads: each thread assesses a range of them and sends back what the host keeps.
//   node docs/examples/workers.mjs [how many areas] [how many threads]
import { availableParallelism } from 'node:os';
import { assessInThreads } from 'tianmen-indicators/workers';

const count = Number(process.argv[2] ?? 3000);
const threads = Math.min(count, Number(process.argv[3] ?? availableParallelism()));
// More parts than threads: a thread that is done takes the next one.
const size = Math.max(1, Math.ceil(count / (threads * 8)));
const parts = Array.from({ length: Math.ceil(count / size) }, (_part, i) => ({
  from: i * size,
  to: Math.min(count, (i + 1) * size),
}));

const start = performance.now();
const areas = [];
const program = new URL('./workers.thread.mjs', import.meta.url);
for await (const area of assessInThreads(program, parts, { threads })) areas.push(area);
const elapsed = performance.now() - start;
console.log(
  `${areas.length} areas in ${threads} threads: ${(elapsed / 1000).toFixed(1)} s, ${(elapsed / areas.length).toFixed(2)} ms an area`,
);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
const worst = areas.sort((a, b) => b.alerts - a.alerts || (a.area < b.area ? -1 : 1)).slice(0, 3);
for (const { area, met, judged, alerts } of worst) console.log(`${area}: ${met} of ${judged} met, ${alerts} alerts`);
