/** Names in a list of units that mean all units together. */

const wholeNames: ReadonlySet<string> = new Set([
  '合计',
  '总计',
  '小计',
  '总数',
  '总体',
  '全部',
  '城乡合计',
  '全市',
  '全县',
  '全区',
  '全省',
  '全国',
  '全域',
  '全镇',
  '全乡',
  '全校',
  'total',
  'subtotal',
  'sub-total',
  'grand total',
  'all',
  'overall',
  'whole',
  '_t',
]);

/**
 * Whether a name in a list of units means all of them: 合计, 全市, Total. Blanks inside Chinese words are ignored.
 * @internal
 */
export function isWholeName(name: string): boolean {
  const plain = name.trim().toLowerCase();
  return wholeNames.has(plain) || wholeNames.has(plain.replace(/[\s\u3000]+/g, ''));
}
