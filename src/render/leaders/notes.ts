/** The notes of the caller: short ones stand before the first section, long ones in an annex. */
import type { LeadersAnnex, LeadersBlock } from './document.js';
import type { LeadersContext } from './leaders-context.js';
import { linesOf } from './room.js';

/** The notes before the first section, or where they are long, the name of their annex. @internal */
export function noteBlocks(context: LeadersContext): readonly LeadersBlock[] {
  const { options, say } = context;
  const [first, ...others] = options.notes ?? [];
  if (first === undefined) return [];
  const lead = say('说明。', 'Note.');
  if (areLong(context)) return [{ block: 'finding', lead, text: say('见附件“编制说明”。', 'See the annex “Notes”.') }];
  return [{ block: 'finding', lead, text: first }, ...others.map(paragraph)];
}

/** The annex; `null` where the notes are short. @internal */
export function noteAnnex(context: LeadersContext): LeadersAnnex | null {
  if (!areLong(context)) return null;
  return { title: context.say('编制说明', 'Notes'), blocks: context.options.notes!.map(paragraph) };
}

/** The most lines of notes before the first section. */
const mostLines = 5;

function areLong({ options }: LeadersContext): boolean {
  return linesOf((options.notes ?? []).map(paragraph)) > mostLines;
}

function paragraph(text: string): LeadersBlock {
  return { block: 'paragraph', text };
}
