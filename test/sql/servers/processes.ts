/** Servers for the tests: started on loopback in a folder of their own, stopped and removed afterwards. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Where Debian keeps the programs of its newest PostgreSQL; `null` where there is none. */
export function postgresFolder(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : `${root}/${newest}/bin`;
}

/** Starts a program and waits until a line of its output says that it is ready. */
export function startUntil(
  command: string,
  args: readonly string[],
  ready: RegExp,
  options: Pick<SpawnOptions, 'env' | 'cwd' | 'uid' | 'gid'> = {},
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const timer = setTimeout(() => {
      fail('not ready after two minutes');
    }, 120_000);
    const fail = (reason: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`${command}: ${reason}\n${said}`));
    };
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!ready.test(said)) return;
      clearTimeout(timer);
      resolve(child);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.on('error', (error) => {
      fail(error.message);
    });
    child.on('exit', (code) => {
      fail(`ended with ${code}`);
    });
  });
}

/** Ends a program that was started here, and waits for its end. */
export function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => {
      resolve();
    });
    child.kill(signal);
  });
}
