/** The problems found while reading the data, each with the choice that settles it. */
import { useState } from 'preact/hooks';
import type { Choice, FindingView, OptionGroup } from '../protocol.js';
import { IndicatorList, Names, unchosen } from './names.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function Findings({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const findings = bench.look?.findings ?? [];
  const groups = bench.look?.indicatorsByDomain ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const others = findings.filter(({ choice }) => choice?.option !== 'aliases');
  const asked = others.filter(({ severity, choice }) => severity === 'error' || choice !== null);
  const notes = others.filter(({ severity, choice }) => severity === 'warning' && choice === null);
  return (
    <section aria-label={say('读数中的问题', 'Findings')}>
      <h3>{say('读数中的问题', 'Findings')}</h3>
      <p>
        {findings.length === 0
          ? say('没有问题。', 'None.')
          : say(
              `未采用${errors}处，提示${findings.length - errors}处。`,
              `Not taken: ${errors}. To be known: ${findings.length - errors}.`,
            )}
      </p>
      <FindingList findings={asked} groups={groups} settle={bench.settle} />
      <Names findings={findings} groups={groups} settle={bench.settle} />
      {notes.length > 0 && (
        <details>
          <summary>{say(`提示（${notes.length}）`, `To be known (${notes.length})`)}</summary>
          <FindingList findings={notes} groups={groups} settle={bench.settle} />
        </details>
      )}
    </section>
  );
}

interface FindingListProps {
  readonly findings: readonly FindingView[];
  readonly groups: readonly OptionGroup[];
  readonly settle: BenchState['settle'];
}

const mostShown = 20;

function FindingList({ findings, groups, settle }: FindingListProps) {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? findings : findings.slice(0, mostShown);
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => (
          <Finding key={finding.key} finding={finding} groups={groups} settle={settle} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say(`全部${findings.length}处`, `All ${findings.length}`)}
        </button>
      )}
    </>
  );
}

interface FindingProps extends Omit<FindingListProps, 'findings'> {
  readonly finding: FindingView;
}

function Finding({ finding: { severity, text, choice }, groups, settle }: FindingProps) {
  const say = useSay();
  return (
    <li class={severity}>
      <p>
        <strong>{severity === 'error' ? say('未采用', 'Not taken') : say('提示', 'Note')}</strong> {text}
      </p>
      {choice !== null && <Settle choice={choice} groups={groups} settle={settle} about={text} />}
    </li>
  );
}

interface SettleProps extends Omit<FindingListProps, 'findings'> {
  readonly choice: Choice;
  readonly about: string;
}

/** One list or one field, and a button. The choice is announced before it takes effect. */
function Settle({ choice, groups, settle, about }: SettleProps) {
  const say = useSay();
  const isYear = choice.option === 'period';
  const [value, setValue] = useState(choice.suggested ?? (isYear ? '' : unchosen));
  const label = labelOf(choice, say);
  const isReady = value !== unchosen && value !== '';
  return (
    <form
      class="settle"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) settle(choice, value);
      }}
    >
      <label>
        {label}{' '}
        {isYear && (
          <input
            inputMode="numeric"
            pattern="\d{4}"
            size={6}
            value={value}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
        )}
        {choice.option === 'indicator' && (
          <IndicatorList label={label} value={value} near={choice.from} groups={groups} choose={setValue} />
        )}
        {!isYear && choice.option !== 'indicator' && (
          <select value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
            <option value={unchosen}>{say('（请选）', '(choose)')}</option>
            {choice.from.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )}
      </label>
      <button type="submit" aria-label={say(`照此处理：${about}`, `Settle: ${about}`)}>
        {say('照此处理', 'Settle')}
      </button>
    </form>
  );
}

function labelOf({ option, key }: Choice, say: (zh: string, en: string) => string): string {
  switch (option) {
    case 'aliases':
      return say(`“${key}”是`, `“${key}” is`);
    case 'columns':
      return say(`“${key}”是`, `“${key}” is`);
    case 'units':
      return say(`单位“${key}”是`, `The unit “${key}” is`);
    case 'indicator':
      return say('没有写明指标的数是', 'Figures that name no indicator are of');
    case 'period':
      return say('没有写明年份的数是哪一年的', 'Figures that name no year are of');
    case 'area':
      return say('没有写明地区的数是哪个地区的', 'Figures that name no area are of');
    case 'suspectedShares':
      return say('这样小的数是', 'Figures as small as this are');
    case 'decimalMark':
      return say('数中的逗号', 'In these figures');
  }
}
