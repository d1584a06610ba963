/** Apache Spark on loopback: a standalone master and workers, and a small program that runs statements. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SqlStatement } from '../../../src/entries/sql.js';
import type { Engine } from '../engines.js';
import type { World } from '../world.js';
import { freePort, startUntil, stop } from './processes.js';

/** The folder of a Python environment with pyspark in it, from the environment; `null` where there is none. */
export function sparkEnvironment(): string | null {
  const folder = process.env['PYSPARK_ENVIRONMENT'];
  return folder !== undefined && existsSync(join(folder, 'bin', 'python')) ? folder : null;
}

export interface SparkCluster {
  readonly engine: Engine;
  /** As `load`, with the observations in a folder for each area. */
  loadByArea(world: World): Promise<void>;
  /** Ends one worker at once, as a machine that fails. */
  killWorker(): Promise<void>;
  /** The plan of a statement, as text. */
  explain(statement: SqlStatement): Promise<string>;
  /** How many workers run parts of statements. */
  executors(): Promise<number>;
}

interface Answer {
  readonly rows?: Record<string, unknown>[];
  readonly executors?: number;
  readonly error?: string;
}

/** Starts a master, workers of one core each, and a session. */
export async function startSpark(environment: string, workers = 2): Promise<SparkCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'spark-'));
  const home = sparkHome(environment);
  const port = await freePort();
  const master = `spark://127.0.0.1:${port}`;
  const env = { ...process.env, SPARK_HOME: home, SPARK_LOCAL_IP: '127.0.0.1', SPARK_NO_DAEMONIZE: '1' };
  const program = join(home, 'bin', 'spark-class');
  const started: ChildProcess[] = [];
  const start = async (args: readonly string[], ready: RegExp): Promise<ChildProcess> => {
    const child = await startUntil(program, args, ready, { env });
    started.push(child);
    return child;
  };
  await start(
    ['org.apache.spark.deploy.master.Master', '--host', '127.0.0.1', '--port', String(port), '--webui-port', '0'],
    /New state: ALIVE/,
  );
  const workerArgs = ['--host', '127.0.0.1', '--cores', '1', '--memory', '1g', '--webui-port', '0', '-d', folder];
  const workersStarted: ChildProcess[] = [];
  for (let i = 0; i < workers; i++)
    workersStarted.push(
      await start(
        ['org.apache.spark.deploy.worker.Worker', ...workerArgs, master],
        /Successfully registered with master/,
      ),
    );
  const session = sessionOf(environment, master, env, folder);
  await session.ask({ ping: true });
  return {
    engine: {
      dialect: 'spark',
      load: async (world) => {
        await session.ask({ load: tablesOf(world, folder), folder });
      },
      rows: async ({ text, parameters }) => (await session.ask({ text, parameters })).rows ?? [],
      close: async () => {
        session.close();
        for (const child of started.reverse()) await stop(child, 'SIGTERM');
        rmSync(folder, { recursive: true, force: true });
      },
    },
    loadByArea: async (world) => {
      await session.ask({ load: tablesOf(world, folder), folder, byArea: true });
    },
    killWorker: () => stop(workersStarted[0]!, 'SIGKILL'),
    explain: async ({ text, parameters }) =>
      String((await session.ask({ text: `EXPLAIN ${text}`, parameters })).rows?.[0]?.['plan']),
    executors: async () => (await session.ask({ executors: true })).executors ?? 0,
  };
}

function sparkHome(environment: string): string {
  const python = readdirSync(join(environment, 'lib')).find((each) => each.startsWith('python'))!;
  return join(environment, 'lib', python, 'site-packages', 'pyspark');
}

/** A Python process that reads a request a line and answers with a line. */
function sessionOf(
  environment: string,
  master: string,
  env: NodeJS.ProcessEnv,
  folder: string,
): { ask(request: object): Promise<Answer>; close(): void } {
  const program = join(folder, 'session.py');
  writeFileSync(program, sessionProgram);
  const child = spawn(join(environment, 'bin', 'python'), [program, master], {
    env: { ...env, PYSPARK_PYTHON: join(environment, 'bin', 'python') },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: ((answer: Answer) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) waiting.shift()?.(JSON.parse(line) as Answer);
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting.push((answer) => {
          if (answer.error !== undefined) reject(new Error(answer.error));
          else resolve(answer);
        });
        child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => {
      child.stdin.end();
    },
  };
}

/** The rows of a world as files of JSON lines, which the session writes as Parquet, partitioned by area. */
function tablesOf({ observations, areas, units, statements }: World, folder: string): Record<string, string> {
  const write = (table: string, rows: readonly object[]): string => {
    const file = join(folder, `${table}.jsonl`);
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  };
  const figure = (value: unknown): string | null => (value == null ? null : String(value));
  return {
    observations: write(
      'observations',
      observations.map((row) => ({
        ...row,
        period: String(row.period),
        value: figure(row.value),
        numerator: figure(row.numerator),
        denominator: figure(row.denominator),
        part: row.disaggregation ? JSON.stringify(row.disaggregation) : null,
      })),
    ),
    areas: write(
      'areas',
      areas.map((area) => ({ area })),
    ),
    units: write('units', units),
    statements: write(
      'statements',
      statements.map((row) => ({ ...row, period: String(row.period) })),
    ),
  };
}

const sessionProgram = `
import json, sys
from decimal import Decimal
from pyspark.sql import SparkSession
spark = (SparkSession.builder.master(sys.argv[1]).appName('verdicts')
  .config('spark.driver.host', '127.0.0.1').config('spark.driver.bindAddress', '127.0.0.1')
  .config('spark.executor.memory', '700m').config('spark.executor.cores', '1')
  .config('spark.sql.shuffle.partitions', '2').config('spark.ui.enabled', 'false')
  .config('spark.ui.showConsoleProgress', 'false').config('spark.sql.files.openCostInBytes', '0')
  .config('spark.sql.codegen.wholeStage', 'false').getOrCreate())
spark.sparkContext.setLogLevel('ERROR')
figure = 'DECIMAL(38, 12)'
schemas = {
  'observations': 'area STRING, indicator STRING, period STRING, value STRING, numerator STRING, denominator STRING,'
    ' unit STRING, status STRING, bound STRING, part STRING',
  'areas': 'area STRING', 'units': 'unit STRING, area STRING',
  'statements': 'area STRING, indicator STRING, period STRING, attested STRING',
}
def load(files, folder, by_area):
  for table, file in files.items():
    rows = spark.read.schema(schemas[table]).json(file)
    if table == 'observations':
      for column in ('value', 'numerator', 'denominator'):
        rows = rows.withColumn(column, rows[column].cast(figure))
    path = folder + '/' + table
    writer = rows.coalesce(1).write.mode('overwrite')
    (writer.partitionBy('area') if by_area and table == 'observations' else writer).parquet(path)
    spark.read.parquet(path).createOrReplaceTempView(table)
def plain(value):
  return str(value) if isinstance(value, (Decimal, int)) and not isinstance(value, bool) else value
for line in sys.stdin:
  request = json.loads(line)
  try:
    answer = {}
    if 'load' in request:
      load(request['load'], request['folder'], 'byArea' in request)
    elif 'executors' in request:
      # The driver is one of those that hold data.
      answer['executors'] = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    elif 'text' in request:
      rows = spark.sql(request['text'], args=request['parameters'] or None).collect()
      answer['rows'] = [{key: plain(value) for key, value in row.asDict().items()} for row in rows]
  except Exception as error:
    answer = {'error': str(error)[:4000]}
  print(json.dumps(answer, ensure_ascii=False), flush=True)
spark.stop()
`;
