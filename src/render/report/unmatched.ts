/** 未采用的数据: the evidence that was not used, with the reason, and the rows that could not be read. */
import type { Unmatched, UnmatchedReason } from '../../assessment/assessment.js';
import type { Evidence } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import type { Context } from './context.js';
import { fileName, unreadBlocks } from './data-quality.js';
import type { Cell, Section, Table } from './document.js';
import type { DataPlace } from './options.js';

const reasons: Readonly<Record<UnmatchedReason, Bilingual>> = {
  'unknown-indicator': { zh: '规划没有这个指标', en: 'the plan has no such indicator' },
  'no-indicator': { zh: '未注明指标', en: 'no indicator is named' },
  unused: { zh: '规划未对该指标提出要求', en: 'no criterion asks for it' },
  'other-area': { zh: '属于其他地区', en: 'of another area' },
  disaggregated: { zh: '只是整体的一部分', en: 'of a part of the whole only' },
  'after-as-of': { zh: '晚于截至期', en: 'later than the date asked about' },
};

/** The section; `null` where all evidence was used. @internal */
export function unmatchedSection(context: Context): Section | null {
  const {
    assessment: { unmatched },
    say,
  } = context;
  const later = unmatched.filter(({ reason }) => reason === 'after-as-of').length;
  const unread = unreadBlocks(context);
  if (unmatched.length === 0 && unread.length === 0) return null;
  const title = say('未采用的数据', 'Evidence not used');
  if (unmatched.length === 0) return { id: 'unmatched', title, blocks: unread };
  const text = say(
    `${unmatched.length}条数据或认定没有参与判定，原样列出${later > 0 ? `；其中${later}个数据晚于截至期，未采用` : ''}。`,
    `Figures or statements that decided nothing, as they came: ${unmatched.length}${later > 0 ? `; of these later than the date asked about: ${later}` : ''}.`,
  );
  return { id: 'unmatched', title, blocks: [{ block: 'text', text }, unmatchedTable(title, context), ...unread] };
}

function unmatchedTable(caption: string, context: Context): Table {
  const { assessment, options, say } = context;
  const rowsHead =
    options.places === undefined ? say('在数据中的位置（自0起）', 'Place in the data (from 0)') : say('所在行', 'Rows');
  return {
    block: 'table',
    caption,
    columns: [
      { head: say('指标', 'Indicator') },
      { head: say('原因', 'Reason') },
      { head: say('地区', 'Area') },
      { head: say('分组', 'Part') },
      { head: say('条数', 'Count'), figures: true },
      { head: say('期间', 'Periods') },
      { head: rowsHead },
    ],
    rows: likeOnes(assessment.unmatched).map((group) => groupRow(group, context)),
  };
}

/** Evidence for the same indicator, area and part, left out for the same reason. */
function likeOnes(unmatched: readonly Unmatched[]): readonly (readonly Unmatched[])[] {
  const groups = new Map<string, Unmatched[]>();
  for (const each of unmatched) {
    const { from, reason, evidence } = each;
    const key = JSON.stringify([from, reason, evidence.indicator, evidence.area, partOf(evidence)]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

function groupRow(group: readonly Unmatched[], { options, say, language }: Context): readonly Cell[] {
  const { evidence, reason, from } = group[0]!;
  const { indicator } = evidence;
  const isKnown = reason !== 'unknown-indicator' && reason !== 'no-indicator';
  const indexes = group.map(({ index }) => index);
  const periods = [...new Set(group.map((each) => String(each.evidence.period)))].sort();
  return [
    { text: isKnown ? options.plan.indicator(indicator as never).name[language] : (indicator ?? '—') },
    { text: reasons[reason][language] },
    { text: evidence.area ?? '—' },
    { text: partOf(evidence) || '—' },
    { text: String(group.length) },
    { text: periods.join(say('、', ', ')) },
    {
      text:
        from === 'attestations'
          ? say(`认定${runsOf(indexes)}`, `statements ${runsOf(indexes)}`)
          : placesText(indexes, options.places),
    },
  ];
}

function partOf(evidence: Evidence): string {
  const parts = 'disaggregation' in evidence ? Object.entries(evidence.disaggregation ?? {}) : [];
  return parts.map(([dimension, category]) => `${dimension}: ${category}`).join(', ');
}

/** The rows from which the evidence was read, by file; without known places, the indexes of the evidence. */
function placesText(indexes: readonly number[], places: readonly DataPlace[] | undefined): string {
  const rows = new Map<string, Set<number>>();
  for (const index of indexes) {
    const { file = '', row } = places?.[index] ?? { row: index };
    rows.set(file, (rows.get(file) ?? new Set()).add(row));
  }
  return [...rows].map(([file, own]) => `${file === '' ? '' : `${fileName(file)}: `}${runsOf([...own])}`).join('; ');
}

/** Consecutive numbers as ranges: 3–5, 9. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
