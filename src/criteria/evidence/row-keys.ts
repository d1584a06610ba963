/** The keys that a row of evidence may have. */
import { indicatorError } from '../../core/errors.js';
import { aText, checkedLater, checkKeys, textsByKey, type CheckedAs, type KeyRules } from '../../core/options.js';
import { isRecord } from '../../core/record.js';
import type { Evidence } from '../../core/model.js';
import { placeText, type RowPlace } from './point.js';

const ofBoth: KeyRules = { indicator: aText, period: checkedLater, area: aText };

/** Keys marked `checkedLater` are checked when the figures are read. */
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
 * Throws `BAD_OBSERVATION` for a row that is not an object, for an unknown key, and for a text field that holds no
 * text. Other mistakes in a row are found when it is read. @internal
 */
export function checkRow(
  row: unknown,
  place: RowPlace,
  ignored: readonly string[] | undefined,
): asserts row is Evidence {
  if (typeof row !== 'object' || row === null)
    throw indicatorError('BAD_OBSERVATION', placeText(place), 'an observation or a statement', row);
  if (isRecord(row) && isUsual(row)) return;
  const as: CheckedAs = ignored === undefined ? plainly : { ...plainly, ignored };
  checkKeys(row, 'attested' in row ? ofStatements : ofObservations, placeText(place), as);
}

/**
 * A quick look, enough for nearly all of millions of rows: whether every key is one of an observation, and a text is
 * text.
 */
function isUsual(row: Readonly<Record<string, unknown>>): boolean {
  for (const key in row) {
    const rule = ofObservations[key];
    if (rule !== checkedLater && (rule !== aText || typeof row[key] !== 'string')) return false;
  }
  return true;
}

const plainly: CheckedAs = { code: 'BAD_OBSERVATION', hint };
