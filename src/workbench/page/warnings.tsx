/** The list of early warnings. */
import { Badge } from './badge.js';
import { NothingJudged } from './nothing-judged.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function Warnings({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const title = say('预警', 'Warnings');
  const assessment = bench.look?.assessment;
  if (assessment == null) return <NothingJudged title={title} />;
  const { alerts } = assessment;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {alerts.length === 0
          ? say('没有预警。', 'There are none.')
          : say(
              `共${alerts.length}项目标要求，紧急的在前。`,
              `${alerts.length} ${alerts.length === 1 ? 'criterion' : 'criteria'}, the most urgent first.`,
            )}
      </p>
      <ol class="alerts">
        {alerts.map(({ criterion, name, demand, status, statusLabel, outlook, outlookLabel, chanceLabel, reasons }) => (
          <li key={criterion} class={outlook}>
            <h3>
              {name} <Badge status={status} label={statusLabel} />
            </h3>
            <p>
              <strong>{outlookLabel}</strong>
              {chanceLabel !== null && say(`，${chanceLabel}`, `: ${chanceLabel}`)}
            </p>
            <p class="quote" lang="zh-CN">
              {demand}
            </p>
            {reasons.length > 0 && (
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
