/** Figures and statements that no criterion could use, told on standard error: nothing is dropped without a word. */
import type { Assessment, Unmatched, UnmatchedReason } from '../assessment.js';
import type { Bilingual } from '../core/text.js';
import { visible } from '../core/visible.js';
import type { Setting } from './command.js';
import type { Data } from './data.js';
import type { FilePlace } from './duplicates.js';

const reasons: Readonly<Record<UnmatchedReason, Bilingual>> = {
  'unknown-indicator': { zh: '规划没有这个指标', en: 'no such indicator in the plan' },
  'no-indicator': { zh: '没有指明指标', en: 'no indicator named' },
  unused: { zh: '没有要求用到该指标', en: 'no criterion asks for the indicator' },
  'other-area': { zh: '属于其他地区', en: 'of another area' },
  disaggregated: { zh: '只是其中一部分（如一个性别、城或乡）', en: 'of a part of the whole (one sex, urban or rural)' },
  'after-as-of': { zh: '晚于截至期', en: 'later than the date asked about' },
};

/** More rows than this are not named. */
const mostNamed = 10;

/** One line for each reason, and one for what names no area while others name the one judged. */
export function noteUnmatched({ io, language, say }: Setting, { area: judged, unmatched }: Assessment, { places, files }: Data): void {
  const area = visible(judged ?? '');
  const rowOf = ({ file, row }: FilePlace): string => (files > 1 ? `${file}:${row}` : String(row));
  const note = (rows: readonly Unmatched[], why: string): void => {
    if (rows.length === 0) return;
    const all = [...new Set(rows.flatMap(({ index, from }) => (from === 'evidence' && places[index] ? [rowOf(places[index])] : [])))];
    const named = all.slice(0, mostNamed);
    const more = all.length > named.length ? ' …' : '';
    const where = named.length === 0 ? '' : say(`（第${named.join('、')}${more}行）`, ` (row ${named.join(', ')}${more})`);
    io.stderr.write(`${say(`${rows.length}个数据未采用：`, `${rows.length} ${rows.length === 1 ? 'figure' : 'figures'} not used: `)}${why}${where}\n`);
  };
  const isUnnamed = ({ evidence, reason }: Unmatched): boolean => reason === 'other-area' && evidence.area === undefined;
  for (const reason of Object.keys(reasons) as UnmatchedReason[]) {
    note(unmatched.filter((each) => each.reason === reason && !isUnnamed(each)), reasons[reason][language]);
  }
  note(unmatched.filter(isUnnamed), say(`没有写明地区，而“${area}”另有写明的`, `no area named, while others name “${area}”`));
}
