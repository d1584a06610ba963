/** Debian's PostgreSQL as a server of its own, and as a coordinator over shards. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Engine } from '../engines.js';
import { fillingOf } from '../engines.js';
import type { World } from '../world.js';
import { freePort, postgresFolder, startUntil, stop } from './processes.js';

export interface PostgresServer {
  readonly port: number;
  readonly client: Client;
  close(): Promise<void>;
}

/** A new, empty server. PostgreSQL does not run as root, which hands it to the user `postgres`. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresFolder()!;
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const owner = userInfo().uid === 0 ? ownerOf('postgres') : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!);
  chmodSync(folder, 0o700);
  execFileSync(
    join(programs, 'initdb'),
    ['-D', folder, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-N'],
    { ...owner, cwd: folder, stdio: 'ignore' },
  );
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'jit=off',
    'enable_nestloop=off',
    'log_min_messages=log',
  ];
  const args = ['-D', folder, '-p', String(port), ...settings.flatMap((each) => ['-c', each])];
  const server = await startUntil(join(programs, 'postgres'), args, /ready to accept connections/, {
    ...owner,
    cwd: folder,
  });
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  await client.connect();
  return {
    port,
    client,
    close: async () => {
      await client.end();
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownerOf(user: string): { uid?: number; gid?: number } {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, user]).toString()));
  return { uid: uid!, gid: gid! };
}

/** A server as an engine. */
export async function postgresEngine(): Promise<Engine> {
  const { client, close } = await startPostgres();
  return {
    dialect: 'postgres',
    load: async (world: World) => {
      for (const text of fillingOf('postgres', world)) await client.query(text);
      await client.query('ANALYZE');
    },
    rows: async ({ text, parameters }) => (await client.query<Record<string, unknown>>(text, [...parameters])).rows,
    close,
  };
}
