/** The problems found while reading the data, each with the choice that settles it. */
import { useState } from 'preact/hooks';
import type { Choice, FindingView } from '../protocol.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function Findings({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const findings = bench.look?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? findings : findings.slice(0, mostShown);
  return (
    <section aria-label={say('读数中的问题', 'Findings')}>
      <h3>{say('读数中的问题', 'Findings')}</h3>
      <p>
        {findings.length === 0
          ? say('没有问题。', 'None.')
          : say(
              `错误${errors}处（未采用），提示${findings.length - errors}处。`,
              `Not taken: ${errors}. To be known: ${findings.length - errors}.`,
            )}
      </p>
      <ul class="findings">
        {shown.map((finding) => (
          <Finding key={finding.key} finding={finding} settle={bench.settle} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say(`全部${findings.length}处`, `All ${findings.length}`)}
        </button>
      )}
    </section>
  );
}

const mostShown = 20;

interface FindingProps {
  readonly finding: FindingView;
  readonly settle: BenchState['settle'];
}

function Finding({ finding: { severity, text, choice }, settle }: FindingProps) {
  const say = useSay();
  return (
    <li class={severity}>
      <p>
        <strong>{severity === 'error' ? say('错误', 'Error') : say('提示', 'Note')}</strong> {text}
      </p>
      {choice !== null && <Settle choice={choice} settle={settle} about={text} />}
    </li>
  );
}

interface SettleProps {
  readonly choice: Choice;
  readonly settle: BenchState['settle'];
  readonly about: string;
}

/** A value that no list contains: nothing is settled before the user chooses. */
const unchosen = '?';

/** One list or one field, and a button. The choice is announced before it takes effect. */
function Settle({ choice, settle, about }: SettleProps) {
  const say = useSay();
  const [value, setValue] = useState(choice.suggested ?? (choice.from.length === 0 ? '' : unchosen));
  const label = labelOf(choice, say);
  const isReady = value !== unchosen && (value !== '' || choice.from.some((option) => option.value === ''));
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
        {choice.from.length === 0 ? (
          <input
            inputMode="numeric"
            pattern="\d{4}"
            size={6}
            value={value}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
        ) : (
          <select value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
            {choice.suggested === null && <option value={unchosen}>{say('（请选）', '(choose)')}</option>}
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
      return say(`“${key}”列是`, `The column “${key}” holds`);
    case 'units':
      return say(`单位“${key}”是`, `The unit “${key}” is`);
    case 'indicator':
      return say('没有写明指标的数是', 'Figures that name no indicator are of');
    case 'period':
      return say('没有写明年份的数是哪一年的', 'Figures that name no year are of');
    case 'suspectedShares':
      return say('这样小的数是', 'Figures as small as this are');
    case 'decimalMark':
      return say('数中的逗号', 'In these figures');
  }
}
