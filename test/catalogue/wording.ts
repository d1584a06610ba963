/**
 * A reader of the plan's wordings that shares no code and no data with the catalogue: from a quotation to what it
 * demands. It knows the words of this document only.
 */

/** What a phrase demands, as far as its words say it. */
export interface Demand {
  readonly kind: string;
  /** In the order of the phrase: the limit, or both ends of a range. */
  readonly values?: readonly string[];
  readonly unit?: string;
  readonly direction?: string;
  readonly pace?: string;
  readonly sustain: boolean;
}

/** Where a phrase stands among the criteria that quote it. */
export interface Place {
  readonly due: number;
  /** Which of the criteria with this very phrase, from 0, and how many there are. */
  readonly position: number;
  readonly of: number;
}

/** Ages, years, grades and months say who or when, not how much. */
const notAmounts = /\d+(?:[—至]\d+)?(?:岁|个月|月龄)(?:及?以[上下]|内)?|(?:以)?\d{4}年(?:和\d{4}年)?(?:为基数)?/g;

const amount = /(\d+(?:\.\d+)?)(%|‰|\/10万|名|张|个|小时|所)?/g;

/** Reads the last clause, which is the one a quotation was cut for. */
export function demandOf(phrase: string, place: Place): Demand {
  const plain = phrase.normalize('NFKC');
  const clause = plain.split(/[,，。;；]/).findLast((part) => part.trim() !== '')!;
  const amounts = [...clause.replaceAll(notAmounts, '').matchAll(amount)];
  const sustain = /保持|稳定在/.test(clause) && !/增长/.test(clause);
  if (/以\d{4}年为基数下降/.test(clause))
    return { kind: 'change-from-baseline', values: [`-${amounts[0]![1]!}`], sustain };
  if (/\d—\d+所/.test(clause))
    return { kind: 'between', values: amounts.map(([, figure]) => figure!), unit: 'count', sustain };
  if (amounts.length > 0) {
    const [, figure, mark] = chosen(amounts, plain, clause, place);
    return {
      kind: bound(clause.replaceAll(notAmounts, '')),
      values: [figure!],
      unit: unitOf(mark ?? '%', plain),
      sustain,
    };
  }
  if (/清零/.test(clause)) return { kind: 'at-most', values: ['0'], unit: 'count', sustain };
  if (/覆盖(?:所有|全体)|全覆盖/.test(clause)) return { kind: 'at-least', values: ['100'], unit: 'percent', sustain };
  if (/上升趋势减缓|趋势得到有效控制/.test(clause)) return { kind: 'slowing', direction: 'increase', sustain };
  if (/差距/.test(clause)) return { kind: 'gap-narrowing', pace: paceOf(clause), sustain };
  if (/均衡$/.test(clause)) return { kind: 'balanced', sustain };
  if (/趋于正常/.test(clause)) return { kind: 'converge', sustain };
  if (/不低于.*比例$/.test(clause)) return { kind: 'compare at-least', sustain };
  if (/相适应$/.test(clause)) return { kind: 'compare about', sustain };
  return { kind: 'trend', direction: directionOf(clause), pace: paceOf(clause), sustain };
}

/** Of several amounts: the one of the year where years are named, of the place where they pair up, else the last. */
function chosen(amounts: readonly RegExpExecArray[], plain: string, clause: string, { due, position, of }: Place) {
  const years = plain.match(/(\d{4})年和(\d{4})年/);
  if (/分别/.test(clause) && years) return amounts[years.indexOf(String(due)) - 1]!;
  return amounts.length === of ? amounts[position]! : amounts.at(-1)!;
}

function bound(clause: string): string {
  if (/左右/.test(clause)) return 'about';
  if (/以下|以内|控制在|控制到|降至|下降至/.test(clause)) return 'at-most';
  if (/以上|不少于|不低于|至少|达|提高到|增至|≥|促进|建立/.test(clause)) return 'at-least';
  return 'unread';
}

function unitOf(mark: string, plain: string): string {
  if (/^(?:名|张)$/.test(mark)) return /每千/.test(plain) ? 'per-1000' : 'count';
  const units: Readonly<Record<string, string>> = {
    ...{ '%': 'percent', '‰': 'per-1000', '/10万': 'per-100000', 个: 'per-1000', 小时: 'hours-per-day', 所: 'count' },
  };
  return units[mark]!;
}

function directionOf(clause: string): string {
  if (/下降|降低|减少/.test(clause)) return 'decrease';
  return /提高|提升|延长|增加|增长|扩大|壮大/.test(clause) ? 'increase' : 'unread';
}

function paceOf(clause: string): string {
  if (/明显/.test(clause)) return 'marked';
  if (/不断|持续|稳步|稳定/.test(clause)) return 'sustained';
  return /逐步/.test(clause) ? 'gradual' : 'unspecified';
}
