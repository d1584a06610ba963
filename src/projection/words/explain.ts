/** Explains a projection in words. */
import { periodsText } from '../../core/phrases.js';
import { assertLanguage, noWords, type Bilingual, type Language } from '../../core/text.js';
import { readResult } from '../../core/results.js';
import { reportingUnit, unitsCounted, unitsCountedAgain } from '../../core/reporting-unit-words.js';
import { doubtfulPeriods } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { CountsAhead } from '../counts/counts-ahead.js';
import type {
  NotProjected,
  NotProjectedReason,
  Outlook,
  Projected,
  Projection,
  UnitsProjected,
} from '../projection.js';
import { countsSeenAndAhead, countsText, rareCountsOf, sidesText } from './counts.js';
import { intervalText } from './interval.js';
import { notProjectedLabels, outlookText } from './labels.js';
import { isOpen, neededIn, paceIn } from './pace.js';
import { expectedText } from './places.js';
import { chanceText } from './probability.js';
import { aProjection, checkProjection } from './projection-shape.js';
import { warningsIn } from './warnings.js';

/**
 * Explains a projection in a few sentences: the expected level at the due date and its probability, the outlook, the
 * actual and the required pace, the value needed next year, the method, and the warnings. The verdict is not part of
 * it; `explain` gives it. Figures have the decimals of their source; the fields of the projection hold them exactly.
 *
 * @param projection - What `project` returned.
 * @param language - `zh` or `en`.
 * @throws {@link IndicatorError} `BAD_OPTION` for any other language, and for a value that is not a projection.
 * @example
 * const ahead = project('children.education.target.4/compulsory-education-retention-rate@2030', [
 *   { period: 2020, value: '95.2' },
 *   { period: 2021, value: '95.4' },
 *   { period: 2022, value: '95.5' },
 *   { period: 2023, value: '95.7' },
 * ]);
 * explainProjection(ahead, 'en').includes('It would have to rise by 0.40 percentage points a year'); //=> true
 * explainProjection(ahead, 'zh').includes('2021—2023年年均提高0.17个百分点，今后需年均提高0.40个百分点'); //=> true
 */
export function explainProjection(projection: Projection, language: Language): string {
  assertLanguage(language);
  checkProjection(projection, 'projection');
  return readResult('projection', aProjection, () => explained(projection, language));
}

function explained(projection: Projection, language: Language): string {
  const parts = [...saidOf(projection), ...warningsIn(projection)];
  return parts.map((part) => part[language]).join(language === 'zh' ? '' : ' ');
}

/** The sentences before the warnings. */
function saidOf(projection: Projection): readonly Bilingual[] {
  const doubtful = doubtfulPeriods(projection.evaluation);
  if (doubtful.length > 0) return [doubtfulIn(projection, doubtful)];
  const rare = rareCountsOf(projection);
  if (projection.status === 'projected' && rare) return rareIn(projection, rare);
  const parts = projection.status === 'projected' ? [expectedIn(projection)] : [notProjectedIn(projection)];
  const counted = projection.status === 'projected' ? countedIn(projection) : null;
  if (counted) parts.push(counted);
  if (projection.status === 'projected' || isMetForNow(projection)) parts.push(outlookIn(projection));
  if (projection.units) parts.push(unitsIn(projection, projection.units));
  if (projection.pace?.actual != null) parts.push(paceIn(projection, projection.pace));
  if (projection.needed && !isOpen(projection)) parts.push(...neededIn(projection));
  if (projection.status === 'projected') parts.push(methodIn(projection));
  return parts;
}

/** Whether a criterion that lacks the data for a projection is met now. */
function isMetForNow({ reason, outlook }: NotProjected): boolean {
  return outlook === 'achieved' && !isSettled(reason);
}

function doubtfulIn(projection: Projection, periods: readonly string[]): Bilingual {
  const { zh, en } = periodsText(periods);
  const name = subject(projection);
  return {
    zh: `${name.zh}：${zh}数据存疑，核实前不作测算。`,
    en: `${name.en}: not projected before the doubtful figure of ${en} is checked.`,
  };
}

/** Fewer than one case a year: the cases and their chance; a year's rate and its course mean nothing. */
function rareIn(projection: Projected, counts: CountsAhead): readonly Bilingual[] {
  const name = subject(projection);
  const { zh, en } = countsSeenAndAhead(projection, counts);
  return [
    {
      zh: `${name.zh}：基数小，${zh}。暂不作趋势研判。`,
      en: `${name.en}: few cases, ${en}. Nothing is said of the course of the rate.`,
    },
  ];
}

/** What the counts behind the figures say. */
function countedIn(projection: Projected): Bilingual | null {
  return projection.counts ? countsText(projection, projection.counts) : sidesText(projection);
}

/** The name of the quantity projected; for a gap, the gap of the indicator. */
function subject({ indicator: { name }, quantity }: Projection): Bilingual {
  return quantity === 'difference'
    ? { zh: `${name.zh}与对照指标之差`, en: `${name.en} (difference from the indicator compared with)` }
    : name;
}

