/** The recipes in Python, run against what is installed: a program with pandas, and a notebook. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const installed = join(inject('installed'), 'node_modules/tianmen-indicators');
const folder = join(inject('installed'), 'python');
mkdirSync(folder);
symlinkSync(join(inject('installed'), 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'data.csv'), '指标,年份,数值\n婴儿死亡率,2024,4.0\n孕产妇死亡率,2024,14.3\n');

function python(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  stderr: string;
} {
  return spawnSync('python3', args, { cwd: folder, encoding: 'utf8' });
}

/** Says what is missing, where something is. */
function skippedWithout(modules: string): { readonly skip: boolean; readonly word: string } {
  const skip = python('-c', `import ${modules}`).status !== 0;
  return { skip, word: skip ? ` (skipped: Python lacks ${modules})` : '' };
}

const pandas = skippedWithout('pandas');
test.skipIf(pandas.skip)(
  `Python judges through the shell, and names indicators from catalogue.json${pandas.word}`,
  () => {
    const { status, stdout, stderr } = python(join(installed, 'docs/examples/judge.py'), installed, 'data.csv');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'name,criterion.due,status',
      '孕产妇死亡率,2025,in-progress',
      '孕产妇死亡率,2030,in-progress',
      '婴儿死亡率,2025,met',
      '婴儿死亡率,2030,met',
    ]);
  },
);

interface Notebook {
  readonly cells: readonly { readonly outputs?: readonly { readonly data?: Readonly<Record<string, unknown>> }[] }[];
}

const notebooks = skippedWithout('pandas, nbclient, ipykernel');
test.skipIf(notebooks.skip)(
  `the notebook runs from the first cell to the last${notebooks.word}`,
  () => {
    copyFileSync(join(installed, 'docs/examples/judge.ipynb'), join(folder, 'judge.ipynb'));
    const program = [
      'import nbformat, nbclient',
      'notebook = nbformat.read("judge.ipynb", as_version=4)',
      'nbclient.NotebookClient(notebook, timeout=60).execute()',
      'nbformat.write(notebook, "judged.ipynb")',
    ].join('\n');
    const { status, stderr } = python('-c', program);
    expect(stderr.split('\n').filter((line) => line.includes('Error'))).toEqual([]);
    expect(status).toBe(0);
    const { cells } = JSON.parse(readFileSync(join(folder, 'judged.ipynb'), 'utf8')) as Notebook;
    const shown = cells.flatMap(({ outputs = [] }) => outputs.map(({ data }) => String(data?.['text/plain'])));
    expect(shown[0]).toMatch(/孕产妇死亡率 +2025 +14\.3 +in-progress/);
    expect(shown.at(-1)).toMatch(/'in-progress': 2, 'met': 2|'met': 2, 'in-progress': 2/);
  },
  90_000,
);
