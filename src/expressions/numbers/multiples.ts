/** @internal */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** The smallest number that all whole numbers up to this one divide. @internal */
export function multipleOfAllUpTo(last: number): bigint {
  let multiple = 1n;
  for (let i = 2n; i <= BigInt(last); i++) multiple = (multiple / greatestCommonDivisor(multiple, i)) * i;
  return multiple;
}
