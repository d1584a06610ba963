/** Golden transcripts: what the shell answers to a line, in both languages, with its exit code. */
import { describe, expect, test } from 'vitest';
import { toy } from '../toy.js';
import { run, table, type World } from './run.js';
import { systemReasons } from './system-reasons.js';

interface Session {
  readonly world: World;
  readonly lines: readonly string[];
}

const infants = 'children.health.target.3/infant-mortality-rate@2030';
const mixed = [
  '指标,年份,数值,地区,性别',
  '婴儿死亡率,2020,5.4,东区,',
  '婴儿死亡率,2024,4.1,东区,',
  '婴儿死亡率,2024,4.3,东区,男',
  '婴儿死亡率,2024,6.3,西区,',
  '婴儿死亡率,2025,3.9,东区,',
  '孕产妇死亡率,2024,15,,',
  '高等教育毛入学率,2024,70,东区,',
  '幸福感,2024,70,东区,',
  '产前筛查率,2024,—,东区,',
].join('\n');
/** The toy's plan without a mid-term year, with an indicator without a least value. */
const open = () => {
  const plan = JSON.parse(JSON.stringify(toy)) as { plans: { years: { midterm?: number } }[]; indicators: object[] };
  delete plan.plans[0]!.years.midterm;
  Object.assign(plan.indicators[15]!, { min: null });
  return plan;
};
const infantsOf = (areas: readonly string[]): string =>
  ['指标,年份,数值,地区', ...areas.map((area) => `婴儿死亡率,2024,4,${area}`)].join('\n');
const towns = Array.from({ length: 12 }, (_, i) => `甲${i + 1}乡`);
const files = {
  'data.csv': table,
  'two.csv': infantsOf(['东区', '西区']),
  'towns.csv': infantsOf(towns),
  'unnamed.csv': infantsOf(['东区', '', ''])
    .replace('4,\n', '5,\n')
    .replace(/率,2024,4,$/, '率,2023,4,'),
  'forecast.csv': '指标,年份,数值,状态\n婴儿死亡率,2030,3,F\n孕产妇死亡率,2031,9,F',
  'marks.csv': '指标,2022年,2023年,2024年\n婴儿死亡率,…,—,4\n婴儿死亡率,…,—,4',
  'empty.csv': '',
  'mixed.csv': mixed,
  'bad.csv': '指标,年份,数值\n幸福感,2024,1',
  'toy.json': JSON.stringify(toy),
  'open.json': JSON.stringify(open()),
  'list.json': '[]',
  'three.json': '3',
  'null.json': 'null',
  'na.json': JSON.stringify({ notApplicable: { [infants]: '无出生' } }),
  'nurses.csv': 'indicator,area,year,value\nnurses,甲镇,2024,1\ncoverage,天门市,2024,96',
  'close.csv': 'indicator,year,numerator,denominator\ncoverage,2024,94999,100001',
  'typo.json': '{ "polcy": {} }',
  'odd.json': '{ "whatever": 1 }',
  'plan.json': '{}',
};

