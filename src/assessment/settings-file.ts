/** The settings file, which the shell and the workbench share. */
import type { ReadOptions } from '../tables/options.js';
import type { AssessOptions } from './options.js';

/**
 * The content of a settings file: the choices that make a table readable, and the options of an assessment that belong
 * to an office. The shell reads it with `--settings`, the workbench reads and writes it. Each part has the form of the
 * option with the same name, and is checked where it is used.
 */
export interface SettingsFile extends Pick<
  AssessOptions,
  'policy' | 'units' | 'notApplicable' | 'projection' | 'attestations'
> {
  /** The area that each reporting unit belongs to. */
  readonly parents?: Readonly<Record<string, string>>;
  /** The department in charge of each indicator, by indicator id: for the report and the blank workbook. */
  readonly departments?: Readonly<Record<string, string>>;
  /** Options of `readObservations` and `readWorkbook`. */
  readonly read?: Omit<ReadOptions, 'plan' | 'onProgress'>;
}

const keys = {
  policy: true,
  units: true,
  parents: true,
  departments: true,
  notApplicable: true,
  projection: true,
  attestations: true,
  read: true,
} as const satisfies Record<keyof SettingsFile, true>;

/**
 * The keys that a settings file may have. A JSON object with another key is not a settings file.
 *
 * @example
 * Object.keys({ policy: {}, departments: {} }).every((key) => settingsKeys.includes(key as 'policy')); //=> true
 */
export const settingsKeys = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(keys) as (keyof SettingsFile)[]);
