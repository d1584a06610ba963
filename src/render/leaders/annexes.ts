/** The annexes, numbered: those that have something to show. */
import type { LeadersAnnex } from './document.js';
import { indicatorAnnex } from './indicator-annex.js';
import type { LeadersContext } from './leaders-context.js';
import { missingAnnex } from './missing-annex.js';
import { partsAnnex } from './parts-annex.js';
import { problemAnnex } from './problem-annex.js';
import { sourceAnnex } from './source-annex.js';
import { statementAnnex } from './statement-annex.js';

/** @internal */
export function annexesOf(context: LeadersContext): readonly LeadersAnnex[] {
  return [
    indicatorAnnex(context),
    problemAnnex(context),
    partsAnnex(context),
    missingAnnex(context),
    statementAnnex(context),
    sourceAnnex(context),
  ]
    .filter((annex) => annex !== null)
    .map((annex, i) => ({
      ...annex,
      title: context.say(`附件${i + 1}　${annex.title}`, `Annex ${i + 1}. ${annex.title}`),
    }));
}
