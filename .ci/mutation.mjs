/**
 * Mutation tests, shard by shard: `npm run mutation -- ROOM`, or `ROOM/PART`; without a room, all rooms. A shard is an
 * inner room, or the files beside the inner rooms. What has a result is not run again, so that a run that was stopped
 * goes on where it was. It fails where the score of a shard is below its limit.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const rooms = ['core', 'statistics', 'criteria', 'plan', 'projection', 'assessment', 'tables', 'render', 'cli'];

/** The files of a room itself, then each inner room. */
function shardsOf(room) {
  const entries = readdirSync(`src/${room}`, { withFileTypes: true });
  const parts = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${room}/${name}`);
  return parts.length < entries.length ? [room, ...parts] : parts;
}

const [asked] = process.argv.slice(2);
const all = rooms.flatMap(shardsOf);
const shards = asked === undefined ? all : all.filter((shard) => shard === asked || shard.startsWith(`${asked}/`));
if (shards.length === 0) {
  console.error(`no room ${asked}: expected one of ${[...new Set([...rooms, ...all])].join(', ')}`);
  process.exit(2);
}

const failed = shards.filter((shard) => {
  console.log(`\n${shard}`);
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATED: shard },
  });
  return status !== 0;
});
if (failed.length > 0) console.error(`below the limit, or not finished: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
