/** A domain with its verdicts in words, and its trajectories as pictures. */
import { domainResults, type Assessment, type FullResult } from '../../entries/assessment.js';
import { commonStatusLabels, explain, verdictLabel } from '../../entries/explain.js';
import { explainProjection, type Catalogue, type Ids } from '../../entries/index.js';
import { chartSvg, trajectorySpec } from '../../entries/render.js';
import type { CriterionView, DomainView, Picture, Question } from '../protocol.js';
import { sayIn } from '../say.js';

export function domainView(
  assessment: Assessment,
  domain: string,
  plan: Catalogue<Ids>,
  { language, theme }: Pick<Question, 'language' | 'theme'>,
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
      statusLabel: commonStatusLabels[status][language],
      criteria: results.map((result) => criterionView(result, { language, theme })),
    })),
  };
}

function criterionView(result: FullResult, options: Pick<Question, 'language' | 'theme'>): CriterionView {
  const { id, due, evaluation, projection } = result;
  const { language } = options;
  return {
    id,
    name: evaluation.indicator.name[language],
    phrase: evaluation.phrase,
    due,
    status: evaluation.status,
    statusLabel: verdictLabel(evaluation, language),
    verdict: explain(evaluation, language),
    projection: projection.status === 'projected' ? explainProjection(projection, language) : '',
    course: courseOf(result, options),
  };
}

function courseOf(result: FullResult, options: Pick<Question, 'language' | 'theme'>): Picture | null {
  if (result.series.length < 2) return null;
  const spec = trajectorySpec(result, { ...options, width: 360, title: null });
  return spec && { svg: chartSvg(spec), about: spec.description };
}
