/** The interface between a command and its process, or a test. */

/** A stream that text is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** The width, for a terminal. */
  readonly columns?: number;
}

/** Everything outside the program that a command may use. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & Output & { write(content: string | Uint8Array): unknown };
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of the system, where the environment names none: `zh-CN`. */
  readonly locale: string;
  /** The version of this package. */
  readonly version: string;
  readFile(path: string): Promise<Uint8Array>;
  /** Reads a file of this package that stands beside the shell. */
  readShipped(name: string): Promise<Uint8Array>;
  /** Replaces a file as a whole: the new content is written completely or not at all. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
}

/** Reads standard input to its end. */
export async function readAll(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
