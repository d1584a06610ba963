/** The catalogue of a command, and the criteria selected from it. */
import {
  catalogue,
  criterionKinds,
  definePlan,
  type Catalogue,
  type CriterionQuery,
  type Ids,
} from '../entries/index.js';
import { choice, numeric, type Arguments } from './args.js';
import type { Io } from './io.js';
import { readPlanFile } from './plan-file.js';
import { usageError } from './usage-error.js';
import { nearest } from './nearest.js';
import type { OptionName } from './options.js';

/** Tianmen's catalogue, or a host's own. */
export type AnyCatalogue = Catalogue<Ids>;

/** Whether a value of `--plan` is a file, not an id. */
export function isPlanFile(value: string): boolean {
  return /\.(?:json|csv|tsv|xlsx|xls|ods)$/i.test(value);
}

/** The catalogue from the file named by `--plan`, else Tianmen's. */
export async function planOf(io: Io, args: Arguments): Promise<AnyCatalogue> {
  const files = args.values('plan').filter(isPlanFile);
  if (files.length > 1) throw usageError('--plan 只能给一个文件', '--plan: only one file may be given');
  const [file] = files;
  if (file === undefined) return catalogue as unknown as AnyCatalogue;
  return definePlan((await readPlanFile(io, file)).input as never) as AnyCatalogue;
}

/** The id of the plan asked for; `undefined` for all plans. */
export function planIdOf(plan: AnyCatalogue, args: Arguments): string | undefined {
  const [id, ...more] = args.values('plan').filter((value) => !isPlanFile(value));
  if (more.length > 0) throw usageError('--plan 只能给一个编号', '--plan: only one id may be given');
  return id === undefined ? undefined : known('plan', id, plan.plans);
}

/** The options that select criteria. */
export const selecting: readonly OptionName[] = ['plan', 'domain', 'criterion', 'indicator', 'kind', 'due', 'type'];

/** The ids of the selected criteria, in the order of the document. */
export function selected(plan: AnyCatalogue, args: Arguments): ReadonlySet<string> {
  const planId = planIdOf(plan, args);
  const kind = choice(args, 'kind', criterionKinds);
  const type = choice(args, 'type', ['target', 'measure']);
  const due = numeric(args, 'due', Number.isInteger, '年份', 'a year');
  const domain = args.value('domain');
  const query: CriterionQuery = {
    ...(planId !== undefined && { plan: planId }),
    ...(domain !== undefined && { domain: known('domain', domain, plan.domains) }),
    ...(kind && { kind }),
    ...(type && { type }),
    ...(due !== undefined && { due }),
  };
  const criteria = args.values('criterion').map((id) => known('criterion', id, plan.criteria));
  const indicators = args
    .values('indicator')
    .map(
      (asked) =>
        plan.indicators.find(({ name }) => name.zh === asked || name.en === asked)?.id ??
        known('indicator', asked, plan.indicators),
    );
  return new Set(
    plan
      .select(query)
      .filter(
        ({ id, indicator }) =>
          (criteria.length === 0 && indicators.length === 0) || criteria.includes(id) || indicators.includes(indicator),
      )
      .map(({ id }) => id),
  );
}

/** Returns a known id; throws a {@link usageError} that names the nearest id for an unknown one. */
function known(option: OptionName, id: string, all: readonly { readonly id: string }[]): string {
  const ids = all.map((each) => each.id);
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  throw usageError(
    `--${option}：没有编号“${id}”${near === null ? '' : `；是否指 ${near}？`}`,
    `--${option}: no id “${id}”${near === null ? '' : `; did you mean ${near}?`}`,
  );
}
