/** Reports on standard error the figures and statements that no criterion could use. */
import type { Assessment, Unmatched, UnmatchedReason } from '../entries/assessment.js';
import type { Bilingual } from '../core/text.js';
import { visible } from '../core/visible.js';
import type { AssessmentTask } from './assessing.js';
import type { Setting } from './command.js';
import type { Data } from './data.js';
import type { FilePlace } from '../entries/io.js';

/** Evidence after the date asked about is not in this list: it is reported once, when the data are read. */
type ReportedReason = Exclude<UnmatchedReason, 'after-as-of'>;

const reasons: Readonly<Record<ReportedReason, Bilingual>> = {
  'unknown-indicator': { zh: '规划没有这个指标', en: 'no such indicator in the plan' },
  'no-indicator': { zh: '没有指明指标', en: 'no indicator named' },
  unused: { zh: '没有要求用到该指标', en: 'no criterion asks for the indicator' },
  'other-area': { zh: '属于其他地区', en: 'of another area' },
  disaggregated: { zh: '只是其中一部分（如一个性别、城或乡）', en: 'of a part of the whole (one sex, urban or rural)' },
};

/** The most rows that are named. */
const mostNamed = 10;

/** The unmatched evidence, each with its place where it came from a file. */
export function placedUnmatched({ unmatched }: Assessment, { places }: Data): readonly Unmatched[] {
  return unmatched.map((each) => ({ ...each, ...(each.from === 'evidence' ? places[each.index] : undefined) }));
}

/**
 * One line for each reason; a separate line for figures without an area while others name the area judged, and one for
 * area figures of a criterion that judges each unit.
 */
export function noteUnmatched(
  { io, language, say }: Setting,
  { area: judged, unmatched, results }: Assessment,
  { plan, data: { places, files } }: Pick<AssessmentTask, 'plan' | 'data'>,
): void {
  const area = visible(judged ?? '');
  const rowOf = ({ file, row }: FilePlace): string => (files > 1 ? `${file}:${row}` : String(row));
  const note = (rows: readonly Unmatched[], why: string): void => {
    if (rows.length === 0) return;
    const all = [
      ...new Set(
        rows.flatMap(({ index, from }) => (from === 'evidence' && places[index] ? [rowOf(places[index])] : [])),
      ),
    ];
    const named = all.slice(0, mostNamed);
    const more = all.length > named.length ? ' …' : '';
    const rowsEn = named.length === 1 ? 'row' : 'rows';
    const where =
      named.length === 0 ? '' : say(`（第${named.join('、')}${more}行）`, ` (${rowsEn} ${named.join(', ')}${more})`);
    io.stderr.write(
      `${say(`${rows.length}个数据未采用：`, `${rows.length} ${rows.length === 1 ? 'figure' : 'figures'} not used: `)}${why}${where}\n`,
    );
  };
  const byUnit = new Set(
    Object.values(results)
      .filter(({ id }) => plan.criterion(id).scope === 'every-unit')
      .map(({ indicator }) => indicator),
  );
  const isOfUnits = ({ evidence, reason }: Unmatched): boolean =>
    reason === 'unused' && evidence.indicator !== undefined && byUnit.has(evidence.indicator);
  const isUnnamed = ({ evidence, reason }: Unmatched): boolean =>
    reason === 'other-area' && evidence.area === undefined;
  const others = new Set(unmatched.flatMap((each) => (each.reason === 'other-area' ? (each.evidence.area ?? []) : [])));
  const [other] = others;
  // Figures of one place, of which some name it (the title of one sheet) and some do not.
  const isOneNamed = judged === null ? others.size === 1 : others.size === 0;
  for (const reason of Object.keys(reasons) as ReportedReason[]) {
    note(
      unmatched.filter((each) => each.reason === reason && !isUnnamed(each) && !isOfUnits(each)),
      `${reasons[reason][language]}${reason === 'other-area' && judged === null && isOneNamed ? allOf(visible(other!), say) : ''}`,
    );
  }
  const howTo = say(
    '请在 --settings 的 parents 中写明其所属地区，如 { "parents": { "甲单位": "某地区" } }',
    'name its area in --settings, as in { "parents": { "Unit 1": "Area" } }',
  );
  note(
    unmatched.filter(isOfUnits),
    say(
      `该指标逐个单位判定，而这是整个地区的数；如果它就是一个单位，${howTo}`,
      `units are judged one by one, and this is taken for a whole area; if it is a unit, ${howTo}`,
    ),
  );
  note(
    unmatched.filter(isUnnamed),
    `${say(`没有写明地区，而“${area}”另有写明的`, `no area named, while others name “${area}”`)}${isOneNamed ? allOf(area, say) : ''}`,
  );
}

/** How to say that figures which name no area are of the same area as those that name one. */
function allOf(area: string, say: Setting['say']): string {
  const line = `{ "read": { "area": ${JSON.stringify(area)} } }`;
  return say(
    `；如果全部是“${area}”的数据，请在 --settings 中写明 ${line}`,
    `; if all figures are of “${area}”, say so in --settings: ${line}`,
  );
}
