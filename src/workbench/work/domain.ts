/** A domain with its verdicts in words, and the courses to draw. */
import { domainResults, type Assessment, type FullResult } from '../../entries/assessment.js';
import { explain, statusLabels } from '../../entries/explain.js';
import { explainProjection, type Catalogue, type Ids, type Language } from '../../entries/index.js';
import type { CriterionView, DomainView } from '../protocol.js';
import { sayIn } from '../say.js';
import { trajectoryOf } from './trajectory.js';

/** Items that carry no criterion and rest on no figures have nothing to show, and are left out where measures. */
export function domainView(
  assessment: Assessment,
  domain: string,
  plan: Catalogue<Ids>,
  language: Language,
): DomainView {
  const say = sayIn(language);
  const { items } = domainResults(assessment, domain, plan);
  return {
    id: domain,
    items: items.map(({ id, type, ordinal, status, results }) => ({
      id,
      heading:
        type === 'target'
          ? say(`主要目标${ordinal}`, `Target ${ordinal}`)
          : say(`策略措施${ordinal}`, `Measure ${ordinal}`),
      text: plan.item(id).text[language],
      status,
      statusLabel: statusLabels[status][language],
      criteria: results.map((result) => criterionView(result, language)),
    })),
  };
}

function criterionView(result: FullResult, language: Language): CriterionView {
  const { id, due, evaluation, projection } = result;
  return {
    id,
    name: evaluation.indicator.name[language],
    phrase: evaluation.phrase,
    due,
    status: evaluation.status,
    statusLabel: statusLabels[evaluation.status][language],
    verdict: explain(evaluation, language),
    projection: projection.status === 'projected' ? explainProjection(projection, language) : '',
    trajectory: trajectoryOf(result, language),
  };
}
