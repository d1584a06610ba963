/** The annexes, numbered: those that have something to show. */
import { areaAnnex } from './areas.js';
import { changeAnnex } from './changes.js';
import type { LeadersAnnex } from './document.js';
import { warningAnnex } from './early-warnings.js';
import { indicatorAnnex } from './indicator-annex.js';
import type { Say } from '../words/words.js';
import type { LeadersContext } from './leaders-context.js';
import { missingAnnex } from './missing-annex.js';
import { noteAnnex } from './notes.js';
import { partsAnnex } from './parts-annex.js';
import { problemAnnex } from './problem-annex.js';
import { sourceAnnex } from './source-annex.js';
import { statementAnnex } from './statement-annex.js';
import { unreadAnnex } from './unread-annex.js';

/** The annexes without their numbers. @internal */
export function annexesOf(context: LeadersContext): readonly LeadersAnnex[] {
  const all = [
    indicatorAnnex(context),
    problemAnnex(context),
    warningAnnex(context),
    changeAnnex(context),
    areaAnnex(context),
    partsAnnex(context),
    missingAnnex(context),
    unreadAnnex(context),
    statementAnnex(context),
    sourceAnnex(context),
    noteAnnex(context),
  ];
  return all.filter((annex) => annex !== null);
}

/** @internal */
export function numberedAnnexes(annexes: readonly LeadersAnnex[], say: Say): readonly LeadersAnnex[] {
  return annexes.map((annex, i) => ({
    ...annex,
    title: say(`附件${i + 1}　${annex.title}`, `Annex ${i + 1}. ${annex.title}`),
  }));
}
