/** 定性要求: the statements of assessors, and the criteria without a statement. */
import { attestedLabels } from '../../criteria/words/labels.js';
import type { Attestation } from '../../core/model.js';
import { periodText } from '../words/figures.js';
import { statusCell } from './cells.js';
import { isMeasured, itemText, type Context, type ResultLocation } from './context.js';
import { emptyCell, type Block, type Cell, type Section } from './document.js';

/** @internal */
export function attestedSection(context: Context): Section {
  const { places, say } = context;
  const all = [...places.values()].filter(({ result }) => !isMeasured(result));
  const stated = all.filter((place) => statementOf(place) !== null);
  const silent = all.filter((place) => place.result.evaluation.status === 'insufficient-data');
  const apart = all.length - stated.length - silent.length;
  const blocks: Block[] = [
    {
      block: 'text',
      text: say(
        `${all.length}项要求不以数据衡量，由评估单位认定：已有认定${stated.length}项，尚无认定${silent.length}项${apart > 0 ? `，不适用${apart}项` : ''}。`,
        `${all.length} criteria are not measured but attested by an assessor: ${stated.length} are stated, ${silent.length} are not yet${apart > 0 ? `, ${apart} do not apply` : ''}.`,
      ),
    },
  ];
  if (stated.length > 0) {
    blocks.push({
      block: 'table',
      caption: say('评估单位的认定', 'What assessors stated'),
      columns: [
        { head: say('要求', 'Criterion') },
        { head: say('判定', 'Verdict') },
        { head: say('认定', 'Statement') },
        { head: say('日期', 'Date') },
        { head: say('评估单位', 'Assessor') },
        { head: say('依据', 'Evidence') },
      ],
      rows: stated.map((place) => statedRow(place, context)),
    });
  }
  if (silent.length > 0) {
    blocks.push({ block: 'text', text: say('尚无认定的要求：', 'Not stated yet:') }, ...silentFolds(silent, context));
  }
  return { id: 'attested', title: say('定性要求', 'Attested criteria'), blocks };
}

function statementOf({ result: { evaluation } }: ResultLocation): Attestation | null {
  return 'attestation' in evaluation ? evaluation.attestation : null;
}

function statedRow(place: ResultLocation, context: Context): readonly Cell[] {
  const { language, say } = context;
  const { item, domain, result } = place;
  const { attested, period, date, assessor, evidence } = statementOf(place)!;
  return [
    {
      text: result.evaluation.indicator.name[language],
      details: [say(`${domain.title.zh}，${itemText(item, say)}`, `${domain.title.en}, ${itemText(item, say)}`)],
      quote: result.evaluation.phrase,
    },
    statusCell(result, context),
    { text: attestedLabels[attested][language] },
    {
      text: periodText(date ?? String(period), language),
      ...(date !== undefined && { details: [say(`就${periodText(String(period), 'zh')}而言`, `on ${period}`)] }),
    },
    assessor === undefined ? emptyCell : { text: assessor },
    evidence === undefined ? emptyCell : { text: evidence },
  ];
}

/** The item, the indicator and the phrase of each criterion, by domain. */
function silentFolds(places: readonly ResultLocation[], { say }: Context): readonly Block[] {
  return [...new Set(places.map(({ domain }) => domain))].map((domain) => {
    const own = places.filter((place) => place.domain === domain);
    const named = ({ item, result: { evaluation } }: ResultLocation): string =>
      say(
        `${itemText(item, say)}：${evaluation.indicator.name.zh}——“${evaluation.phrase}”`,
        `${itemText(item, say)}: ${evaluation.indicator.name.en} — “${evaluation.phrase}”`,
      );
    return {
      block: 'fold',
      title: say(`${domain.title.zh}（${own.length}项）`, `${domain.title.en} (${own.length})`),
      blocks: [{ block: 'list', items: own.map(named) }],
    };
  });
}
