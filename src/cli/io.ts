/** What a command reads from and writes to: the process, or a test. */

/** A stream that text is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Of a terminal: its width. */
  readonly columns?: number;
}

/** Everything outside that a command may touch. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & Output & { write(content: string | Uint8Array): unknown };
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of the system, where the environment names none: `zh-CN`. */
  readonly locale: string;
  /** Of this package. */
  readonly version: string;
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a whole file or none of it; what was there is replaced. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
}

/** All that stands on standard input. */
export async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
