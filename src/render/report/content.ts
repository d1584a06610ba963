/** Builds a report from its sections. */
import type { Assessment } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { readResult } from '../../core/results.js';
import { checkWriting, optionRules } from '../checks.js';
import { periodText } from '../words/figures.js';
import { sectionHeading } from '../words/numbering.js';
import { attestedSection } from './attested.js';
import { basicsSection } from './basics.js';
import { conclusionsSection } from './conclusions.js';
import { contextOf, type Context } from './context.js';
import { dataQualitySection } from './data-quality.js';
import type { ReportDocument, Section } from './document.js';
import { domainsSection } from './domains.js';
import { earlyWarningsSection } from './early-warnings.js';
import { methodSection } from './method.js';
import { missingSection } from './missing.js';
import type { ReportOptions } from './options.js';
import { reportTitle } from './title.js';
import { unmatchedSection } from './unmatched.js';

/** The content of the report on an assessment. @internal */
export function documentOf(assessment: Assessment, options: ReportOptions): ReportDocument {
  checkWriting(options, optionRules.report, ['language', 'plan']);
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => contentOf(assessment, options));
}

function contentOf(assessment: Assessment, options: ReportOptions): ReportDocument {
  const context = contextOf(assessment, options);
  const { language, say } = context;
  const { area, asOf, plans } = assessment;
  return {
    language,
    title:
      options.title ?? say(`${reportTitle(context)}（逐项评价）`, `${reportTitle(context)}, criterion by criterion`),
    // The title names the plans, unless it is the caller's.
    plans: options.title === undefined ? [] : plans.map(({ title }) => title[language]),
    about: [...(area === null ? [] : [area]), say(`截至${periodText(asOf, 'zh')}`, `as of ${asOf}`)],
    notes: options.notes ?? [],
    sections: numbered(
      [
        basicsSection(context),
        conclusionsSection(context),
        domainsSection(context),
        earlyWarningsSection(context),
        missingSection(context),
        attestedSection(context),
        dataQualitySection(context),
        methodSection(context),
        unmatchedSection(context),
      ].filter((section) => section !== null),
      context,
    ),
  };
}

function numbered(sections: readonly Section[], { say }: Context): readonly Section[] {
  return sections.map((section, i) => ({ ...section, title: sectionHeading(i + 1, section.title, say) }));
}