const sessions: Readonly<Record<string, Session>> = {
  'mistakes-on-the-line': {
    world: { files },
    lines: [
      ...['reprot', 'data.csv', 'catalogue', 'catalogue serch x', 'catalogue frobnicate', 'help reprot'],
      ...['evaluate data.csv --colour', 'evaluate data.csv --as-ov 2024', 'evaluate data.csv --bom', 'report --nope'],
      ...['evaluate data.csv --area A --area B', 'evaluate data.csv --json=yes', 'evaluate data.csv --area'],
      ...['evaluate data.csv --as-of 20x4', 'evaluate data.csv --area A --all-areas', 'evaluate data.csv --due soon'],
      ...['evaluate data.csv --kind atleast', 'evaluate data.csv --type tarket', 'evaluate data.csv --domain x'],
      ...['evaluate data.csv --criterion x', 'evaluate data.csv --indicator infant-mortality-rat'],
      ...['evaluate data.csv --plan womn', 'evaluate data.csv --plan x.json --plan y.csv'],
      ...['evaluate data.csv --plan women --plan children', 'evaluate data.csv --plan missing.json'],
      ...['project data.csv --confidence 2', 'project data.csv --confidence 0.5x', 'project data.csv --method magic'],
      ...['report data.csv --view weekly', 'report data.csv --charts some', 'report data.csv --format htm'],
      ...['report data.csv --out r.pdf', 'report data.csv --out report', 'report data.csv --full --out r.docx'],
      ...['report data.csv --all-areas --out r.xlsx', 'report data.csv --format md --out data.csv'],
      ...['template', 'template --out blank.csv', 'template --out b.xlsx --until soon'],
      ...['template --out b.xlsx --until 999', 'template --out b.xlsx --until 10000', 'template x.xlsx --out x.xlsx'],
      ...[
        'workbench data.csv',
        'workbench',
        'targets a.csv b.csv',
        'targets --out x.pdf',
        'targets toy.json -o toy.json',
      ],
      ...['check', 'check a.json b.json', 'init x', 'init', 'sql', 'sql --dialect duck', 'sql --dialect duckdb'],
      ...['sql --dialect duckdb --as-of now', 'repl x', 'catalogue search', 'catalogue show', 'catalogue show a b'],
      ...['catalogue show qqqqqqqq', 'catalogue show infant-mortality-rat', 'catalogue list x'],
    ],
  },
  'mistakes-in-files': {
    world: { files },
    lines: [
      ...['evaluate', 'evaluate - -', 'evaluate missing.csv', 'evaluate bad.csv', 'evaluate data.csv bad.csv'],
      ...['evaluate data.csv --settings list.json', 'evaluate data.csv --settings typo.json'],
      ...['evaluate data.csv --settings null.json', 'evaluate data.csv --settings three.json'],
      ...['evaluate data.csv --settings odd.json', 'report data.csv --previous three.json'],
      ...['evaluate data.csv --aliases list.json', 'evaluate mixed.csv', 'evaluate mixed.csv --area 北区'],
      ...['evaluate mixed.csv --area 东', 'read bad.csv', 'read data.csv bad.csv', 'evaluate bad.csv empty.csv'],
      ...['evaluate forecast.csv', 'evaluate two.csv', 'evaluate towns.csv', 'evaluate towns.csv --area 甲1'],
      ...['evaluate two.csv --area 中心城区'],
    ],
  },
  'the-catalogue': {
    world: { files },
    lines: [
      ...['catalogue show women', 'catalogue show children.health.target.3'],
      ...[`catalogue show ${infants}`, 'catalogue show sex-ratio-at-birth', 'catalogue show 婴儿死亡率'],
      ...['catalogue show prenatal-screening-rate', 'catalogue show toy.one --plan toy.json'],
      ...['catalogue show sustain --plan toy.json', 'catalogue show every-unit --plan toy.json'],
      ...['catalogue show Mortality --plan toy.json', 'catalogue show 死亡律 --plan toy.json'],
      ...['catalogue show toy --plan open.json', 'catalogue show rural-deaths --plan open.json'],
      ...[
        'catalogue show children.health.measure.5',
        'catalogue show system --plan toy.json',
        'catalogue show gross --plan toy.json',
      ],
      ...['catalogue search 近视', 'catalogue search zebra', 'catalogue list --indicator infant-mortality-rate'],
      ...['catalogue list --plan toy.json', 'catalogue list --due 2031'],
    ],
  },
  'files-that-are-written': {
    world: { files: { 'mixed.csv': mixed } },
    lines: [
      'init',
      'init --table',
      'read mixed.csv --suggest-aliases a.csv',
      'read mixed.csv --suggest-aliases a.json',
    ],
  },
  'statements-from-a-pipe': {
    world: { files, stdin: ".help\nfind('近视')[0]\nprint(catalogue)\n" },
    lines: ['repl'],
  },
  results: {
    world: { files },
    lines: [
      ...['evaluate data.csv --as-of 2024', 'evaluate data.csv', `evaluate data.csv --criterion ${infants} --explain`],
      ...['evaluate data.csv --all --domain women.law', 'evaluate data.csv --due 2031'],
      ...['project data.csv --as-of 2024', `project data.csv --criterion ${infants} --explain`],
      ...[
        'evaluate mixed.csv --area 东区',
        'evaluate mixed.csv --area 东区 --as-of 2024',
        'evaluate mixed.csv --all-areas',
      ],
      ...['evaluate data.csv --indicator neonatal-mortality-rate', 'evaluate close.csv --plan toy.json'],
      ...[`evaluate data.csv --settings na.json --criterion ${infants}`],
      ...['evaluate nurses.csv --plan toy.json --all-areas', 'project close.csv --plan toy.json'],
      ...['evaluate data.csv --plan women --as-of 2024', 'evaluate data.csv --as-of 2022', 'evaluate marks.csv'],
      ...['evaluate towns.csv --area 甲1乡', 'evaluate two.csv --area 东区', 'evaluate unnamed.csv --area 南城'],
      ...['evaluate mixed.csv --area 南城 --as-of 2024', 'read marks.csv', 'read forecast.csv', 'read towns.csv'],
      ...['read data.csv', 'read mixed.csv', 'check toy.json'],
    ],
  },
};

/** The lines of a stream, each after its mark. What an editor hides is written out. */
function marked(mark: string, text: string): string {
  const shown = text.replaceAll('\r', '\\r').replaceAll('\uFEFF', '\\ufeff');
  return shown.replace(/\n$/, '').replaceAll(/^(?!$)/gm, `${mark} `);
}

async function transcript({ world, lines }: Session): Promise<string> {
  const asked = lines.flatMap((line) => ['zh', 'en'].map((language) => `${line} --lang ${language}`));
  const answers: string[] = [];
  for (const line of asked) {
    const { code, out, err, written } = await run(line.split(' '), world);
    const streams = [
      out && marked(' ', out),
      err && marked('!', err),
      ...[...written].map(([path, text]) => `> ${path}\n${marked('>', text)}`),
    ];
    answers.push([`$ ${line}`, ...streams.filter((text) => text !== ''), `= ${code}`, ''].join('\n'));
  }
  return answers.join('\n');
}

describe('golden', () => {
  test.each(Object.entries(sessions))('%s', async (name, session) => {
    await expect(await transcript(session)).toMatchFileSnapshot(`./transcripts/${name}.golden.txt`);
  });
});

describe('a file that the system does not give or take, with the reason in words', () => {
  test.each<readonly [code: string, zh: string, en: string]>([
    ...systemReasons,
    ['EMFILE', 'EMFILE: as the system says it', 'EMFILE: as the system says it'],
  ])('%s', async (code, zh, en) => {
    const world = { files, failing: { 'x.csv': code } };
    const said = async (...argv: readonly string[]) => (await run(argv, world)).err;
    expect(await said('check', 'x.csv', '--lang', 'zh')).toBe(`tianmen-indicators: 不能读取 x.csv：${zh}\n`);
    expect(await said('check', 'x.csv')).toBe(`tianmen-indicators: cannot read x.csv: ${en}\n`);
    const write = ['targets', 'toy.json', '--out', 'x.csv'];
    expect(await said(...write, '--lang', 'zh')).toBe(`tianmen-indicators: 不能写入 x.csv：${zh}\n`);
    expect(await said(...write)).toBe(`tianmen-indicators: cannot write x.csv: ${en}\n`);
  });
});
