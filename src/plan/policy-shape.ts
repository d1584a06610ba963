/** The shape of the policy of a plan or a criterion, and the rules between its parts. */
import type { IndicatorError } from '../core/errors.js';
import { isRecord } from '../core/record.js';
import { units } from '../core/units.js';
import { checkPart, volatilityMeasures, type Policy } from '../criteria/policy/policy.js';
import type { ReportFault, RecordShape, Shape, Checked } from './shape.js';

type Fields = Readonly<Record<string, Shape>>;

const decimal: Shape = { type: 'decimal' };
const share: Shape = { type: 'number', share: true };
const years = (min: number): Shape => ({ type: 'integer', min, max: 9999 });
const words = (...values: readonly string[]): Shape => ({ type: 'one-of', values });
const record = (required: Fields, optional: Fields = {}): RecordShape => ({ type: 'record', required, optional });

const parts: { readonly [K in keyof Policy]: Shape } = {
  // Every other field is the width for one of the plan's own units; a rule looks the unit up.
  aboutTolerance: { ...record({}, Object.fromEntries(units.map((unit) => [unit, decimal]))), others: decimal },
  balancedBand: record({ min: decimal, max: decimal }),
  trendReading: words('net-gain', 'monotone'),
  markedChange: { type: 'nullable', of: decimal },
  comparison: words('unrounded', 'threshold-precision'),
  judgedPeriod: words('year', 'latest'),
  confidence: share,
  pooledYears: years(1),
  outlook: record({ onTrack: share, atRisk: share }),
  volatility: record({ measure: words(...volatilityMeasures), limit: { type: 'number' } }),
  staleAfterYears: years(0),
};

/** @internal */
export const policyShape: RecordShape = record({}, parts);

/** Reports every part of a policy that breaks a rule. A part that is not valid is `undefined` here. @internal */
export function checkPolicy(
  policy: Checked<Partial<Policy>> | undefined,
  path: string,
  hasUnit: (unit: string) => boolean,
  report: ReportFault,
): void {
  for (const unit of Object.keys(policy?.aboutTolerance ?? {})) {
    if (!hasUnit(unit))
      report(`${path}.aboutTolerance.${unit}`, 'a unit that is known, or that an indicator is in', unit);
  }
  for (const [name, value] of Object.entries(policy ?? {})) {
    if (!isSound(value)) continue;
    try {
      checkPart(name as keyof Policy, value, `${path}.${name}`);
    } catch (error) {
      const { where, expected } = (error as IndicatorError).fields;
      report(where, expected, value);
    }
  }
}

function isSound(value: unknown): boolean {
  return isRecord(value) ? Object.values(value).every(isSound) : value !== undefined;
}
