/** The Express recipe, as it is installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const folder = inject('installed');
const root = new URL('../../', import.meta.url).pathname;

describe('verdicts over HTTP', () => {
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    copyFileSync(join(folder, 'node_modules/tianmen-indicators/docs/examples/server.mjs'), join(folder, 'server.mjs'));
    symlinkSync(join(root, 'node_modules/express'), join(folder, 'node_modules/express'));
    server = spawn(process.execPath, ['server.mjs', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    url = await new Promise((resolve, reject) => {
      server.stdout!.once('data', (line: Buffer) => resolve(String(line).trim()));
      server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
  }, 30_000);
  afterAll(() => server.kill());

  async function verdict(
    body: unknown,
  ): Promise<{ readonly status: number; readonly answer: Record<string, unknown> }> {
    const response = await fetch(`${url}/verdicts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  }

  const criterion = 'children.health.target.3/infant-mortality-rate@2025';

  test('a verdict comes with its words', async () => {
    const { status, answer } = await verdict({
      criterion,
      observations: [{ period: 2024, value: '4.0' }],
      language: 'en',
    });
    expect(status).toBe(200);
    expect(answer['verdict']).toMatchObject({ status: 'met', margin: '2' });
    expect(answer['words']).toContain('Infant mortality rate: 4.0 per 1,000 in 2024');
  });

  test('a mistake of the caller is 400, with its place', async () => {
    const { status, answer } = await verdict({ criterion, observations: [{ period: 2024, value: '4,0' }] });
    expect(status).toBe(400);
    expect(answer).toMatchObject({ error: 'BAD_NUMBER', where: 'observations[0].value' });
  });

  test('an unknown criterion is 404, with what may be meant', async () => {
    const { status, answer } = await verdict({ criterion: 'infant mortality', observations: [] });
    expect(status).toBe(404);
    expect(answer['meant']).toContainEqual(expect.objectContaining({ id: 'infant-mortality-rate' }));
  });

  test('a search finds by the Chinese name', async () => {
    const found = (await (await fetch(`${url}/find?text=${encodeURIComponent('近视')}`)).json()) as { id: string }[];
    expect(found.map(({ id }) => id)).toContain('primary-school-myopia-prevalence');
  });
});
