/** The verdicts, by plan and domain. */
import { useEffect, useState } from 'preact/hooks';
import type { AssessmentView, CriterionView, DomainView, ItemView } from '../protocol.js';
import { periodZh } from '../say.js';
import { Badge, StatusBar } from './badge.js';
import { NothingJudged } from './nothing-judged.js';
import { useSay } from './say.js';
import { Unmatched } from './unmatched.js';
import type { BenchState } from './use-bench.js';

export function Verdicts({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const assessment = bench.look?.assessment;
  if (assessment == null) return <NothingJudged title={say('评价', 'Verdicts')} />;
  return (
    <>
      <h2>
        {say(`评价（截至${periodZh(assessment.asOf)}）`, `Verdicts as of ${assessment.asOf}`)}
        {assessment.area !== null && ` · ${assessment.area}`}
      </h2>
      <label>
        <input type="checkbox" checked={isAll} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />{' '}
        {say('也列出数据不足的', 'Show what lacks data too')}
      </label>
      {assessment.plans.map((plan) => (
        <section key={plan.id} aria-label={plan.title}>
          <h3>{plan.title}</h3>
          <p>
            {say('主要目标：', 'Targets: ')}
            <StatusBar counts={plan.targets} />
          </p>
          {plan.domains.map((domain) => (
            <Domain
              key={domain.id}
              domain={domain}
              bench={bench}
              version={`${assessment.key} ${bench.question.theme}`}
              isAll={isAll}
            />
          ))}
        </section>
      ))}
      <Unmatched unmatched={assessment.unmatched} />
    </>
  );
}

interface DomainProps {
  readonly domain: AssessmentView['plans'][number]['domains'][number];
  readonly bench: BenchState;
  readonly version: string;
  readonly isAll: boolean;
}

/** A domain. Its texts are requested when it is first opened. */
function Domain({ domain, bench, version, isAll }: DomainProps) {
  const [isOpen, setOpen] = useState(false);
  const [view, setView] = useState<DomainView | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (isOpen)
      bench.domain(domain.id).then((found) => {
        if (isWanted) setView(found);
      });
    return () => {
      isWanted = false;
    };
  }, [isOpen, version]);
  return (
    <details class="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{domain.title}</strong> <StatusBar counts={domain.criteria} />
      </summary>
      {isOpen && view !== null && <Items items={view.items} isAll={isAll} />}
    </details>
  );
}

function Items({ items, isAll }: { readonly items: readonly ItemView[]; readonly isAll: boolean }) {
  const say = useSay();
  const kept = items.map((item) => ({
    ...item,
    criteria: item.criteria.filter(({ status }) => isAll || status !== 'insufficient-data'),
  }));
  const shown = kept.filter(({ criteria }) => criteria.length > 0);
  if (shown.length === 0) return <p>{say('本领域没有可评价的数据。', 'No figures to judge in this domain.')}</p>;
  return (
    <>
      {shown.map(({ id, heading, text, status, statusLabel, criteria }) => (
        <section key={id} class="item">
          <h4>
            {heading} <Badge status={status} label={statusLabel} />
          </h4>
          <p class="quote">{text}</p>
          {criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </section>
      ))}
    </>
  );
}

function Criterion({ criterion }: { readonly criterion: CriterionView }) {
  const say = useSay();
  const { name, due, status, statusLabel, verdict, projection, course } = criterion;
  return (
    <article class="criterion" id={criterion.id}>
      <h5>
        {name} {say(`（${due}年）`, ` (${due})`)} <Badge status={status} label={statusLabel} />
      </h5>
      <div class="course">
        <div>
          <p>{verdict}</p>
          {projection !== '' && <p>{projection}</p>}
        </div>
        {course !== null && (
          <img class="chart" alt={course.about} src={`data:image/svg+xml,${encodeURIComponent(course.svg)}`} />
        )}
      </div>
    </article>
  );
}
