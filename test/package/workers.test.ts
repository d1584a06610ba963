/** Areas in worker threads, as a user of the package writes it; and no other entry needs Node. */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('installed');

writeFileSync(
  join(folder, 'thread.mjs'),
  `import { catalogue } from 'tianmen-indicators/catalogue';
import { judgeAreas } from 'tianmen-indicators/assessment';
import { answerParts } from 'tianmen-indicators/workers';
const indicator = 'infant-mortality-rate';
answerParts(function* (part) {
  if (part === 'faulty') yield* judgeAreas(catalogue, [{ indicator, period: 2024, value: NaN, area: 'x' }], { asOf: 2024 });
  const rows = Array.from({ length: 20 }, (_, i) => ({ indicator, period: 2024, value: String(i), area: part + i }));
  for (const { area, evaluations } of judgeAreas(catalogue, rows, { asOf: 2024 }))
    yield [area, Object.values(evaluations).filter(({ status }) => status === 'met').length];
});
`,
);

/** What a program prints, as JSON. */
function answered(body: string): unknown {
  const program = `import { assessInThreads } from 'tianmen-indicators/workers';
const thread = new URL('./thread.mjs', import.meta.url);
${body}`;
  writeFileSync(join(folder, 'host.mjs'), program);
  return JSON.parse(execFileSync(process.execPath, ['host.mjs'], { cwd: folder, encoding: 'utf8', timeout: 60_000 }));
}

test('every area of every part is answered once, and those of a part in their order', () => {
  const answers = answered(`const all = [];
for await (const each of assessInThreads(thread, ['a', 'b', 'c'], { threads: 2 })) all.push(each);
console.log(JSON.stringify(all));`) as readonly (readonly [string, number])[];
  expect(answers).toHaveLength(60);
  for (const part of ['a', 'b', 'c']) {
    const own = answers.filter(([area]) => area.startsWith(part));
    expect(own.map(([area]) => area)).toEqual(Array.from({ length: 20 }, (_, i) => `${part}${i}`).sort());
  }
  expect(new Map(answers).get('a0')).toBeGreaterThan(new Map(answers).get('a19')!);
});

test('a mistake in a thread is thrown by the host as it was thrown there, and ends the others', () => {
  const [code, where] = answered(`try {
  for await (const each of assessInThreads(thread, ['a', 'faulty', 'b']));
} catch ({ code, fields }) {
  console.log(JSON.stringify([code, fields.where]));
}`) as [string, string];
  expect([code, where]).toEqual(['BAD_NUMBER', 'evidence[0].value']);
});

test('a host that stops listening ends the threads', () => {
  expect(
    answered(`for await (const [area] of assessInThreads(thread, ['a', 'b'])) {
  console.log(JSON.stringify(area.length));
  break;
}`),
  ).toBe(2);
});

test('a bad option, and a thread that answers nothing, are told', () => {
  expect(
    answered(`const codes = [];
for (const [program, parts, options] of [[thread, 'a'], [thread, ['a'], { threads: 0 }], [new URL('data:text/javascript,0'), ['a']]])
  try { for await (const each of assessInThreads(program, parts, options)); } catch ({ code }) { codes.push(code); }
console.log(JSON.stringify(codes));`),
  ).toEqual(['BAD_OPTION', 'BAD_OPTION', 'BAD_OPTION']);
});

test('no other entry reaches a module of Node', async () => {
  const dist = join(folder, 'node_modules/tianmen-indicators');
  const { exports } = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, { readonly import: { readonly default: string } } | string>>;
  };
  const needing = await Promise.all(
    Object.entries(exports).map(async ([entry, to]) => {
      if (typeof to === 'string') return [];
      const { metafile } = await build({
        entryPoints: [join(dist, to.import.default)],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        external: ['node:*'],
        logLevel: 'error',
      });
      const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
      return imports.some(({ path }) => path.startsWith('node:')) ? [entry] : [];
    }),
  );
  expect(needing.flat()).toEqual(['./workers']);
});
