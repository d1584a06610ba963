/** The names that the plan does not have, each with the indicator that it may mean; all are settled by one button. */
import { useState } from 'preact/hooks';
import type { Choice, FindingView, Option, OptionGroup } from '../protocol.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

/** A value that no list contains: nothing is settled before the user chooses. */
export const unchosen = '?';

interface NamesProps {
  readonly findings: readonly FindingView[];
  readonly groups: readonly OptionGroup[];
  readonly settle: BenchState['settle'];
}

export function Names({ findings, groups, settle }: NamesProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const names = namesIn(findings);
  if (names.length === 0) return null;
  const valueOf = ({ key, suggested }: Choice): string => chosen[key!] ?? suggested ?? unchosen;
  const ready = names.filter(({ choice }) => valueOf(choice) !== unchosen);
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        for (const { choice } of ready) settle(choice, valueOf(choice));
      }}
    >
      <h4>{say(`规划中没有的名称（${names.length}）`, `Names that the plan does not have (${names.length})`)}</h4>
      <p>
        {say(
          '请逐个核对：是规划中的哪个指标，还是不采用。预选的只是名称最相近的；未选定的不采用。',
          'Check each: which indicator of the plan it is, or none. What is chosen beforehand is only the nearest name. Names without a choice are not used.',
        )}
      </p>
      <ul class="names">
        {names.map(({ choice, place }) => (
          <li key={choice.key}>
            <span>
              <strong>{choice.key}</strong> <span class="small">{place}</span>
            </span>
            <IndicatorList
              label={say(`“${choice.key}”是`, `“${choice.key}” is`)}
              value={valueOf(choice)}
              near={choice.from}
              groups={groups}
              isLeftOutAllowed
              choose={(value) => setChosen({ ...chosen, [choice.key!]: value })}
            />
          </li>
        ))}
      </ul>
      <button type="submit" disabled={ready.length === 0}>
        {say(`照所选处理（${ready.length}个）`, `Settle what is chosen (${ready.length})`)}
      </button>
    </form>
  );
}

/** Each name once: an alias holds for all files. */
function namesIn(findings: readonly FindingView[]): readonly { readonly choice: Choice; readonly place: string }[] {
  const byName = new Map<string, { readonly choice: Choice; readonly place: string }>();
  for (const { choice, place } of findings)
    if (choice?.option === 'aliases' && !byName.has(choice.key!)) byName.set(choice.key!, { choice, place });
  return [...byName.values()];
}

interface IndicatorListProps {
  readonly label: string;
  readonly value: string;
  readonly near: readonly Option[];
  readonly groups: readonly OptionGroup[];
  /** The name may also mean no indicator of the plan. */
  readonly isLeftOutAllowed?: boolean;
  readonly choose: (value: string) => void;
}

/** A list of all indicators: the nearest first, then domain by domain. */
export function IndicatorList({ label, value, near, groups, isLeftOutAllowed = false, choose }: IndicatorListProps) {
  const say = useSay();
  const others = groups.map(({ title, options }) => ({
    title,
    options: options.filter((option) => near.every((each) => each.value !== option.value)),
  }));
  const all = near.length === 0 ? others : [{ title: say('名称相近的', 'Nearest names'), options: near }, ...others];
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <option value={unchosen}>{say('（请选）', '(choose)')}</option>
      {isLeftOutAllowed && <option value="">{say('（不采用）', '(leave out)')}</option>}
      {all.map(({ title, options }) => (
        <optgroup key={title} label={title}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
