#!/usr/bin/env node
/** The command line: `npx tianmen-indicators`. */
import { readFileSync } from 'node:fs';
import { main } from './main.js';
import { endOnOutputFaults } from './output-faults.js';
import { processIo } from './process-io.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const argv = process.argv.slice(2);
const io = processIo(version, import.meta.url);
endOnOutputFaults(process, io, argv);
process.exitCode = await main(argv, io);
