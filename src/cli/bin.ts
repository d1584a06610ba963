#!/usr/bin/env node
/** The command line: `npx tianmen-indicators`. */
import { readFileSync } from 'node:fs';
import { main } from './main.js';
import { processIo } from './process-io.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
process.exitCode = await main(process.argv.slice(2), processIo(version));
