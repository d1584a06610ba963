/** Describes a part of a catalogue, line by line. */
import type { Criterion, Indicator, Language } from '../entries/index.js';
import { unitName } from '../tables/concepts/unit-names.js';
import { unitText } from '../render/words/figures.js';
import { criterionLine, demandText } from './criterion-line.js';
import type { Entry } from './entry.js';
import type { AnyCatalogue } from './plan.js';

type Line = (zh: string, en: string, text: string) => string;

/** Lines `label: text` for the part, followed by the parts it contains. */
export function describe(plan: AnyCatalogue, entry: Entry, language: Language): string[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const line: Line = (zh, en, text) => (language === 'zh' ? `${zh}：${text}` : `${en}: ${text}`);
  const types = { target: say('主要目标', 'target'), measure: say('策略措施', 'measure') };
  const { id } = entry.value;
  switch (entry.what) {
    case 'plan': {
      const { title, years, domains } = entry.value;
      return [
        title[language],
        line('编号', 'id', id),
        line('年限', 'years', `${years.start}–${years.end}`),
        line('基期', 'base year', String(years.baseline)),
        ...(years.midterm === undefined ? [] : [line('中期', 'mid-term', String(years.midterm))]),
        ...domains.map((domain) => `  ${domain.ordinal}. ${domain.title[language]}  ${domain.id}`),
      ];
    }
    case 'domain': {
      const { title, items } = entry.value;
      return [
        title[language],
        line('编号', 'id', id),
        ...items.flatMap((item) => [`  ${types[item.type]} ${item.ordinal}  ${item.id}`, `    ${item.text[language]}`]),
      ];
    }
    case 'item': {
      const { type, ordinal, text, criteria } = entry.value;
      return [
        `${types[type]} ${ordinal}`,
        line('编号', 'id', id),
        line('条文', 'text', text.zh),
        ...(language === 'en' ? [line('译文', 'translation', text.en)] : []),
        ...criteria.map(
          (criterion) =>
            `  ${plan.indicator(criterion.indicator).name[language]}  ${criterionLine(criterion, plan.indicator(criterion.indicator), language)}`,
        ),
      ];
    }
    case 'criterion': {
      const { item, domain, plan: own } = plan.placeOf(id);
      const indicator = plan.indicator(entry.value.indicator);
      return [
        line(indicator.name.zh, indicator.name.en, demandText(entry.value, indicator, language)),
        line('编号', 'id', id),
        line(
          '位置',
          'place',
          `${own.title[language]} › ${domain.title[language]} › ${types[item.type]} ${item.ordinal}`,
        ),
        line('原文', 'phrase', entry.value.phrase),
        line('类型', 'kind', [entry.value.kind, ...flagsOf(entry.value, say)].join(say('、', ', '))),
        line('目标年', 'due', String(entry.value.due)),
        ...indicatorLines(indicator, line, language),
      ];
    }
    case 'indicator':
      return [
        entry.value.name[language],
        ...indicatorLines(entry.value, line, language),
        ...plan
          .select({ indicator: id })
          .map((criterion) => `  ${criterionLine(criterion, plan.indicator(id), language)}`),
      ];
  }
}

const polarities: Readonly<Record<Indicator['polarity'], string>> = {
  'higher-is-better': '越高越好',
  'lower-is-better': '越低越好',
  'target-is-best': '以达到目标值为好',
};

function indicatorLines(indicator: Indicator, line: Line, language: Language): string[] {
  const { id, unit, polarity, min, max, numerator, denominator, definition } = indicator;
  const written = unitText(indicator, language).replace(/^（(.*)）$/u, '$1');
  const english = written === '' || written === unit ? unit : `${unit} (${written})`;
  const named = language === 'zh' ? written || unitName(unit, 'zh') : english;
  return [
    line('指标', 'indicator', id),
    line('单位', 'unit', named),
    line('方向', 'polarity', language === 'zh' ? polarities[polarity] : polarity),
    line('取值', 'range', `${min ?? '−∞'} … ${max ?? '+∞'}`),
    ...(numerator ? [line('分子', 'numerator', numerator[language])] : []),
    ...(denominator ? [line('分母', 'denominator', denominator[language])] : []),
    line('解释', 'definition', definition[language]),
  ];
}

function flagsOf({ sustain, scope }: Criterion, say: (zh: string, en: string) => string): string[] {
  return [
    ...(sustain === true ? [say('须保持', 'sustain')] : []),
    ...(scope === 'every-unit' ? [say('逐个单位', 'every-unit')] : []),
  ];
}
