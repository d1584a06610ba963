/** The width of texts, where Chinese and Latin letters stand side by side. */

/** The width in Chinese characters; a digit or a Latin letter is half as wide. @internal */
export function widthOf(text: string): number {
  return text.replaceAll(/[!-~]{2}/g, '一').length;
}
