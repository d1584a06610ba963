/** The messages between the page and its worker: plain data, in the language of the page. */
import type { SettingsFile } from '../entries/io.js';
import type { Language, Status } from '../entries/index.js';

/** A question about the loaded files. */
export interface Question {
  readonly language: Language;
  readonly settings: SettingsFile;
  /** Left out: the latest period observed. */
  readonly asOf?: string;
  /** Left out: the area of the figures without an area, or the only area. */
  readonly area?: string;
  /** The theme in which pictures are drawn. */
  readonly theme: 'light' | 'dark';
}

/** The files that the worker can write. */
export type Form = 'report.docx' | 'report.html' | 'full.html' | 'results.xlsx' | 'results.json' | 'blank.xlsx';

/** The requests of the page. */
export type Ask =
  | { readonly ask: 'add'; readonly files: readonly NamedBytes[] }
  | { readonly ask: 'remove'; readonly name: string }
  | { readonly ask: 'dismiss' }
  | { readonly ask: 'look'; readonly question: Question }
  | { readonly ask: 'domain'; readonly question: Question; readonly domain: string }
  | { readonly ask: 'write'; readonly question: Question; readonly form: Form };

/** A dropped file. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The answer to each request. */
export interface Answers {
  readonly add: Added;
  readonly remove: null;
  readonly dismiss: null;
  readonly look: Look;
  readonly domain: DomainView;
  readonly write: Uint8Array | string;
}

/** The progress of the worker with a request. */
export interface Progress {
  readonly stage: 'read' | 'judge' | 'write';
  /** The file being read. */
  readonly file?: string;
  /** The number of files that are done, and of all. */
  readonly done: number;
  readonly of: number;
  /** The rows of the file being read. Left out while the file is unpacked. */
  readonly rows?: { readonly done: number; readonly of: number };
}

/** The messages of the worker. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly fault: string };

/** The recognised kind of a file. */
export type FileKind = 'data' | 'plan' | 'targets' | 'settings' | 'earlier';

/** The result of adding files. */
export interface Added {
  /** `refused`: a plan with faults. */
  readonly kinds: readonly { readonly name: string; readonly kind: FileKind | 'refused' }[];
  /** The content of an added settings file; `null` without one. */
  readonly settings: SettingsFile | null;
}

/** Everything that the page shows about the loaded files. */
export interface Look {
  readonly plan: PlanView;
  readonly files: readonly FileView[];
  readonly findings: readonly FindingView[];
  readonly indicators: readonly IndicatorView[];
  /** Every indicator of the plan, by domain, for the names that are not understood. */
  readonly indicatorsByDomain: readonly OptionGroup[];
  readonly areas: readonly string[];
  /** The years for which an assessment is possible. */
  readonly years: readonly string[];
  readonly asOf: string | null;
  readonly statements: readonly StatementGroup[];
  readonly assessment: AssessmentView | null;
  /** The reason why there is no assessment. */
  readonly fault: string | null;
  /** The data name several areas, and the user has chosen none. */
  readonly isAreaNeeded: boolean;
  /** The earlier results for the comparison. */
  readonly earlier: string | null;
  /** Columns that the settings name and no file has. */
  readonly columnsNotFound: readonly string[];
}

/** The plan to judge by. */
export interface PlanView {
  readonly title: string;
  readonly isOwn: boolean;
  readonly file: string | null;
  readonly counts: {
    readonly plans: number;
    readonly items: number;
    readonly criteria: number;
    readonly indicators: number;
  };
  readonly doubts: readonly string[];
  /** A plan with faults, which is not used; `null` without one. */
  readonly refused: RefusedView | null;
}

/** A plan that cannot be used, with every fault. */
export interface RefusedView {
  readonly file: string;
  readonly faults: readonly string[];
}

/** A data file after reading. */
export interface FileView {
  readonly name: string;
  readonly format: string;
  readonly rows: number;
  readonly figures: number;
  readonly statements: number;
  readonly blanks: number;
  readonly headers: readonly HeaderView[];
}

/** A header of a file, with its columns. */
export interface HeaderView {
  /** The sheet, of a workbook with several. */
  readonly sheet: string | null;
  /** Counted from 1. */
  readonly row: number;
  readonly columns: readonly {
    readonly number: number;
    readonly header: string;
    readonly role: string | null;
    readonly says: string;
  }[];
}

/** A problem found while reading, and the choice that settles it. */
export interface FindingView {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** The cell: file, sheet and row. */
  readonly place: string;
  readonly choice: Choice | null;
}

/** The option that settles a finding. */
export interface Choice {
  readonly option:
    'aliases' | 'columns' | 'units' | 'indicator' | 'period' | 'area' | 'decimalMark' | 'suspectedShares';
  /** The name, head or word that the option is for; `null` where the option applies to the whole file. */
  readonly key: string | null;
  /** The options; of indicators only the nearest ones. Empty where the user enters a year. */
  readonly from: readonly Option[];
  /** The nearest option, preselected. */
  readonly suggested: string | null;
}

/** One of several options; the value `''` leaves the name out. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options under a title. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

/** An indicator that has figures in the files. */
export interface IndicatorView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly figures: number;
  readonly periods: string;
}

/** The statements that an assessor has to make, by domain. */
export interface StatementGroup {
  readonly domain: string;
  readonly statements: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly text: string;
    /** The statement made in a data file; `null` without one. */
    readonly made: string | null;
  }[];
}

/** The number of targets or criteria with each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** A summary of an assessment. */
export interface AssessmentView {
  /** A key that changes with every assessment. */
  readonly key: string;
  readonly asOf: string;
  readonly area: string | null;
  readonly plans: readonly {
    readonly id: string;
    readonly title: string;
    readonly targets: StatusCounts;
    readonly domains: readonly {
      readonly id: string;
      readonly title: string;
      readonly targets: StatusCounts;
      readonly criteria: StatusCounts;
    }[];
  }[];
  readonly alerts: readonly AlertView[];
  readonly changes: ChangesView | null;
  readonly unmatched: readonly { readonly reason: string; readonly count: number }[];
}

/** A row of the list of early warnings. */
export interface AlertView {
  readonly criterion: string;
  readonly domain: string;
  readonly name: string;
  readonly demand: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly outlook: string;
  readonly outlookLabel: string;
  readonly chanceLabel: string | null;
  readonly reasons: readonly string[];
}

/** The changes since an earlier date. */
export interface ChangesView {
  readonly since: string;
  readonly groups: readonly {
    readonly title: string;
    readonly lines: readonly { readonly criterion: string; readonly text: string }[];
  }[];
}

/** A domain with its items and criteria. */
export interface DomainView {
  readonly id: string;
  readonly items: readonly ItemView[];
}

/** A target or measure. */
export interface ItemView {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly criteria: readonly CriterionView[];
}

/** A criterion with its verdict. */
export interface CriterionView {
  readonly id: string;
  readonly name: string;
  readonly phrase: string;
  readonly due: number;
  readonly status: Status;
  readonly statusLabel: string;
  readonly verdict: string;
  readonly projection: string;
  /** The trajectory of the criterion; `null` with fewer than two figures. */
  readonly course: Picture | null;
}

/** A picture as SVG text. */
export interface Picture {
  readonly svg: string;
  /** The content of the picture, in a sentence. */
  readonly about: string;
}
