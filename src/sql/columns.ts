/** The lists of the columns of verdicts. A quotient has two columns, numerator (`over`) and denominator (`under`). */

/** The value judged, and its limits. */
const figureColumns = ['value_over', 'value_under', 'lower_over', 'lower_under', 'upper_over', 'upper_under'] as const;

const marginColumns = ['margin_over', 'margin_under'] as const;

const unitColumns = ['units_total', 'units_met', 'units_failing', 'units_missing'] as const;

/** The columns that an area copies from its worst unit. @internal */
export const worstColumns = [...figureColumns, ...marginColumns] as const;

/** The columns that every block returns. @internal */
export const judgedColumns = [
  'area',
  'criterion',
  'due_reached',
  'recheck',
  'reason',
  'satisfied',
  'broken',
  'period',
  ...figureColumns,
  'strict',
  ...marginColumns,
  'breaches',
  'missing',
  ...unitColumns,
] as const;

/** The columns of a row of verdicts. @internal */
export const verdictColumns = [
  'area',
  'criterion',
  'status',
  'reason',
  'period',
  ...figureColumns,
  'strict',
  ...marginColumns,
  'on_boundary',
  'early',
  'breaches',
  'missing',
  ...unitColumns,
] as const;
