/**
 * Zod schemas for data from outside: a catalogue, observations, attestations. The engine does not need them.
 *
 * @packageDocumentation
 */
export { catalogueJsonSchema, catalogueSchema, planJsonSchema, planSchema } from '../plan/schema/catalogue-schema.js';
export { attestationSchema, observationSchema } from '../plan/schema/evidence-schema.js';
