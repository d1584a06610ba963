/** Runs a command line in this process, on files that are only imagined. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Io } from '../../src/cli/io.js';

/** What the world of a command is, where it is not empty. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Standard output is a terminal of so many columns. */
  readonly columns?: number;
  /** Standard input is a terminal. */
  readonly typed?: boolean;
  /** Standard error is a terminal. */
  readonly terminal?: boolean;
  /** Reading or writing these paths fails with the code. */
  readonly failing?: Readonly<Record<string, string>>;
}

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}

/** Runs it; English unless the world or the line says otherwise. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const {
    files = {},
    stdin = '',
    env = {},
    locale = 'en-GB',
    columns,
    typed = false,
    terminal = false,
    failing = {},
  } = world;
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const collecting = (chunks: string[], more: object): Io['stdout'] =>
    Object.assign(new Writable({ write: (chunk, _encoding, done) => (chunks.push(String(chunk)), done()) }), more);
  const input = Object.assign(new PassThrough(), { isTTY: typed });
  Readable.from([Buffer.from(stdin)]).pipe(input);
  const io: Io = {
    stdin: input,
    stdout: collecting(out, columns === undefined ? {} : { isTTY: true, columns }),
    stderr: { isTTY: terminal, write: (text) => err.push(text) },
    env,
    locale,
    version: '1.2.3',
    async readFile(path) {
      if (failing[path] !== undefined) throw failure(failing[path]);
      const content = files[path];
      if (content === undefined) throw failure('ENOENT');
      return Buffer.from(content);
    },
    readShipped: (name) => io.readFile(`shipped/${name}`),
    async writeFile(path, content) {
      if (failing[path] !== undefined) throw failure(failing[path]);
      written.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));
    },
  };
  const code = await main(argv, io);
  return { code, out: out.join(''), err: err.join(''), written };
}

/** A small table: met, and not met yet. */
export const table = [
  '指标,年份,数值',
  '婴儿死亡率,2020,5.4',
  '婴儿死亡率,2023,4.5',
  '婴儿死亡率,2024,4.0',
  '孕产妇死亡率,2024,14.3',
  '产前筛查率,2024,93.5%',
].join('\n');
