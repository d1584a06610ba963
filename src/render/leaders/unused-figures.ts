/** The figures of an indicator that were sent and not used, so that no verdict looks as if there were none. */
import { listText, periodText } from '../../core/phrases.js';
import type { Bilingual } from '../../core/text.js';
import type { DataProblem } from '../report/options.js';
import { yearOf } from '../words/figures.js';
import type { IndicatorStanding } from './indicator-standing.js';
import type { LeadersContext } from './leaders-context.js';

type Unused = NonNullable<DataProblem['figures']>[number];

/** Whether a figure that was not used is one of the whole of the area that is reported. */
function isOfWhole({ area, disaggregation }: Unused, { assessment }: LeadersContext): boolean {
  return disaggregation === undefined && (area === undefined || assessment.area === null || area === assessment.area);
}

/** The periods of the figures of an indicator that were not used, where no other figure is. */
function unusedPeriods({ indicator, places }: IndicatorStanding, context: LeadersContext): readonly string[] {
  const { assessment, options } = context;
  const { problems = [] } = options;
  const used = new Set(places.flatMap(({ result }) => result.series.map((point) => point.period)));
  const periods = problems
    .flatMap(({ figures = [] }) => figures)
    .filter((figure) => figure.indicator === indicator.id && isOfWhole(figure, context))
    .map((figure) => String(figure.period))
    .filter((each) => !used.has(each) && yearOf(each) <= yearOf(assessment.asOf));
  return [...new Set(periods)].sort();
}

/** 2024年所报数据未采用; `null` where every figure was used. @internal */
export function unusedText(standing: IndicatorStanding, context: LeadersContext): Bilingual | null {
  const periods = unusedPeriods(standing, context);
  if (periods.length === 0) return null;
  return {
    zh: `${periods.map(periodText).join('、')}所报数据未采用`,
    en: `${periods.length === 1 ? 'the figure' : 'the figures'} sent for ${listText(periods).en} ${periods.length === 1 ? 'was' : 'were'} not used`,
  };
}

/** The figures that a problem is about: 近视率（2023年、2024年）. @internal */
export function figuresText({ figures = [] }: DataProblem, { options, language, say }: LeadersContext): string {
  const periods = new Map<string, Set<string>>();
  for (const { indicator, period } of figures)
    periods.set(indicator, (periods.get(indicator) ?? new Set()).add(String(period)));
  return [...periods]
    .map(([id, own]) => {
      const name = options.plan.indicator(id as never).name[language];
      const years = [...own];
      return say(`${name}（${years.map(periodText).join('、')}）`, `${name} (${years.join(', ')})`);
    })
    .join(say('；', '; '));
}
