/** The problems that a table may have. They are facts about data, so they are never thrown. */
import type { PeriodInput } from '../core/period.js';
import type { Bilingual } from '../core/text.js';
import type { Candidate } from './concepts/names.js';

interface ProblemText {
  /** `error`: a row or cell was not read, fully or in part. `warning`: it was read, or there was nothing to read. */
  readonly severity: 'error' | 'warning';
  readonly text: Bilingual;
}

/** The severity and the text of each code. @internal */
export const problems = {
  // Problems of the whole input.
  NOT_TEXT: { severity: 'error', text: { zh: '这种文件不能照样读', en: 'this kind of file cannot be read as it is' } },
  TOO_LARGE: { severity: 'error', text: { zh: '超出可读的大小', en: 'this is larger than can be read' } },
  HIDDEN_CELLS: {
    severity: 'warning',
    text: { zh: '有隐藏的行、列或工作表', en: 'there are hidden rows, columns or sheets' },
  },
  NOT_COMPUTED: {
    severity: 'error',
    text: { zh: '公式没有存储结果，按空白读', en: 'these formulas have no stored value and are read as blank' },
  },
  BAD_BYTES: { severity: 'warning', text: { zh: '有无法解码的字节', en: 'some bytes cannot be decoded' } },
  BAD_JSON: { severity: 'error', text: { zh: '这段 JSON 不是表格', en: 'this JSON is not a table' } },
  NO_HEADER: { severity: 'error', text: { zh: '找不到表头', en: 'no row can be the header' } },
  MISSING_COLUMN: {
    severity: 'error',
    text: { zh: '表头缺少必需的列', en: 'the header lacks a column that is needed' },
  },
  DECIMAL_COMMA: { severity: 'warning', text: { zh: '按逗号为小数点读', en: 'commas are read as decimal points' } },
  // Problems of a column or a head.
  UNKNOWN_DIMENSION: {
    severity: 'warning',
    text: {
      zh: '这一列或表头没有读懂，其下的数按部分读，不作整体',
      en: 'this column or head is not understood, so its figures are parts, never the whole',
    },
  },
  UNUSED_COLUMN: {
    severity: 'warning',
    text: { zh: '此列在本表中不采用', en: 'this column is not used in this table' },
  },
  FIGURES_NOT_READ: { severity: 'error', text: { zh: '这里的数没有采用', en: 'the figures here are not read' } },
  MERGED_HEADER: {
    severity: 'error',
    text: {
      zh: '上下表头互相矛盾，此列未采用',
      en: 'the heads of this column contradict each other, so it is not used',
    },
  },
  // Problems of a row.
  HEADER_AGAIN: {
    severity: 'warning',
    text: { zh: '又一个表头，其下各行按它读', en: 'this is another header, and the rows below it are read by it' },
  },
  ABOVE_HEADER: {
    severity: 'warning',
    text: { zh: '在表头以上，未采用', en: 'this stands above the header and is not used' },
  },
  TITLE_READ: {
    severity: 'warning',
    text: { zh: '标题读作', en: 'the title is read as' },
  },
  NOTE_ROW: {
    severity: 'warning',
    text: { zh: '这一行是注释或标题，未采用', en: 'this row is a remark or a title and is not used' },
  },
  BAD_QUOTES: {
    severity: 'warning',
    text: {
      zh: '引号不成对，自此行起引号按原样读',
      en: 'a quotation mark has no pair, so from this row on such marks are read as plain characters',
    },
  },
  ROW_TOO_LONG: { severity: 'error', text: { zh: '行比表头长', en: 'this row has more cells than the header' } },
  ROW_TOO_SHORT: { severity: 'warning', text: { zh: '行比表头短', en: 'this row has fewer cells than the header' } },
  NO_INDICATOR: { severity: 'error', text: { zh: '没有指标名', en: 'no indicator is named' } },
  UNKNOWN_INDICATOR: { severity: 'error', text: { zh: '规划没有这个指标', en: 'the plan has no such indicator' } },
  AMBIGUOUS_INDICATOR: {
    severity: 'error',
    text: { zh: '这个名称可指几个指标', en: 'this name can mean several indicators' },
  },
  LEFT_OUT: { severity: 'warning', text: { zh: '按别名表略去', en: 'the alias table leaves this name out' } },
  CONTRADICTION: { severity: 'error', text: { zh: '与别处所写矛盾', en: 'this contradicts what is said elsewhere' } },
  BLANK_CELL: {
    severity: 'error',
    text: { zh: '空白格可能与上一格合并', en: 'this blank cell may be merged with the one above' },
  },
  NO_PERIOD: { severity: 'error', text: { zh: '没有时期', en: 'no period is named' } },
  BAD_PERIOD: { severity: 'error', text: { zh: '不是可用的时期', en: 'this is not a usable period' } },
  UNKNOWN_UNIT: { severity: 'error', text: { zh: '不认识的单位', en: 'this unit is not known' } },
  UNIT_CONFLICT: { severity: 'error', text: { zh: '单位互相矛盾', en: 'two units contradict each other' } },
  UNIT_MISMATCH: {
    severity: 'error',
    text: { zh: '单位不能换算为指标的单位', en: 'this unit cannot be converted into the unit of the indicator' },
  },
  BAD_MULTIPLIER: { severity: 'error', text: { zh: '倍数不是整数', en: 'the unit multiplier is not a whole number' } },
  UNKNOWN_STATUS: {
    severity: 'warning',
    text: {
      zh: '不认识的数据状态，数值照用',
      en: 'this observation status is not known; the figure is kept without it',
    },
  },
  BAD_BOUND: { severity: 'error', text: { zh: '不认识的界限', en: 'this bound is not known' } },
  // Problems of a value.
  NOT_A_NUMBER: { severity: 'error', text: { zh: '不是数值', en: 'this is not a number' } },
  AMBIGUOUS_NUMBER: { severity: 'error', text: { zh: '逗号可作两种解释', en: 'this comma can be read in two ways' } },
  OUT_OF_BOUNDS: {
    severity: 'error',
    text: { zh: '数值越界', en: 'this figure is outside the range of its indicator' },
  },
  BAD_COUNTS: {
    severity: 'error',
    text: { zh: '分子、分母不可用', en: 'the numerator or denominator cannot be used' },
  },
  UNUSED_COUNTS: {
    severity: 'warning',
    text: { zh: '分子、分母未采用', en: 'the numerator or denominator is not used' },
  },
  UNUSED_STATEMENT: {
    severity: 'warning',
    text: { zh: '数值旁的实现情况，未采用', en: 'the statement beside a figure is not used' },
  },
  UNUSED_FIGURE: {
    severity: 'warning',
    text: { zh: '实现情况旁的数值，未采用', en: 'the figure beside a statement is not used' },
  },
  NUMERATOR_EXCEEDS_DENOMINATOR: {
    severity: 'error',
    text: { zh: '分子大于分母', en: 'the part is larger than its whole' },
  },
  VALUE_CONFLICT: {
    severity: 'error',
    text: { zh: '数值与分子、分母不符', en: 'the value contradicts its numerator and denominator' },
  },
  BAD_STATEMENT: { severity: 'error', text: { zh: '不是实现情况的表述', en: 'this is not a statement of attainment' } },
  NOT_FOR_STATEMENT: { severity: 'error', text: { zh: '定性指标不能有此项', en: 'a statement cannot have this' } },
  BAD_DATE: { severity: 'warning', text: { zh: '不是日期，未采用', en: 'this is not a date and is not used' } },
  UNUSED_DETAIL: {
    severity: 'warning',
    text: { zh: '此处用不上，未采用', en: 'this has no use here and is not used' },
  },
  DUPLICATE: {
    severity: 'warning',
    text: { zh: '重复而相同，采用一个', en: 'the same figure is given twice, and one is kept' },
  },
  SUPERSEDED: {
    severity: 'warning',
    text: {
      zh: '初步、估计或预测数让位于最终数',
      en: 'a final figure replaces this preliminary, estimated or forecast one',
    },
  },
  CONFLICTING_FIGURES: {
    severity: 'error',
    text: {
      zh: '同一项有不同的数或表述，均未采用',
      en: 'two figures or statements of the same thing differ, so none is taken',
    },
  },
  FOOTNOTE: { severity: 'warning', text: { zh: '带有脚注标记', en: 'this carries a footnote mark' } },
  SHARE_SUSPECTED: {
    severity: 'error',
    text: {
      zh: '可能是小数而不是百分数（千分数等），未采用',
      en: 'this may be a share instead of a percentage or rate, so it is not taken',
    },
  },
  VALUE_MARKED_MISSING: {
    severity: 'warning',
    text: {
      zh: '有数值而状态为缺失，评价时不采用',
      en: 'the status of this value says that it is missing, so it is not judged',
    },
  },
} as const satisfies Record<string, ProblemText>;

