/** What the parts of the site are made of. */

/** A page as Markdown. */
export interface Page {
  /** Its place in the site, such as `zh/guides/report.md`. */
  readonly path: string;
  readonly text: string;
}

/** A list of links beside a page, in groups. */
export type Sidebar = readonly {
  readonly text: string;
  readonly collapsed?: boolean;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}[];

/** A text that stands in Markdown as it is. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~{}]/g, String.raw`\$&`);
}

/** A table; the texts of the cells are Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
