/**
 * Packages whose code is part of the build, written once. They are development dependencies, so that nothing but what
 * is used of them is installed. What is not in this list may not be bundled, and no other entry may reach it: a test
 * compares the list with what the bundler did.
 */
export interface BundledPackage {
  readonly name: string;
  /** The entries that hold it, by their names in tsup.config.ts. */
  readonly entries: readonly string[];
  /** Whether it stands in chunks of its own, which are loaded when their code is first asked for. */
  readonly lazy: boolean;
}

export const bundledPackages: readonly BundledPackage[] = [
  { name: '@e965/xlsx', entries: ['workbook', 'workbench-worker'], lazy: false },
  { name: 'decimal.js', entries: ['workbench-worker'], lazy: false },
  { name: 'date-fns', entries: ['io', 'sql', 'workbook', 'workbench-worker'], lazy: false },
  { name: 'kysely', entries: ['sql'], lazy: false },
  { name: 'papaparse', entries: ['io', 'cli', 'workbench-worker'], lazy: false },
  { name: 'preact', entries: ['workbench-page'], lazy: false },
  { name: 'string-width', entries: ['cli'], lazy: false },
  { name: 'docx', entries: ['render', 'workbench-worker'], lazy: true },
  { name: 'fflate', entries: ['render', 'workbench-worker'], lazy: true },
  { name: 'write-excel-file', entries: ['render', 'workbench-worker'], lazy: true },
];

/** Whether an entry is one file that holds all it needs, also what it loads later. */
export function isOneFile(entry: string): boolean {
  return entry.startsWith('workbench-');
}
