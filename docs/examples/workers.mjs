// The same areas spread over worker threads: each thread assesses a range of them and sends back what the host wants to keep.
//   node docs/examples/workers.mjs [how many areas] [how many threads]
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { catalogue } from 'tianmen-indicators/catalogue';
import { assessAreas } from 'tianmen-indicators/assessment';
import { lastYear, parentOf, rowsOf } from './areas.data.mjs';

if (isMainThread) {
  const count = Number(process.argv[2] ?? 3000);
  const threads = Math.min(count, Number(process.argv[3] ?? availableParallelism()));
  const start = performance.now();
  const parts = await Promise.all(
    Array.from({ length: threads }, (_thread, i) =>
      inThread(Math.floor((count * i) / threads), Math.floor((count * (i + 1)) / threads)),
    ),
  );
  const areas = parts.flat();
  const elapsed = performance.now() - start;
  console.log(
    `${areas.length} areas in ${threads} threads: ${(elapsed / 1000).toFixed(1)} s, ${(elapsed / areas.length).toFixed(2)} ms an area`,
  );
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  const worst = areas.toSorted((a, b) => b.alerts - a.alerts || (a.area < b.area ? -1 : 1)).slice(0, 3);
  for (const { area, met, judged, alerts } of worst) console.log(`${area}: ${met} of ${judged} met, ${alerts} alerts`);
} else {
  const { from, to } = workerData;
  const kept = [];
  for (const { area, plans, alerts } of assessAreas(catalogue, rowsOf(from, to), {
    asOf: lastYear,
    parents: parentOf,
  })) {
    const rates = plans.map(({ criteria }) => criteria.metOfWithData);
    kept.push({
      area,
      met: rates.reduce((sum, { part }) => sum + part, 0),
      judged: rates.reduce((sum, { of }) => sum + of, 0),
      alerts: alerts.length,
    });
  }
  parentPort.postMessage(kept);
}

/** What a thread of its own makes of the areas `from` to `to`. */
function inThread(from, to) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { from, to } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
