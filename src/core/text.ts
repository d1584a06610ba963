/** A text in Chinese (as printed, where it quotes the document) and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A language the library speaks. */
export type Language = keyof Bilingual;
