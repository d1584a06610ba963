/** A real browser, where there is one: at the path in CHROMIUM, or on the PATH. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const folders = (process.env['PATH'] ?? '').split(delimiter);
const found = ['chromium', 'chromium-browser', 'google-chrome']
  .flatMap((name) => folders.map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

export const executablePath = process.env['CHROMIUM'] ?? found ?? 'chromium';

/** Whether it is there; tests are skipped where not, and their names say so. Continuous integration has to have one. */
export const hasChromium = existsSync(executablePath);
if (!hasChromium && process.env['CI'] !== undefined) throw new Error(`no Chromium at ${executablePath}; set CHROMIUM`);

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
