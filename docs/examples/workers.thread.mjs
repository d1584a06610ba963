// What each thread of workers.mjs runs: of every area in its part, what the host wants to keep.
import { assessAreas } from 'tianmen-indicators/assessment';
import { catalogue } from 'tianmen-indicators/catalogue';
import { answerParts } from 'tianmen-indicators/workers';
import { lastYear, parentOf, rowsOf } from './areas.data.mjs';

answerParts(function* ({ from, to }) {
  const options = { asOf: lastYear, parents: parentOf };
  for (const { area, plans, alerts } of assessAreas(catalogue, rowsOf(from, to), options)) {
    const rates = plans.map(({ criteria }) => criteria.metOfWithData);
    yield {
      area,
      met: rates.reduce((sum, { part }) => sum + part, 0),
      judged: rates.reduce((sum, { of }) => sum + of, 0),
      alerts: alerts.length,
    };
  }
});
