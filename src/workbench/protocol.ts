/** What the page and its worker say to each other: plain data, in the language of the page. */
import type { AssessOptions } from '../entries/assessment.js';
import type { ReadOptions } from '../entries/io.js';
import type { Language, Status } from '../entries/index.js';

/** What is kept of the choices made: the file of settings that the shell takes as `--settings`. */
export interface Settings extends Pick<
  AssessOptions,
  'policy' | 'units' | 'notApplicable' | 'projection' | 'attestations'
> {
  readonly parents?: Readonly<Record<string, string>>;
  readonly departments?: Readonly<Record<string, string>>;
  readonly read?: Omit<ReadOptions, 'plan'>;
}

/** What is asked of the files at hand. */
export interface Question {
  readonly language: Language;
  readonly settings: Settings;
  /** Left out: the latest period observed. */
  readonly asOf?: string;
  /** Left out: that of the figures that name none, or the only one. */
  readonly area?: string;
  /** What pictures are drawn for. */
  readonly theme: 'light' | 'dark';
}

/** The files that can be written. */
export type Form = 'report.docx' | 'report.html' | 'full.html' | 'results.xlsx' | 'results.json' | 'blank.xlsx';

/** What the page asks. */
export type Ask =
  | { readonly ask: 'add'; readonly files: readonly NamedBytes[] }
  | { readonly ask: 'remove'; readonly name: string }
  | { readonly ask: 'look'; readonly question: Question }
  | { readonly ask: 'domain'; readonly question: Question; readonly domain: string }
  | { readonly ask: 'write'; readonly question: Question; readonly form: Form };

/** A file as it was dropped. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What each question is answered with. */
export interface Answers {
  readonly add: Added;
  readonly remove: null;
  readonly look: Look;
  readonly domain: DomainView;
  readonly write: Uint8Array | string;
}

/** How far the worker is with a question. */
export interface Progress {
  readonly stage: 'read' | 'judge' | 'write';
  /** The file being read. */
  readonly file?: string;
  readonly done: number;
  readonly of: number;
}

/** What the worker sends. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly fault: string };

/** What a file turned out to be. */
export type FileKind = 'data' | 'plan' | 'settings' | 'earlier';

/** What became of the files added. */
export interface Added {
  readonly kinds: readonly { readonly name: string; readonly kind: FileKind }[];
  /** Of a file of settings: what it holds. */
  readonly settings: Settings | null;
}

/** Everything the page shows of the files at hand. */
export interface Look {
  readonly plan: PlanView;
  readonly files: readonly FileView[];
  readonly findings: readonly FindingView[];
  readonly indicators: readonly IndicatorView[];
  readonly areas: readonly string[];
  /** The years that can be asked about. */
  readonly years: readonly string[];
  readonly asOf: string | null;
  readonly statements: readonly StatementGroup[];
  readonly assessment: AssessmentView | null;
  /** Why there is no assessment. */
  readonly fault: string | null;
  /** Several areas are named, and none was chosen. */
  readonly isAreaNeeded: boolean;
  /** The earlier results compared with. */
  readonly earlier: string | null;
  /** Columns named in the settings that no file has. */
  readonly columnsNotFound: readonly string[];
}

/** The plan judged by. */
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
  /** Of a plan that cannot be used: every fault. */
  readonly faults: readonly string[];
}

/** A file of data as it was read. */
export interface FileView {
  readonly name: string;
  readonly format: string;
  readonly rows: number;
  readonly figures: number;
  readonly statements: number;
  readonly blanks: number;
  readonly columns: readonly {
    readonly number: number;
    readonly header: string;
    readonly role: string | null;
    readonly says: string;
  }[];
}

/** What was found in reading, and what would settle it. */
export interface FindingView {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly choice: Choice | null;
}

/** The option that settles a finding. */
export interface Choice {
  readonly option: 'aliases' | 'columns' | 'units' | 'indicator' | 'period' | 'decimalMark' | 'suspectedShares';
  /** The name, head or word it is about; `null` where the option is of the whole. */
  readonly key: string | null;
  /** What to choose from, the nearest first; empty where a year is to be written. */
  readonly from: readonly Option[];
  /** The nearest, offered first. */
  readonly suggested: string | null;
}

/** One of several to choose from; `''` leaves the name out. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** An indicator that figures were matched to. */
export interface IndicatorView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly figures: number;
  readonly periods: string;
}

/** Statements to be made, by domain. */
export interface StatementGroup {
  readonly domain: string;
  readonly statements: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly text: string;
    /** Made in a file of data. */
    readonly made: string | null;
  }[];
}

/** How many have each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** An assessment at a glance. */
export interface AssessmentView {
  /** Changes with every assessment. */
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

/** A line of the list of early warnings. */
export interface AlertView {
  readonly criterion: string;
  readonly domain: string;
  readonly name: string;
  readonly demand: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly outlook: string;
  readonly outlookLabel: string;
  readonly chance: string | null;
  readonly reasons: readonly string[];
}

/** What changed since an earlier date. */
export interface ChangesView {
  readonly since: string;
  readonly groups: readonly {
    readonly title: string;
    readonly lines: readonly { readonly criterion: string; readonly text: string }[];
  }[];
}

/** A domain with everything in it. */
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

/** A criterion judged. */
export interface CriterionView {
  readonly id: string;
  readonly name: string;
  readonly phrase: string;
  readonly due: number;
  readonly status: Status;
  readonly statusLabel: string;
  readonly verdict: string;
  readonly projection: string;
  /** Its course; `null` with fewer than two figures. */
  readonly course: Picture | null;
}

/** A picture as an SVG text. */
export interface Picture {
  readonly svg: string;
  /** What it shows, in a sentence. */
  readonly about: string;
}
