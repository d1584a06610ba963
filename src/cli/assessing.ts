/** From a command line to assessments: shared by `evaluate`, `project` and `report`. */
import {
  assess,
  assessAreas,
  type AreasOptions,
  type Assessment,
  type EarlierAssessment,
} from '../entries/assessment.js';
import { period } from '../core/period.js';
import { visible } from '../core/visible.js';
import { isObservation } from '../criteria/evidence/read-rows.js';
import type { FilePlace, SettingsFile } from '../entries/io.js';
import { methods } from '../entries/projection.js';
import { choice, numeric } from './args.js';
import type { Setting } from './command.js';
import { readData, type Data } from './data.js';
import { faultText, isIndicatorError } from './fault-text.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';
import type { OptionName } from './options.js';
import { planIdOf, planOf, selected, type AnyCatalogue } from './plan.js';
import { readPrevious } from './previous.js';
import { progressOn } from './progress.js';
import { readSettings } from './settings.js';

/** The options of an assessment. */
export const assessing: readonly OptionName[] = ['as-of', 'area', 'all-areas', 'aliases', 'settings', 'progress'];

/** Everything an assessment needs, read and checked. */
export interface AssessmentTask {
  readonly plan: AnyCatalogue;
  /** The ids of the criteria asked for. */
  readonly chosen: ReadonlySet<string>;
  readonly data: Data;
  readonly settings: SettingsFile;
  readonly asOf: string;
  /** An assessment for every area asked for; each is made when it is iterated. */
  readonly assessments: Iterable<Assessment>;
}

/** Reads plan, settings and data, and prepares the assessments. */
export async function assessmentTaskOf(setting: Setting): Promise<AssessmentTask> {
  const { io, args, say } = setting;
  if (args.has('area') && args.has('all-areas'))
    throw usageError('--area 与 --all-areas 不能同用', '--area and --all-areas exclude each other');
  if (args.has('as-of')) period(args.value('as-of'), '--as-of');
  const plan = await planOf(io, args);
  const planId = planIdOf(plan, args);
  const chosen = selected(plan, args);
  const shared = optionsOf(setting);
  const settings = await readSettings(io, args.value('settings'));
  const previous = args.has('previous') ? await readPrevious(io, args.value('previous')!) : [];
  const data = await readData(setting, plan, settings.read);
  assertArea(setting, settings, data);
  const asOf = args.value('as-of') ?? data.latestPeriod;
  if (asOf === null)
    throw usageError(
      '没有监测数据，请用 --as-of 指定截至时期',
      'nothing is observed in the data; say as of when with --as-of',
    );
  if (!args.has('as-of'))
    io.stderr.write(`${say(`截至${asOf}（数据的最近一期）`, `as of ${asOf}, the latest period in the data`)}\n`);
  const late = data.evidence.filter((row) => period(row.period, '').lastDay > period(asOf, '').lastDay).length;
  if (late > 0)
    io.stderr.write(
      `${say(`${late}个数据晚于截至期，未采用`, `${late} ${late === 1 ? 'figure' : 'figures'} not used: later than ${asOf}`)}\n`,
    );
  const options = { ...settingsFor(settings, shared), asOf, ...(planId !== undefined && { plan: planId }) };
  return {
    plan,
    chosen,
    data,
    settings,
    asOf,
    assessments: located(
      assessmentsOf(setting, plan, options, settings.attestations ?? [], data, previous),
      data.places,
    ),
  };
}

/**
 * Checks the area asked for. An area without any row is most likely mistyped. Figures without an area belong to the
 * area asked for, where no figure names it; if figures name other areas, a notice says so, and a name similar to
 * another area's is an error.
 */