function expectedIn(projection: Projected): Bilingual {
  const { due, point, probability } = projection;
  const name = subject(projection);
  const expected = expectedText(projection, point);
  const band = intervalText(projection);
  const chance = probability === null ? null : chanceText({ ...projection, probability });
  return {
    zh: `${name.zh}：按近年走势测算，预计${due}年${/^[\d−]/.test(expected.zh) ? '为' : ''}${expected.zh}${band ? `（${band.zh}）` : ''}${chance ? `，${chance.zh}` : ''}。`,
    en: `${name.en}: judging by recent years it is expected to be ${expected.en} in ${due}${band ? ` (${band.en})` : ''}${chance ? `, ${chance.en}` : ''}.`,
  };
}

function outlookIn(projection: Projection): Bilingual {
  const manner = mannerOf(projection.criterion);
  if (projection.status === 'not-projected') {
    const isLevel = manner === 'threshold';
    return {
      zh: `目前${isLevel ? '已达到目标值' : '符合要求'}，暂难研判今后走势。`,
      en: `It is ${isLevel ? 'met' : 'as asked'} now; the figures do not show where it is heading.`,
    };
  }
  const { zh, en } = outlookText(projection.outlook, manner);
  const when = whenText(projection);
  return { zh: `走势研判：${zh}${when.zh}。`, en: `Outlook: ${en}${when.en}.` };
}

/** A course says little of a year that is further beyond the due year. */
const farYears = 5;

/** The year in which the expected level meets the criterion; empty where the latest value already does. */
function whenText({ expectedYear, latest, evaluation, counts, outlook, due }: Projected): Bilingual {
  const isThere =
    evaluation.status === 'met' ||
    // With few cases, the criterion may be met in a year although the expected rate never gets there.
    (expectedYear === null && (counts !== null || outlook === 'on-track')) ||
    (expectedYear !== null && expectedYear <= Number(latest!.period.slice(0, 4)));
  if (isThere) return noWords;
  return expectedYear === null || expectedYear > due + farYears
    ? { zh: '，按近年走势难以预计达到年份', en: '; on this course the year when it is reached cannot be foreseen' }
    : { zh: `，预计${expectedYear}年达到`, en: `; expected to be reached in ${expectedYear}` };
}

/** Says that the figures are the worst unit's, and gives the outlooks of all units. */
function unitsIn({ criterion }: Projection, { total, worst, byOutlook }: UnitsProjected): Bilingual {
  const manner = mannerOf(criterion);
  const kind = criterion.units ?? reportingUnit;
  const of = unitsCounted(total, kind);
  const counted = (Object.keys(byOutlook) as Outlook[]).filter((outlook) => byOutlook[outlook] > 0);
  const all: Bilingual = {
    zh: counted
      .map((outlook) => `${unitsCountedAgain(byOutlook[outlook], kind)}${outlookText(outlook, manner).zh}`)
      .join('；'),
    en: counted.map((outlook) => `${byOutlook[outlook]} ${outlookText(outlook, manner).en}`).join('; '),
  };
  if (byOutlook.achieved === total)
    return {
      zh: `${of.zh}均${outlookText('achieved', manner).zh}。`,
      en: `All ${of.en}: ${outlookText('achieved', manner).en}.`,
    };
  return {
    zh: `以上为走势最不利的${worst}的情况。${of.zh}中：${all.zh}。`,
    en: `These are the figures of ${worst}, which has the worst outlook. Of ${of.en}: ${all.en}.`,
  };
}

function notProjectedIn(projection: NotProjected): Bilingual {
  const name = subject(projection);
  const { reason, outlook } = projection;
  const label = notProjectedLabels[reason];
  // A figure that lacks data may yet be assessed; a criterion that is over or does not apply will not.
  const isOpenEnded = outlook === 'unknown' && !isSettled(reason);
  return {
    zh: `${name.zh}：${label.zh}，${isOpenEnded ? '暂难研判' : '不作测算'}。`,
    en: `${name.en}: not projected, as ${label.en}.`,
  };
}

/** Whether more figures would not help: the due year is over, a year was missed, or nothing is measured. */
function isSettled(reason: NotProjectedReason): boolean {
  return reason === 'attested' || reason === 'not-applicable' || reason === 'due-reached' || reason === 'broken';
}

function methodIn({ choice, fittedYears, alternatives }: Projected): Bilingual {
  const meeting = alternatives.filter(({ meets }) => meets).length;
  const of = alternatives.length;
  const [first, last] = [fittedYears[0], fittedYears[fittedYears.length - 1]];
  const asked: Bilingual = choice === 'asked' ? { zh: '，按指定方法', en: ', by the method asked for' } : noWords;
  return {
    zh: `依据${first}—${last}年${fittedYears.length}年数据测算${asked.zh}，${agreement(meeting, of).zh}。`,
    en: `Based on ${fittedYears.length} figures of ${first}–${last}${asked.en}; ${agreement(meeting, of).en}.`,
  };
}

/** Says how many methods expect the criterion to be met. */
function agreement(meeting: number, of: number): Bilingual {
  if (meeting === 0) return { zh: '各测算方法均预计不能达到', en: 'no method expects it to be met' };
  if (meeting === of) return { zh: '各测算方法均预计可达到', en: 'every method expects it to be met' };
  return {
    zh: `不同测算方法结论不一致（${of}种中${meeting}种预计可达到）`,
    en: `the methods do not agree (${meeting} of ${of} expect it to be met)`,
  };
}
