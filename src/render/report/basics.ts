/** 基本情况: what was assessed, and on how much data. */
import { periodText } from '../words/figures.js';
import { viewText } from '../words/words.js';
import { hasFigure, isMeasured, type Context } from './context.js';
import type { Fact, Section } from './document.js';

/** @internal */
export function basicsSection({ assessment, options, results, language, say }: Context): Section {
  const { plans, asOf, area, view, unmatched } = assessment;
  const domains = plans.flatMap((plan) => plan.domains);
  const items = domains.flatMap((domain) => domain.items);
  const targets = items.filter(({ type }) => type === 'target').length;
  const measured = results.filter(isMeasured);
  const stated = results.filter(
    ({ evaluation }) => 'attestation' in evaluation && evaluation.attestation !== null,
  ).length;
  const periods = [...new Set(results.flatMap(({ series }) => series.map(({ period }) => period)))].sort();
  const { document } = options.plan;
  const documentParts = [
    document.title[language],
    document.number,
    document.issuer?.[language],
    document.issued === undefined ? undefined : periodText(document.issued, language),
  ];
  const spans = options.plan.plans
    .filter(({ id }) => plans.some((plan) => plan.id === id))
    .map(({ years: { baseline, start, end } }) =>
      say(`${start}—${end}年，基期${baseline}年`, `${start}–${end}, base year ${baseline}`),
    );
  const facts: Fact[] = [
    { term: say('规划', 'Plans'), text: plans.map(({ title }) => title[language]).join(say('；', '; ')) },
    {
      term: say('文件', 'Document'),
      text: documentParts.filter((part) => part !== undefined).join(say('，', ', ')),
    },
    { term: say('规划期', 'Period'), text: [...new Set(spans)].join(say('；', '; ')) },
  ];
  facts.push(
    { term: say('地区', 'Area'), text: area ?? say('未注明', 'not named') },
    {
      term: say('评估', 'Evaluation'),
      text: say(`${viewText[view].zh}，截至${periodText(asOf, 'zh')}`, `${viewText[view].en}, as of ${asOf}`),
    },
    {
      term: say('范围', 'Scope'),
      text: say(
        `${domains.length}个领域，${targets}项主要目标，${items.length - targets}项提出要求的策略措施；共${results.length}项要求，其中以数据衡量${measured.length}项，由评估者认定${results.length - measured.length}项`,
        `domains: ${domains.length}; targets: ${targets}; measures that ask for something: ${items.length - targets}; criteria: ${results.length}, of which measured ${measured.length}, attested ${results.length - measured.length}`,
      ),
    },
    {
      term: say('数据', 'Data'),
      text:
        say(
          `以数据衡量的${measured.length}项要求中有数据${measured.filter(hasFigure).length}项；由评估者认定的${results.length - measured.length}项中已有认定${stated}项`,
          `figures for ${measured.filter(hasFigure).length} of the ${measured.length} measured criteria; statements on ${stated} of the ${results.length - measured.length} attested`,
        ) +
        (periods.length === 0
          ? ''
          : say(
              `；数据期间${spanText(periods[0]!, periods[periods.length - 1]!)}`,
              `; figures from ${periods[0]} to ${periods[periods.length - 1]}`,
            )),
    },
  );
  const later = unmatched.filter(({ reason }) => reason === 'after-as-of').length;
  if (later > 0)
    facts.push({
      term: say('较晚的数据', 'Later data'),
      text: say(`${later}个数据晚于截至期，未采用`, `figures or statements later than ${asOf}, not used: ${later}`),
    });
  return { id: 'basics', title: say('基本情况', 'Basic facts'), blocks: [{ block: 'facts', facts }] };
}

/** 2020—2024年; months and days in full. */
function spanText(first: string, last: string): string {
  if (first === last) return periodText(first, 'zh');
  const years = first.length === 4 && last.length === 4;
  return years ? `${first}—${periodText(last, 'zh')}` : `${periodText(first, 'zh')}—${periodText(last, 'zh')}`;
}
