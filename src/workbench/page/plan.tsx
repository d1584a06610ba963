/** The plan to judge by: Tianmen’s, or the user’s own. */
import { ChooseFiles } from './drop.js';
import { faultsText, useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function PlanPart({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const plan = bench.look?.plan;
  if (plan === undefined) return <h2>{say('规划', 'Plan')}</h2>;
  const { title, isOwn, file, counts, refused, doubts } = plan;
  return (
    <>
      <h2>{say('规划', 'Plan')}</h2>
      <p>
        <strong>{title}</strong>
        {say(
          `：规划${counts.plans}个，条文${counts.items}条，要求${counts.criteria}项，指标${counts.indicators}个。`,
          `: ${counts.plans} plans, ${counts.items} items, ${counts.criteria} criteria, ${counts.indicators} indicators.`,
        )}
      </p>
      <p>
        <ChooseFiles
          onFiles={bench.addFiles}
          label={say('换用自己的规划（目标表或 .json）', 'Use a plan of your own (table of targets or .json)')}
          accept=".json,.xlsx,.xls,.ods,.csv,.tsv"
        />
        {isOwn && (
          <button type="button" onClick={() => bench.removeFile(file!)}>
            {say('换回天门市规划', 'Back to Tianmen’s plans')}
          </button>
        )}
      </p>
      {refused !== null && (
        <Lines
          title={say(
            `${refused.file} 有错误${refused.faults.length}处：规划不能用，仍按上面的规划评价`,
            `${refused.file} has ${faultsText(refused)}: the plan cannot be used, and the plan above stays in use`,
          )}
          lines={refused.faults}
        />
      )}
      <Lines title={say(`疑问${doubts.length}处`, `${doubts.length} doubts`)} lines={doubts} />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul class="faults">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
