/** The date and the area of the assessment. */
import { periodZh } from '../say.js';
import { useSay } from './say.js';
import type { BenchState } from './use-bench.js';

export function AskedAbout({ bench: { look, question, ask } }: { readonly bench: BenchState }) {
  const say = useSay();
  if (look === null || look.years.length === 0) return null;
  const { years, areas, asOf, isAreaNeeded, assessment } = look;
  const judged = question.area ?? assessment?.area ?? '';
  return (
    <div class="asked">
      <label>
        {say('截至', 'As of')}{' '}
        <select value={asOf ?? ''} onChange={({ currentTarget }) => ask({ asOf: currentTarget.value })}>
          {asOf === null && <option value="">{say('（请选）', '(choose)')}</option>}
          {years.map((year) => (
            <option key={year} value={year}>
              {say(periodZh(year), year)}
            </option>
          ))}
        </select>
      </label>
      {areas.length > 0 && (
        <label>
          {say('地区', 'Area')}{' '}
          <select
            value={judged}
            aria-invalid={isAreaNeeded ? 'true' : undefined}
            onChange={({ currentTarget }) => ask({ area: currentTarget.value })}
          >
            {judged === '' && (
              <option value="">{isAreaNeeded ? say('（请选）', '(choose)') : say('（未写明）', '(none named)')}</option>
            )}
            {areas.map((area) => (
              <option key={area} value={area}>
                {area}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
