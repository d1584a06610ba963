import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { answers } from './program.mjs';

if (isMainThread) new Worker(new URL(import.meta.url)).once('message', (text) => console.log(text));
else parentPort.postMessage(answers());
