/** 基本情况: the subject of the assessment, and the amount of data. */
import type { PlanResult } from '../../assessment/assessment.js';
import { periodText } from '../words/figures.js';
import { viewText, type Say } from '../words/words.js';
import { hasFigure, isMeasured, type Context } from './context.js';
import type { Fact, Section } from './document.js';

/** @internal */
export function basicsSection(context: Context): Section {
  const { assessment, results, say } = context;
  const { plans, asOf, area, view, unmatched } = assessment;
  const facts: Fact[] = [
    ...documentFacts(context),
    { term: say('地区', 'Area'), text: area ?? say('未注明', 'not named') },
    {
      term: say('评估', 'Evaluation'),
      text: say(`${viewText[view].zh}，截至${periodText(asOf, 'zh')}`, `${viewText[view].en}, as of ${asOf}`),
    },
    scopeFact(plans, results, say),
    dataFact(results, say),
  ];
  const later = unmatched.filter(({ reason }) => reason === 'after-as-of').length;
  if (later > 0)
    facts.push({
      term: say('较晚的数据', 'Later data'),
      text: say(`${later}个数据晚于截至期，未采用`, `figures or statements later than ${asOf}, not used: ${later}`),
    });
  return { id: 'basics', title: say('基本情况', 'Basic facts'), blocks: [{ block: 'facts', facts }] };
}

function scopeFact(plans: readonly PlanResult[], results: Context['results'], say: Say): Fact {
  const domains = plans.flatMap((plan) => plan.domains);
  const items = domains.flatMap((domain) => domain.items);
  const targets = items.filter(({ type }) => type === 'target').length;
  const measured = results.filter(isMeasured).length;
  const attested = results.length - measured;
  const measures = items.length - targets;
  return {
    term: say('范围', 'Scope'),
    text: say(
      `${domains.length}个领域，${targets}项主要目标，${measures}项提出要求的策略措施；共${results.length}项要求，其中以数据衡量${measured}项，由评估单位认定${attested}项`,
      `domains: ${domains.length}; targets: ${targets}; measures that ask for something: ${measures}; criteria: ${results.length}, of which measured ${measured}, attested ${attested}`,
    ),
  };
}

function dataFact(results: Context['results'], say: Say): Fact {
  const measured = results.filter(isMeasured);
  const attested = results.length - measured.length;
  const withFigures = measured.filter(hasFigure).length;
  const stated = results.filter(
    ({ evaluation }) => 'attestation' in evaluation && evaluation.attestation !== null,
  ).length;
  const periods = [...new Set(results.flatMap(({ series }) => series.map(({ period }) => period)))].sort();
  const [first] = periods;
  const last = periods[periods.length - 1];
  const span =
    first === undefined || last === undefined
      ? ''
      : say(`；数据期间${spanText(first, last)}`, `; figures from ${first} to ${last}`);
  return {
    term: say('数据', 'Data'),
    text:
      say(
        `以数据衡量的${measured.length}项要求中有数据${withFigures}项；由评估单位认定的${attested}项中已有认定${stated}项`,
        `figures for ${withFigures} of the ${measured.length} measured criteria; statements on ${stated} of the ${attested} attested`,
      ) + span,
  };
}

function documentFacts({ assessment: { plans }, options: { plan }, language, say }: Context): readonly Fact[] {
  const { document } = plan;
  const documentParts = [
    document.title[language],
    document.number,
    document.issuer?.[language],
    document.issued === undefined ? undefined : periodText(document.issued, language),
  ];
  const spans = plan.plans
    .filter(({ id }) => plans.some((plan) => plan.id === id))
    .map(({ years: { baseline, start, end } }) =>
      say(`${start}—${end}年，基期${baseline}年`, `${start}–${end}, base year ${baseline}`),
    );
  return [
    { term: say('规划', 'Plans'), text: plans.map(({ title }) => title[language]).join(say('；', '; ')) },
    {
      term: say('文件', 'Document'),
      text: documentParts.filter((part) => part !== undefined).join(say('，', ', ')),
    },
    { term: say('规划期', 'Period'), text: [...new Set(spans)].join(say('；', '; ')) },
  ];
}

/** The span of two periods: 2020—2024年. Months and days are written in full. */
function spanText(first: string, last: string): string {
  if (first === last) return periodText(first, 'zh');
  const years = first.length === 4 && last.length === 4;
  return years ? `${first}—${periodText(last, 'zh')}` : `${periodText(first, 'zh')}—${periodText(last, 'zh')}`;
}
