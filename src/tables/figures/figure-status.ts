/** What the heads, the row and the titles around a figure say about its status and its source. */
import type { ObservationStatus } from '../../core/model.js';
import type { TableReader } from '../table-reader.js';
import type { Figure } from './model.js';

/** @internal */
export function statusAround({ described, slot }: Figure, { above, title }: TableReader): ObservationStatus | null {
  return described.status ?? slot.at.status ?? above.section?.status ?? title.status;
}

/** @internal */
export function sourceAround({ described }: Figure, { settings }: TableReader): string | null {
  return described.source ?? described.evidence ?? settings.source;
}