function assertArea(
  { io, args, say }: Setting,
  { parents = {}, attestations = [] }: SettingsFile,
  { evidence }: Data,
): void {
  const asked = args.value('area');
  if (asked === undefined) return;
  const named = [...[...evidence, ...attestations].map(({ area }) => area), ...Object.values(parents)].filter(
    (area) => area !== undefined,
  );
  const unnamed = evidence.filter((row) => isObservation(row) && row.area === undefined).length;
  const near = named.includes(asked) ? null : nearest(asked, named);
  if (unnamed > 0 && near === null) {
    const isObserved = evidence.some((row) => isObservation(row) && row.area === asked);
    if (named.length > 0 && !isObserved)
      io.stderr.write(
        `${say(`${unnamed}个没有写明地区的数据作为“${visible(asked)}”的采用`, `${unnamed} ${unnamed === 1 ? 'figure that names' : 'figures that name'} no area used for “${visible(asked)}”`)}\n`,
      );
    return;
  }
  if (named.includes(asked)) return;
  throw usageError(
    `数据中没有地区“${asked}”${near === null ? '' : `；是否指 ${near}？`}`,
    `no row is about the area “${asked}”${near === null ? '' : `; did you mean ${near}?`}`,
  );
}

type LineOptions = Pick<AreasOptions, 'view' | 'projection'>;

/** The options of the command line, checked before any file is read. */
function optionsOf({ args }: Setting): LineOptions {
  const method = choice(args, 'method', methods);
  const confidence = numeric(
    args,
    'confidence',
    (share) => share > 0 && share < 1,
    '0与1之间的数，如 0.8',
    'a number between 0 and 1, such as 0.8',
  );
  const view = choice(args, 'view', ['annual', 'midterm', 'final']);
  return {
    ...(view && { view }),
    projection: { ...(method && { method }), ...(confidence !== undefined && { confidence }) },
  };
}

/** The settings of the file; options of the command line override them. */
function settingsFor(
  { policy, units, parents, notApplicable, projection }: SettingsFile,
  line: LineOptions,
): Omit<AreasOptions, 'asOf' | 'previous'> {
  return {
    ...(policy && { policy }),
    ...(units && { units }),
    ...(parents && { parents }),
    ...(notApplicable && { notApplicable }),
    ...line,
    projection: { ...projection, ...line.projection },
  };
}

type Attestations = NonNullable<SettingsFile['attestations']>;

function* assessmentsOf(
  setting: Setting,
  plan: AnyCatalogue,
  options: Omit<AreasOptions, 'previous'>,
  attestations: Attestations,
  { evidence }: Data,
  previous: readonly EarlierAssessment[],
): Generator<Assessment> {
  const { args, say } = setting;
  const earlier = (area: string | null): EarlierAssessment | undefined =>
    previous.find((each) => (each.area ?? null) === area);
  if (!args.has('all-areas')) {
    const area = args.value('area');
    const [only] = previous;
    const own = previous.length > 1 ? earlier(area ?? null) : only;
    yield assess(plan, evidence, {
      ...options,
      attestations,
      ...(area !== undefined && { area }),
      ...(own && { previous: own }),
    });
    return;
  }
  const rows = [...evidence, ...attestations];
  const report = progressOn(
    setting,
    say('地区', 'areas'),
    new Set(rows.filter((row) => row.area !== undefined || isObservation(row)).map(({ area }) => area ?? null)).size,
  );
  let done = 0;
  for (const assessment of assessAreas(plan, rows, { ...options, previous: earlier })) {
    yield assessment;
    report(++done);
  }
  report(null);
}

/** Adds to errors in the evidence their place in the file, and to an error about several areas what to do. */
function* located(assessments: Iterable<Assessment>, places: readonly FilePlace[]): Generator<Assessment> {
  try {
    yield* assessments;
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    const { where, areas } = error.fields as { readonly where: string; readonly areas?: readonly string[] };
    if (error.code === 'AMBIGUOUS_AREA' && areas) throw severalAreas(areas);
    const place = places[Number(/^evidence\[(\d+)\]/.exec(where)?.[1])];
    if (!place) throw error;
    throw usageError(
      `${place.file} 第${place.row}行第${place.column}列：${faultText(error, 'zh')}`,
      `${place.file}, row ${place.row}, column ${place.column}: ${error.message}`,
    );
  }
}

function severalAreas(areas: readonly string[]): Error {
  const some = areas.slice(0, 8).map(visible).join(', ');
  const more = areas.length > 8 ? ', …' : '';
  return usageError(
    `数据中有${areas.length}个地区（${some}${more}）：请用 --area 指定，或用 --all-areas 逐一评估`,
    `the data name ${areas.length} areas (${some}${more}): choose one with --area, or take each with --all-areas`,
  );
}
