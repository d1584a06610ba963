/** The statements that an assessor has to make, by domain. */
import { attestedLabels } from '../../entries/explain.js';
import type { Language } from '../../entries/index.js';
import type { StatementGroup } from '../protocol.js';
import type { Judged } from './judge.js';

/** Every attested indicator, once, under the first domain that needs it. */
export function statementGroups({ plan, files }: Judged, language: Language): readonly StatementGroup[] {
  const made = new Map(
    files.joined.evidence.flatMap((row) =>
      'attested' in row ? [[row.indicator, attestedLabels[row.attested][language]] as const] : [],
    ),
  );
  const listed = new Set<string>();
  return plan.domains
    .map((domain) => ({
      domain: domain.title[language],
      statements: domain.items.flatMap(({ criteria }) =>
        criteria.flatMap(({ indicator: id, phrase }) => {
          const { unit, name, definition } = plan.indicator(id);
          if (unit !== 'attestation' || listed.has(id)) return [];
          listed.add(id);
          const text = language === 'zh' ? phrase : definition.en;
          return [{ indicator: id, name: name[language], text, made: made.get(id) ?? null }];
        }),
      ),
    }))
    .filter(({ statements }) => statements.length > 0);
}
