/**
 * Titles that only name a topic or the reporter. Such a title does not distinguish figures: 一、卫生健康, 表2 妇女与教育, Health
 * indicators.
 */
import { nameKey } from '../../core/similarity.js';
import { partsInTitle } from './disaggregation.js';
import { withoutNumber } from './text.js';
import { unreadIn } from './title-words.js';

/** Reporters: 市卫健委, Bureau of Education. A hospital is not a reporter: its figures cover its own patients. */
const reporter =
  /(?:局|委|委员会|厅|妇联|残联|工会|法院|检察院|办公室|工委办|(?:组织|宣传|统战)部)$|\b(?:bureau|commission|committee|department|office|ministry|federation)\b/iu;

/** A workbook cuts the names of its sheets. The shortest name that may be the start of a topic. */
const shortestCut = 20;

function isOneOf(topics: ReadonlySet<string>, key: string): boolean {
  return topics.has(key) || (key.length >= shortestCut && [...topics].some((topic) => topic.startsWith(key)));
}

/** A group of people such as 就业妇女 is not a topic. 妇女 and 教育与儿童 are topics. */
const group = /[^与和及、\s](?:妇女|儿童|女童|人口|家庭)$|^(?!women$|children$)\S+ (?:women|children|families)$/iu;

/**
 * Whether a title only names a topic. Ignored are numbers, words for topics, the domains of the plan, and words that
 * are read from the title.
 *
 * @param area - The area it is taken to name.
 * @internal
 */
export function isTopic(text: string, topics: () => ReadonlySet<string>, area: string | null): boolean {
  const plain = withoutNumber(text);
  if (isOneOf(topics(), nameKey(plain)) || reporter.test(plain)) return true;
  if (group.test(plain) && partsInTitle(plain).length === 0) return false;
  return unreadIn(plain, area) === '';
}
