/**
 * The way through the house, written once: each room imports only rooms that stand after it in this list, and itself.
 * ARCHITECTURE.md shows the same list; a test compares the two.
 */
const rooms = [
  'workbench',
  'cli',
  'entries',
  'threads',
  'render',
  'tianmen',
  'assessment',
  'tables',
  'sql',
  'projection',
  'catalogue',
  'plan',
  'criteria',
  'statistics',
  'expressions',
  'core',
];

const upwards = rooms.slice(1).map((room, i) => ({
  name: `${room}-looks-down`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(?:${rooms.slice(0, i + 1).join('|')})/` },
}));

/** The rooms inside a room, likewise from the top down. */
const inner = {
  criteria: ['words', 'kinds', 'evidence', 'policy'],
  tables: ['figures', 'layout', 'concepts', 'formats'],
  render: ['writers', 'workbook', 'leaders', 'lines', 'tables', 'report', 'charts', 'words'],
  projection: ['words', 'warnings', 'requirement', 'schemes', 'counts', 'methods', 'series'],
};

const innerUpwards = Object.entries(inner).flatMap(([room, parts]) =>
  parts.slice(1).map((part, i) => ({
    name: `${room}/${part}-looks-down`,
    severity: 'error',
    from: { path: `^src/${room}/${part}/` },
    to: { path: `^src/${room}/(?:${parts.slice(0, i + 1).join('|')})/` },
  })),
);

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'doors-are-for-hosts',
      comment: 'Only the workbench and the shell, which are hosts, and other doors import a door.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:workbench|cli|entries)/' },
      to: { path: '^src/entries/' },
    },
    {
      name: 'workbench-by-the-doors',
      comment: 'The workbench is a host like any other: what it needs, another host can have.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/(?!workbench/|entries/)' },
    },
    {
      name: 'pure',
      comment: 'What needs Node stands in the shell and in threads; the entry `workers` alone shows it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli|threads)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'threads-behind-one-door',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:threads/|entries/workers\\.ts)' },
      to: { path: '^src/threads/' },
    },
    ...upwards,
    ...innerUpwards,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
