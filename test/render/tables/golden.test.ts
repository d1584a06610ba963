/** Golden: the tables of a plan with everything in it, as CSV, in both languages. */
import { expect, test } from 'vitest';
import { compareAreas } from '../../../src/entries/assessment.js';
import { areaTableCsv, tableCsv } from '../../../src/entries/render.js';
import { assessment, plan } from '../everything.js';

test.each(['zh', 'en'] as const)('golden: in %s', async (language) => {
  const whole = tableCsv(assessment, { language, plan });
  const areas = areaTableCsv(compareAreas([assessment]), { language, plan });
  // Lines end in CRLF, which a golden file does not keep.
  await expect(`${whole}\n${areas}`.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`./table.${language}.golden.csv`);
});
