/**
 * Areas assessed in worker threads. The one entry that needs Node’s own modules (`node:worker_threads`, `node:os`).
 *
 * @packageDocumentation
 */
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export { answerParts } from '../threads/answer-parts.js';
export { assessInThreads, type ThreadsOptions } from '../threads/in-threads.js';
