/** Statements of assessors, entered by hand. */
import { useState } from 'preact/hooks';
import type { Attestation } from '../../entries/index.js';
import type { StatementGroup } from '../protocol.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function Statements({ bench }: { readonly bench: BenchState }) {
  const say = useSay();
  const { look, question } = bench;
  const groups = look?.statements ?? [];
  const stated = new Map((question.settings.attestations ?? []).map((each) => [each.indicator, each]));
  const all = groups.flatMap(({ statements }) => statements);
  const done = all.filter(({ indicator, made }) => made !== null || stated.has(indicator)).length;
  const asOf = look?.asOf ?? null;
  return (
    <>
      <h2>{say('定性要求的认定', 'Statements')}</h2>
      <p>
        {say(
          `定性要求由评估单位认定。共${all.length}项，已认定${done}项。`,
          `What no figure measures, an assessor states. ${done} of ${all.length} are stated.`,
        )}
      </p>
      {asOf === null && (
        <p class="fault">{say('请先在上方选定截至哪一年。', 'Choose above as of which year, first.')}</p>
      )}
      {asOf !== null &&
        groups.map(({ domain, statements }) => (
          <details key={domain} class="card">
            <summary>
              <strong>{domain}</strong> {say(`${statements.length}项`, `${statements.length}`)}
            </summary>
            {statements.map((statement) => (
              <Statement
                key={statement.indicator}
                {...statement}
                period={asOf}
                stated={stated.get(statement.indicator) ?? null}
                state={bench.state}
              />
            ))}
          </details>
        ))}
    </>
  );
}

type StatementProps = StatementGroup['statements'][number] & {
  readonly period: string;
  readonly stated: Attestation | null;
  readonly state: BenchState['state'];
};

function Statement({ indicator, name, text, made, period, stated, state }: StatementProps) {
  const say = useSay();
  const choices: readonly (readonly [Attestation['attested'] | null, string])[] = [
    [null, say('未认定', 'not stated')],
    ['achieved', say('已实现', 'achieved')],
    ['partly', say('部分实现', 'partly')],
    ['not', say('未实现', 'not achieved')],
  ];
  return (
    <fieldset>
      <legend>{name}</legend>
      <p class="quote">{text}</p>
      {made !== null && <p>{say(`数据文件中已认定：${made}`, `Stated in the files: ${made}`)}</p>}
      {made === null &&
        choices.map(([attested, label]) => (
          <label key={label} class="radio">
            <input
              type="radio"
              name={indicator}
              checked={(stated?.attested ?? null) === attested}
              onChange={() => state(indicator, attested === null ? null : { ...stated, indicator, period, attested })}
            />
            {label}
          </label>
        ))}
      {made === null && stated !== null && <Details stated={stated} state={state} />}
    </fieldset>
  );
}

/** The assessor, and the evidence for the statement. */
function Details({ stated, state }: { readonly stated: Attestation; readonly state: BenchState['state'] }) {
  const say = useSay();
  const fields = [
    ['assessor', say('评估单位', 'Assessor')],
    ['evidence', say('依据', 'Evidence')],
  ] as const;
  return (
    <div class="details">
      {fields.map(([field, label]) => (
        <Field
          key={field}
          label={label}
          text={stated[field] ?? ''}
          change={(text) => {
            const { [field]: _, ...rest } = stated;
            state(stated.indicator!, text === '' ? rest : { ...rest, [field]: text });
          }}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** A text that changes the statement when it is left. Until then an answer of the worker must not undo the typing. */
function Field({ label, text, change }: FieldProps) {
  const [typed, setTyped] = useState(text);
  return (
    <label>
      {label}{' '}
      <input
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => change(currentTarget.value.trim())}
      />
    </label>
  );
}
