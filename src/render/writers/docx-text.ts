/** Texts of a Word document, and the library that writes them. */
import { visible } from '../escape.js';
import type { ParagraphForm } from './docx-style.js';

/** The library that writes Word files is large; it is loaded at the first call. @internal */
export async function loadWriter() {
  const [docx, charts] = await Promise.all([import('docx'), import('docx/charts')]);
  return { ...docx, ...charts };
}

/** @internal */
export type Writer = Awaited<ReturnType<typeof loadWriter>>;

type ParagraphOptions = ConstructorParameters<Writer['Paragraph']>[0] & object;
/** @internal */
export type Options = Exclude<ParagraphOptions, string>;

/** @internal */
export function run(
  writer: Writer,
  text: string,
  { font, size, bold }: ParagraphForm,
  more: { readonly bold?: boolean; readonly break?: number } = {},
) {
  return new writer.TextRun({ text: visible(text), font, size, ...(bold && { bold }), ...more });
}

/** @internal */
export function paragraph(writer: Writer, text: string, form: ParagraphForm, options: Options = {}) {
  return new writer.Paragraph({ ...options, children: [run(writer, text, form)] });
}
