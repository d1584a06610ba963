/** The worker of live examples: makes a module of the code, runs it, and sends the values. */
import inspect from 'object-inspect';
import type { Outcome, Request, ShownValue } from './outcome.js';
import { programOf } from './program.js';

const packageName = 'tianmen-indicators';

/** The module of an entry of the library. */
function addressIn(library: string): (entry: string) => string {
  return (entry) => {
    if (entry !== packageName && !entry.startsWith(`${packageName}/`)) return entry;
    return `${library}${entry.slice(packageName.length + 1) || 'index'}.js`;
  };
}

const options = { depth: 8 };

async function run({ codes, library }: Request): Promise<Outcome> {
  const values: ShownValue[] = [];
  try {
    const { code, shown } = programOf(codes, addressIn(library));
    Object.assign(globalThis, {
      show(index: number, value: unknown, expected?: () => unknown) {
        const text = inspect(value, options);
        const isAsWritten = expected === undefined ? null : text === inspect(expected(), options);
        values.push({ expression: shown[index]!.expression, value: text, isAsWritten });
      },
    });
    await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    return { values, fault: null };
  } catch (error) {
    return { values, fault: String(error) };
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<Request>) => void run(data).then((outcome) => postMessage(outcome)),
);
