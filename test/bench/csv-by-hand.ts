/** A table of figures as text, and a reader written by hand for just this table. */
import { catalogue, type Observation } from '../../src/entries/index.js';

const percentages = catalogue.indicators.filter(({ unit, max }) => unit === 'percent' && max === '100').slice(0, 20);
const heads = '指标,地区,年份,数值';
const years = 10;

/** Ten years of twenty indicators, area after area. */
export function csvOf(rows: number): string {
  const lines = [heads];
  for (let i = 0; i < rows; i++) {
    const series = Math.floor(i / years);
    const { name } = percentages[series % percentages.length]!;
    const area = `地区${Math.floor(series / percentages.length)}`;
    lines.push(`${name.zh},${area},${2015 + (i % years)},${(40 + ((i * 7919) % 6000) / 100).toFixed(2)}`);
  }
  return lines.join('\n');
}

const figure = /^\d+(?:\.\d+)?$/;

/** Names, years and figures are checked, and every figure is given once. No cell of this table is quoted. */
export function readCsvByHand(text: string): readonly Observation[] {
  if (text.includes('"')) throw new Error('another way to read');
  const idOf = new Map<string, string>(catalogue.indicators.map(({ id, name }) => [name.zh, id]));
  const lines = text.split('\n');
  if (lines[0] !== heads) throw new Error('heads');
  const seen = new Set<string>();
  const observations: Observation[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [name, area, year, value, ...rest] = lines[i]!.split(',') as [string, string, string, string];
    const indicator = idOf.get(name);
    const period = Number(year);
    if (indicator === undefined || rest.length > 0 || !(period >= 1000 && period <= 9999)) throw new Error('row');
    if (!figure.test(value) || Number(value) > 100) throw new Error('figure');
    const key = `${indicator}|${area}|${year}`;
    if (seen.has(key)) throw new Error('given twice');
    seen.add(key);
    observations.push({ indicator, period, value, area });
  }
  return observations;
}
