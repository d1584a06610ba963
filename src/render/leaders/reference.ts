/** Names the indicator that a criterion compares with. */
import type { Bilingual } from '../../core/text.js';
import type { FullResult } from '../../assessment/assessment.js';
import { comparedIndicator } from '../../criteria/words/explain.js';

/**
 * A text about an indicator with the name of the indicator compared with: the words of a criterion, which do not know
 * the plan, only say 对照指标. Without a comparison, or with several, the text stays as it is. @internal
 */
export function namingReference(text: Bilingual, results: readonly FullResult[]): Bilingual {
  const names = new Map(results.flatMap((result) => referenceIn(result) ?? []).map((name) => [name.zh, name]));
  const [name] = names.values();
  if (name === undefined || names.size > 1) return text;
  return {
    zh: text.zh.replaceAll('对照指标', name.zh),
    en: text.en.replaceAll('the indicator compared with', name.en),
  };
}

function referenceIn({ evaluation }: FullResult): Bilingual | null {
  const named = comparedIndicator(evaluation);
  if (named === null) return null;
  const { zh, en, area = '' } = named;
  return { zh: `${area}${zh}`, en: `“${en}”${area && ` (${area})`}` };
}
