/** What a row of evidence may hold. */
import { fault } from '../../core/errors.js';
import { aText, checkedLater, checkKeys, textsByKey, type CheckedAs, type KeyRules } from '../../core/options.js';
import type { Evidence } from '../../core/model.js';

const ofBoth: KeyRules = { indicator: aText, period: checkedLater, area: aText };

/** What is `checkedLater` is read with the figures. */
const ofObservations: KeyRules = {
  ...ofBoth,
  value: checkedLater,
  numerator: checkedLater,
  denominator: checkedLater,
  unit: checkedLater,
  disaggregation: textsByKey('categories by dimension, such as { sex: "F" }'),
  status: checkedLater,
  bound: checkedLater,
  source: aText,
};

const ofStatements: KeyRules = {
  ...ofBoth,
  attested: checkedLater,
  date: checkedLater,
  assessor: aText,
  evidence: aText,
};

const hint =
  'a dimension such as sex belongs in disaggregation, { sex: "F" }; ' +
  'options.ignoreKeys names the columns of your own that are to be passed over';

/**
 * Throws `BAD_OBSERVATION` for what is no object, for an unknown key, and for a text field that holds no text. Other
 * mistakes in a row are seen when it is read. @internal
 */
export function checkRow(row: unknown, where: string, ignored: readonly string[] | undefined): asserts row is Evidence {
  if (typeof row !== 'object' || row === null)
    throw fault('BAD_OBSERVATION', where, 'an observation or a statement', row);
  const as: CheckedAs = ignored === undefined ? plainly : { ...plainly, ignored };
  checkKeys(row, 'attested' in row ? ofStatements : ofObservations, where, as);
}

const plainly: CheckedAs = { code: 'BAD_OBSERVATION', hint };
