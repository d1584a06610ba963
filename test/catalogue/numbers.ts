/** The numbers a text names, read in Chinese and in English by two readers that share nothing. */

/** The numbers of a text: those in digits, and those in words. */
export interface Numbers {
  readonly digits: readonly string[];
  readonly words: readonly string[];
}

/** 14/10万, 每千例, 3.5‰, 两, 三级, 优先 … A numeral is read character by character: 十四 and the like do not occur. */
export function numbersInChinese(text: string): Numbers {
  const plain = text.normalize('NFKC');
  const digits = [...plain.matchAll(/(\d+(?:\.\d+)?)(万)?|每千|‰|%/g)].map(([whole, figure, tenThousand]) => {
    if (figure !== undefined) return String(Number(figure) * (tenThousand ? 10_000 : 1));
    return whole === '%' ? '%' : '1000';
  });
  const values: Readonly<Record<string, string>> = {
    ...{ 一: '1', 首: '1', 先: '1', 早: '1', 二: '2', 两: '2', 双: '2', 三: '3', 四: '4', 五: '5', 六: '6' },
    ...{ 七: '7', 八: '8', 九: '9', 十: '10', 半: '0.5', 百: '100' },
  };
  return { digits, words: [...plain].flatMap((character) => values[character] ?? []) };
}

/** 100,000, 1,000, “two”, “third”, “half”, “twice”, “September” … */
export function numbersInEnglish(text: string): Numbers {
  const digits = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?|%/g)].map(([whole]) =>
    whole === '%' ? '%' : String(Number(whole.replaceAll(',', ''))),
  );
  const values: Readonly<Record<string, string>> = {
    ...{ one: '1', once: '1', first: '1', two: '2', twice: '2', second: '2', three: '3', third: '3', four: '4' },
    ...{ fourth: '4', five: '5', fifth: '5', six: '6', seven: '7', eight: '8', nine: '9', september: '9', ten: '10' },
    ...{ half: '0.5', hundred: '100' },
  };
  const words =
    text
      .toLowerCase()
      .replaceAll(/one another|first-aid/g, '')
      .match(/[a-z]+/g) ?? [];
  return { digits, words: words.flatMap((word) => values[word] ?? []) };
}

/**
 * What one language says and the other does not. Every figure in digits must stand in the other language, in digits or
 * in words; an English number word must stand in Chinese. A Chinese numeral may be a manner of speaking (一体化).
 */
export function disagreements({ zh, en }: { readonly zh: string; readonly en: string }): readonly string[] {
  const chinese = numbersInChinese(zh);
  const english = numbersInEnglish(en);
  const left = [...english.digits, ...english.words];
  const missing = chinese.digits.filter((figure) => !taken(left, figure)).map((figure) => `zh ${figure}`);
  const numerals = [...chinese.words];
  return [...missing, ...left.filter((figure) => !taken(numerals, figure)).map((figure) => `en ${figure}`)];
}

function taken(list: string[], figure: string): boolean {
  const at = list.indexOf(figure);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
