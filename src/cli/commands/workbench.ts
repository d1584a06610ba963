/** `workbench`: the page that people without Node work with. */
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { visible } from '../../core/visible.js';
import type { Command, Setting } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { writeOut } from '../files.js';
import { usageError } from '../usage-error.js';

export const workbench: Command = {
  name: 'workbench',
  operands: { zh: '', en: '' },
  summary: {
    zh: '写出监测工作台：一个网页文件，用浏览器打开即可评价、出报告',
    en: 'write the workbench: one page, opened in a browser, that judges files and makes the report',
  },
  options: ['out'],
  notes: {
    zh: '网页不联网，数据不出本机。可拷给没有安装本软件的人使用。',
    en: 'The page uses no network, and data stay on the machine. It works where nothing is installed.',
  },
  examples: ['workbench --out workbench.html', 'workbench --lang zh --out 监测工作台.html'],
  run,
};

async function run({ io, args, say }: Setting): Promise<ExitCode> {
  if (args.operands.length > 0) throw usageError('workbench 不带参数', 'workbench takes no operand');
  const out = args.value('out');
  if (out === undefined)
    throw usageError('请用 --out 指定文件，如 workbench.html', 'name the file with --out, such as workbench.html');
  // It is shipped packed, at a quarter of its size.
  const page = await promisify(brotliDecompress)(await io.readShipped('workbench.html.br'));
  await writeOut(io, out, page);
  if (out !== '-') io.stderr.write(`${say('已写入', 'written')}: ${visible(out)}\n`);
  return exitCodes.done;
}
