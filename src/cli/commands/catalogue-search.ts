/** `catalogue search`: words in either language. */
import type { Language } from '../../core/text.js';
import { visible } from '../../core/visible.js';
import type { Command, Setting } from '../command.js';
import { criterionLine } from '../criterion-line.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { usageError } from '../usage-error.js';
import { planOf } from '../plan.js';
import { nameCell } from '../result-cells.js';
import { searchCatalogue, wordsOf, type Found } from '../search.js';

export const search: Command = {
  name: 'catalogue search',
  operands: { zh: '<词语>', en: '<words>' },
  summary: {
    zh: '在名称、编号、条文和解释中查找词语，中英文均可',
    en: 'find words in names, ids, texts and definitions, in Chinese or English',
  },
  options: ['plan', 'json'],
  notes: {
    zh: '几个词须同时出现。没有找到时退出码为 1。',
    en: 'All words must occur. Where nothing is found the exit code is 1.',
  },
  examples: ['catalogue search 近视', 'catalogue search infant mortality', 'catalogue search 死亡率 --json'],
  run,
};

async function run({ io, args, language, say }: Setting): Promise<ExitCode> {
  const words = wordsOf(args.operands);
  if (words.length === 0) throw usageError('请给出要查找的词语', 'give the words to look for');
  const found = searchCatalogue(await planOf(io, args), words);
  const isEmpty = found.indicators.length + found.items.length === 0;
  if (args.has('json')) io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (isEmpty) io.stderr.write(`${say('没有找到', 'nothing found')}: ${visible(words.join(' '))}\n`);
  else io.stdout.write(`${linesOf(found, language).map(visible).join('\n')}\n`);
  return isEmpty ? exitCodes.notMet : exitCodes.done;
}

function linesOf({ indicators, items }: Found, language: Language): string[] {
  const zh = language === 'zh';
  const lines: string[] = [];
  for (const { indicator, criteria } of indicators) {
    lines.push(`${nameCell(indicator, language)}  ${indicator.id}`);
    lines.push(...criteria.map((criterion) => `  ${criterionLine(criterion, indicator, language)}`), '');
  }
  for (const { id, text, type } of items)
    lines.push(
      `${{ target: zh ? '主要目标' : 'target', measure: zh ? '策略措施' : 'measure' }[type]}  ${id}`,
      `  ${text[language]}`,
      '',
    );
  lines.push(
    zh
      ? `指标${indicators.length}个，其他条文${items.length}条`
      : `indicators: ${indicators.length}; other items: ${items.length}`,
  );
  return lines;
}
