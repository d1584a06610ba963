/** The schemas of observations and attestations. */
import * as z from 'zod';
import type { Attestation, Observation } from '../../core/model.js';
import { observationStatuses } from '../../core/observation-status.js';
import { readPeriod } from '../../core/period.js';
import { isDate } from '../shape.js';
import { decimalText } from './to-zod.js';

const period = /* @__PURE__ */ z.union([
  z.int().min(1000).max(9999),
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
    .refine((text) => readPeriod(text) !== null, 'expected a period of the calendar'),
]);
const figure = /* @__PURE__ */ z.union([z.number(), decimalText]);

/**
 * An observation. The evaluators check that its unit fits and that its figure is possible: they know the indicator.
 *
 * @example
 * observationSchema.safeParse({ period: 2024, value: '14.3' }).success; //=> true
 */
export const observationSchema: z.ZodType<Observation> = /* @__PURE__ */ z.strictObject({
  indicator: z.exactOptional(z.string()),
  period,
  value: z.exactOptional(z.nullable(figure)),
  numerator: z.exactOptional(figure),
  denominator: z.exactOptional(figure),
  unit: z.exactOptional(z.string().regex(/^\S+$/, 'expected a unit')),
  area: z.exactOptional(z.string()),
  disaggregation: z.exactOptional(z.record(z.string(), z.string())),
  status: z.exactOptional(z.enum(observationStatuses)),
  bound: z.exactOptional(z.enum(['at-least', 'at-most'])),
  source: z.exactOptional(z.string()),
});

/**
 * An assessor's statement about an attested criterion.
 *
 * @example
 * attestationSchema.safeParse({ period: 2024, attested: 'partly' }).success; //=> true
 */
export const attestationSchema: z.ZodType<Attestation> = /* @__PURE__ */ z.strictObject({
  indicator: z.exactOptional(z.string()),
  period,
  attested: z.enum(['achieved', 'partly', 'not']),
  date: z.exactOptional(z.string().refine(isDate, 'expected a date of the calendar, YYYY-MM-DD')),
  assessor: z.exactOptional(z.string()),
  evidence: z.exactOptional(z.string()),
  area: z.exactOptional(z.string()),
});