/** The stable code of a problem. */
export type ProblemCode = keyof typeof problems;

/** All codes, in the order of the documentation. */
export const problemCodes: readonly ProblemCode[] = Object.freeze(Object.keys(problems) as ProblemCode[]);

/** The place of a cell. Rows and columns count from 1, as in a spreadsheet; the header is a row. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** The sheet of a workbook. */
  readonly sheet?: string;
}

/** A figure of a table, as far as the table names it. */
export interface NamedFigure {
  readonly indicator: string;
  readonly period: PeriodInput;
  readonly area?: string;
  readonly disaggregation?: Readonly<Record<string, string>>;
}

/** What is wrong, where, and what was expected. There is one problem for each column or head, with a count. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** Counted from 1, including the header. `null` when the problem concerns the whole input. */
  readonly row: number | null;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** `null` when the problem concerns the whole row. */
  readonly column: { readonly number: number; readonly header: string } | null;
  readonly expected: Bilingual;
  /** The text as found. */
  readonly received: string;
  /** For a name that was not understood: the nearest names, nearest first. */
  readonly candidates?: readonly Candidate[];
  /** For a figure that is given twice: the other cell. */
  readonly first?: CellPlace;
  /** The number of occurrences. {@link Problem.row} and {@link Problem.received} describe the first. */
  readonly count: number;
  /** The first twenty cells with the problem. Column 0 means the whole row. */
  readonly places: readonly CellPlace[];
  /** The first ten texts with the problem: the members of a dimension that is not understood. */
  readonly members: readonly string[];
  /** Of an error: the first twenty figures that were not used because of it. Left out where it names none. */
  readonly figures?: readonly NamedFigure[];
  /** The option that settles the problem: `columns: { '财富分位': 'disaggregation' }`. */
  readonly settle?: string;
}

/** The details of a problem. The severity follows from the code. @internal */
export type ProblemDetails = Omit<Problem, 'code' | 'severity' | 'count' | 'places' | 'members' | 'figures'>;

/** @internal */
export function problem(code: ProblemCode, details: ProblemDetails): Problem {
  const { row, column, received } = details;
  const places = row === null ? [] : [{ row, column: column?.number ?? 0 }];
  return {
    code,
    severity: problems[code].severity,
    ...details,
    expected: { ...details.expected },
    count: 1,
    places,
    members: [received],
  };
}
