/** Everything that the page shows about the loaded files. */
import { describeProblem, type FileTable, type HeaderLayout, type Problem } from '../../entries/io.js';
import type { Bilingual, Catalogue, Ids, IndicatorError, Language } from '../../entries/index.js';
import type { FileView, FindingView, HeaderView, IndicatorView, Look, Question } from '../protocol.js';
import { sayIn } from '../say.js';
import { assessmentView } from './assessment-view.js';
import type { Bench } from './bench.js';
import { choiceOf, indicatorsByDomain, roleLabel, unitLabel } from './choices.js';
import type { Tell } from './files.js';
import { judge, type Judged } from './judge.js';
import { planView } from './plan-view.js';
import { statementGroups } from './statements.js';

/** Reads and judges the files, and describes the result in words. */
export function look(bench: Bench, question: Question, tell: Tell): Look {
  const { language } = question;
  const judged = judge(bench, question, tell);
  const { plan, files, asOf, assessment, fault } = judged;
  return {
    plan: planView(bench, plan, language),
    files: files.tables.map((each) => fileView(each, plan, language)),
    findings: [...areaFinding(judged, question), ...findingViews(judged, language)],
    indicators: indicatorViews(judged, language),
    indicatorsByDomain: indicatorsByDomain(plan, language),
    areas: areasOf(judged),
    years: yearsOf(judged),
    asOf,
    statements: statementGroups(judged, language),
    assessment: assessment && assessmentView(assessment, plan, language),
    fault: fault && faultLine(fault, language),
    isAreaNeeded: fault?.code === 'AMBIGUOUS_AREA',
    earlier: bench.earlier?.file ?? null,
    columnsNotFound: files.columnsNotFound,
  };
}

const formatLabels: Readonly<Record<FileTable['table']['layout']['format'], Bilingual>> = {
  csv: { zh: 'CSV', en: 'CSV' },
  tsv: { zh: 'TSV', en: 'TSV' },
  json: { zh: 'JSON', en: 'JSON' },
  workbook: { zh: '工作簿', en: 'Workbook' },
};

function fileView({ file, table }: FileTable, plan: Catalogue<Ids>, language: Language): FileView {
  const { layout, observations, attestations, missing, rows } = table;
  return {
    name: file,
    format: [formatLabels[layout.format][language], layout.encoding?.toUpperCase()]
      .filter((each) => each !== undefined)
      .join(sayIn(language)('，', ', ')),
    rows,
    figures: observations.length,
    statements: attestations.length,
    blanks: missing.length,
    headers: layout.headers.map((header) => headerView(header, plan, language)),
  };
}

function headerView({ sheet, row, columns }: HeaderLayout, plan: Catalogue<Ids>, language: Language): HeaderView {
  return {
    sheet: sheet ?? null,
    row,
    columns: columns.map(({ number, header, role, period, indicator, area, disaggregation = {} }) => ({
      number,
      header,
      role: role && roleLabel(role, language),
      says: [
        period,
        indicator === undefined ? undefined : plan.indicator(indicator).name[language],
        area,
        ...Object.values(disaggregation).map((category) => partLabels[category]?.[language] ?? category),
      ]
        .filter((each) => each !== undefined)
        .join(' '),
    })),
  };
}

/** The categories of sex and of urban and rural areas, in words. */
const partLabels: Readonly<Record<string, Bilingual>> = {
  F: { zh: '女', en: 'female' },
  M: { zh: '男', en: 'male' },
  U: { zh: '城镇', en: 'urban' },
  R: { zh: '农村', en: 'rural' },
};

function areasOf({ files }: Judged): readonly string[] {
  return [...new Set(files.joined.evidence.flatMap(({ area }) => area ?? []))];
}

