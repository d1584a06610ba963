/** The plan to judge by, and a plan that was refused, in words. */
import { describeDoubt, describeFault } from '../../entries/explain.js';
import type { Catalogue, Ids, Language } from '../../entries/index.js';
import { describeTargetFault } from '../../entries/io.js';
import type { PlanView } from '../protocol.js';
import { sayIn } from '../say.js';
import type { Bench, RefusedPlan } from './bench.js';

export function planView({ own, refused }: Bench, plan: Catalogue<Ids>, language: Language): PlanView {
  return {
    title: plan.document.title[language],
    isOwn: own !== null,
    file: own?.file ?? null,
    counts: {
      plans: plan.plans.length,
      items: plan.items.length,
      criteria: plan.criteria.length,
      indicators: plan.indicators.length,
    },
    doubts: plan.doubts.map((doubt) => describeDoubt(doubt, language)),
    refused: refused && { file: refused.file, faults: faultLines(refused, language) },
  };
}

/** The faults of a plan. Of a table of targets with their rows, the cells that cannot be read first. */
function faultLines({ faults, table }: RefusedPlan, language: Language): readonly string[] {
  const say = sayIn(language);
  const cells = (table?.faults ?? []).map(({ row, column, expected, received }) =>
    say(
      `第${row}行第${column}列：应为${expected.zh}，实为 ${received}`,
      `row ${row}, column ${column}: expected ${expected.en}, received ${received}`,
    ),
  );
  const ofPlan = faults.map((fault) =>
    table === null ? describeFault(fault, language) : describeTargetFault(fault, table, language),
  );
  return [...cells, ...ofPlan];
}
