/** Finds details in a row that neither its figure nor its statement can hold. */
import type { Bilingual } from '../../core/text.js';
import type { Keys } from '../layout/column-groups.js';
import { reportProblem, type TableReader } from '../table-reader.js';
import type { RowContext } from './model.js';

const attestedOnly: Bilingual = { zh: '定性指标才有此项', en: 'an attested indicator, which alone has this' };
const oneOfThem: Bilingual = { zh: '来源和依据只填一项', en: 'one of a source and evidence' };

/**
 * Warns about a date or an assessor beside a figure. Also warns when a row has both evidence and source, because only
 * one of them is used. @internal
 */
export function noteUnusedDetails(
  { source, evidence, assessor, date }: RowContext,
  { one }: Keys,
  row: number,
  isFigure: boolean,
  isStatement: boolean,
  reading: TableReader,
): void {
  if (isFigure === isStatement || (date === null && assessor === null && evidence === null)) return;
  const unused = isFigure
    ? ([
        ['date', date, attestedOnly],
        ['assessor', assessor, attestedOnly],
        ['evidence', source === null ? null : evidence, oneOfThem],
      ] as const)
    : ([['source', evidence === null ? null : source, oneOfThem]] as const);
  for (const [role, received, expected] of unused) {
    if (received !== null) reportProblem(reading, 'UNUSED_DETAIL', row, one.get(role)!, { expected, received });
  }
}