/** Figures that name no area are never judged together with figures that name one: the user says where they belong. */
function areaFinding(judged: Judged, { language, settings }: Question): readonly FindingView[] {
  const { assessment, files } = judged;
  const isElsewhere = assessment?.unmatched.some(({ reason }) => reason === 'other-area') === true;
  const unnamed = files.joined.evidence.filter(({ area }) => area === undefined).length;
  const areas = areasOf(judged);
  if (!isElsewhere || unnamed === 0 || areas.length === 0 || settings.read?.area !== undefined) return [];
  const text = sayIn(language)(
    `有${unnamed}个数没有写明地区，另有${files.joined.evidence.length - unnamed}个数写明了地区；两者不会一起评价。`,
    `${unnamed} figures name no area, and ${files.joined.evidence.length - unnamed} name one. They are not judged together.`,
  );
  const from = areas.map((area) => ({ value: area, label: area }));
  const choice = { option: 'area', key: null, from, suggested: null } as const;
  return [{ key: 'area', severity: 'warning', text, place: '', choice }];
}

/** Errors first; within each severity, findings that a choice settles come first. */
function findingViews({ files, plan }: Judged, language: Language): readonly FindingView[] {
  const say = sayIn(language);
  const views = files.joined.problems.map((problem, i): FindingView => {
    const { file, settle, candidates, ...rest } = problem;
    const inFile = files.tables.length > 1 ? say(`${file}：`, `${file}: `) : '';
    return {
      key: `${file}:${i}:${problem.code}:${problem.received}`,
      severity: problem.severity,
      text: `${inFile}${describeProblem(rest, language)}`,
      place: `${inFile}${placeOf(problem, language)}`,
      choice: choiceOf(problem, plan, language),
    };
  });
  const rank = ({ severity, choice }: FindingView): number =>
    (severity === 'error' ? 0 : 2) + (choice === null ? 1 : 0);
  return views.sort((a, b) => rank(a) - rank(b));
}

/** The sheet and row of the first cell, and how many others there are. */
function placeOf({ sheet, row, count }: Problem, language: Language): string {
  const say = sayIn(language);
  const inSheet = sheet === undefined ? '' : say(`工作表“${sheet}”`, `sheet “${sheet}”, `);
  const more = count > 1 ? say(`等${count}处`, `, ${count} times`) : '';
  return row === null ? inSheet : say(`${inSheet}第${row}行${more}`, `${inSheet}row ${row}${more}`);
}

function indicatorViews({ files, plan }: Judged, language: Language): readonly IndicatorView[] {
  const say = sayIn(language);
  const found = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { indicator, period } of files.joined.evidence) {
    const id = indicator!;
    if (!found.has(id)) found.set(id, new Set());
    found.get(id)!.add(String(period));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...found].map(([id, periods]) => {
    const sorted = [...periods].sort();
    const span = sorted.length === 1 ? sorted[0]! : `${sorted[0]}${say('—', '–')}${sorted.at(-1)}`;
    const { name, unit } = plan.indicator(id);
    return {
      id,
      name: name[language],
      unit: unitLabel(unit, language),
      figures: counts.get(id)!,
      periods: say(`${span}（${sorted.length}期）`, `${span} (${sorted.length})`),
    };
  });
}

/** The years of the plan, and the latest period observed where it is not a year; newest first. */
function yearsOf({ plan, files }: Judged): readonly string[] {
  const starts = plan.plans.map(({ years }) => years.baseline);
  const ends = plan.plans.map(({ years }) => years.end);
  const [first, last] = [Math.min(...starts), Math.max(...ends)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(last - i));
  const { latestPeriod } = files.joined;
  return latestPeriod === null || years.includes(latestPeriod) ? years : [latestPeriod, ...years];
}

function faultLine({ code, message, fields }: IndicatorError, language: Language): string {
  if (code !== 'AMBIGUOUS_AREA') return message;
  const areas = (fields['areas'] as readonly string[]).join(language === 'zh' ? '、' : ', ');
  return sayIn(language)(`数据中有多个地区，请选一个：${areas}`, `the data name several areas, choose one: ${areas}`);
}
