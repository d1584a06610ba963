/** Suggests a table of aliases to check: every unknown name with the nearest indicator of the plan. */
import Papa from 'papaparse';
import { likelyAmong } from '../tables/concepts/names.js';
import { isSplit, protect } from '../tables/formats/protect.js';
import type { Setting } from './command.js';
import type { FileTable } from '../entries/io.js';

/**
 * For each name, the proposed id (may be empty); in CSV also the similarity and the indicator's name. A file named
 * *.json is JSON.
 */
export function suggestedAliases(tables: readonly FileTable[], path: string, { say, language }: Setting): string {
  const names = new Map<string, readonly string[]>();
  for (const { table } of tables)
    for (const { code, received, candidates = [] } of table.problems) {
      if (code !== 'UNKNOWN_INDICATOR' && code !== 'AMBIGUOUS_INDICATOR') continue;
      const [nearest] = candidates;
      const id = likelyAmong(received, candidates)?.indicator ?? '';
      const alike = nearest === undefined ? '' : String(nearest.similarity);
      names.set(received, [protect(received), id, alike, nearest?.name[language] ?? '']);
    }
  if (path.endsWith('.json'))
    return `${JSON.stringify(Object.fromEntries([...names].map(([name, [, id]]) => [name, id])), null, 2)}\n`;
  const head = [
    say('名称', 'name'),
    say('指标编号', 'indicator'),
    say('相似度', 'similarity'),
    say('规划中的指标', 'nearest'),
  ];
  return `${Papa.unparse([head, ...names.values()], { newline: '\n', quotes: isSplit })}\n`;
}
