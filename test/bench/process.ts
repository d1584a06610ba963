/** What only a process of its own can show: loading, the first assessment, memory. On what was built. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvOf } from './csv-by-hand.js';

/** Runs a program in a process of its own; what it prints as JSON. */
export function inProcess<T>(program: string, ...flags: readonly string[]): T {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', program], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

/** Processor time, in milliseconds, to load a module of `dist`, or one that is empty. */
export function loadTime(entry: string | null): number {
  const module = entry === null ? 'data:text/javascript,' : `./dist/${entry}.js`;
  return inProcess(`
    const before = process.cpuUsage();
    await import(${JSON.stringify(module)});
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);
  `);
}

const rows = (areas: number): string => `
  import { assess, assessAreas, catalogue } from './dist/index.js';
  function* rows() {
    for (let n = 0; n < ${areas}; n++) {
      for (const { id: indicator, unit, max } of catalogue.indicators) {
        const area = 'area ' + n;
        if (unit === 'attestation') yield { indicator, area, period: 2024, attested: 'partly' };
        else
          for (let i = 0; i < 10; i++) {
            const value = (Number(max ?? 20) * (0.5 + i / 30 + ((n + 7 * i) % 13) / 300)).toFixed(2);
            yield { indicator, area, period: 2015 + i, value };
          }
      }
    }
  }
`;

/** How many times a settled assessment the first one of a process takes. */
export function firstAssessment(): number {
  return inProcess(`${rows(1)}
    const list = [...rows()];
    const time = () => {
      const before = process.cpuUsage();
      assess(catalogue, list, { asOf: 2024 });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const first = time();
    const later = Array.from({ length: 120 }, time).slice(60).sort((a, b) => a - b);
    console.log(first / later[30]);
  `);
}

/** The most memory, in megabytes, while so many areas are assessed as a stream. */
export function streamMemory(areas: number): number {
  return inProcess(`${rows(areas)}
    let assessed = 0;
    for (const { results } of assessAreas(catalogue, rows(), { asOf: 2024 })) assessed += Object.keys(results).length > 0;
    if (assessed !== ${areas}) throw new Error('areas');
    console.log(process.resourceUsage().maxRSS / 1000);
  `);
}

/** The most memory, in megabytes, while a table of so many rows of CSV is read from a file. */
export function tableMemory(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  const file = join(folder, 'table.csv');
  writeFileSync(file, csvOf(count));
  const most = inProcess<number>(`
    import { readFileSync } from 'node:fs';
    import { catalogue } from './dist/index.js';
    import { readObservations } from './dist/io.js';
    const { observations } = readObservations(readFileSync(${JSON.stringify(file)}), { plan: catalogue });
    if (observations.length !== ${count}) throw new Error('rows');
    console.log(process.resourceUsage().maxRSS / 1000);
  `);
  rmSync(folder, { recursive: true });
  return most;
}
