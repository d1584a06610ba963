/** The catalogue as pages: one for each domain, a list of the indicators, and the way to both. */
import { headWords } from '../../src/core/quantity-words.js';
import type { Language } from '../../src/core/text.js';
import type { Catalogue, Domain, Item, Plan } from '../../src/plan/model.js';
import { itemPart, type Writing } from './item.js';
import { plain, table, type Page, type Sidebar } from './page.js';

const languages: readonly Language[] = ['en', 'zh'];

/** The pages of a catalogue in both languages, with the lists beside them. */
export function cataloguePages(plan: Catalogue): {
  readonly pages: readonly Page[];
  readonly sidebars: Readonly<Record<string, Sidebar>>;
} {
  const writings = languages.map((language): Writing => ({
    plan,
    language,
    say: (zh, en) => (language === 'zh' ? zh : en),
    folder: language === 'zh' ? 'zh/catalogue' : 'catalogue',
  }));
  return {
    pages: writings.flatMap((writing) => [
      homePage(writing),
      indicatorsPage(writing),
      ...plan.domains.map((domain) => domainPage(domain, writing)),
    ]),
    sidebars: Object.fromEntries(writings.map((writing) => [`/${writing.folder}/`, sidebarOf(writing)])),
  };
}

function linkOf(domain: Domain, { folder }: Writing): string {
  return `/${folder}/${domain.id.replace('.', '-')}.md`;
}

function sidebarOf(writing: Writing): Sidebar {
  const { plan, language, say, folder } = writing;
  return [
    {
      text: say('目录', 'Catalogue'),
      items: [
        { text: say('概览', 'Overview'), link: `/${folder}/index.md` },
        { text: say('全部指标', 'All indicators'), link: `/${folder}/indicators.md` },
      ],
    },
    ...plan.plans.map(({ title, domains }) => ({
      text: title[language],
      items: domains.map((domain) => ({ text: domain.title[language], link: linkOf(domain, writing) })),
    })),
  ];
}

function homePage(writing: Writing): Page {
  const { plan, language, say, folder } = writing;
  const { title, number, issued } = plan.document;
  const planPart = ({ title: name, domains }: Plan): string[] => [
    `## ${plain(name[language])}`,
    table(
      [say('领域', 'Domain'), say('主要目标', 'Targets'), say('策略措施', 'Measures'), say('评价要求', 'Criteria')],
      domains.map((domain) => [
        `[${plain(domain.title[language])}](${linkOf(domain, writing)})`,
        String(domain.items.filter(({ type }) => type === 'target').length),
        String(domain.items.filter(({ type }) => type === 'measure').length),
        String(domain.items.flatMap(({ criteria }) => criteria).length),
      ]),
    ),
  ];
  return {
    path: `${folder}/index.md`,
    text: [
      `# ${say('目录：全部主要目标和策略措施', 'The catalogue: every target and measure')}`,
      say(
        `《${plain(title.zh)}》（${number}，${issued}）的全部条目：原文、英译、评价要求、判定规则和指标定义。每条都有自己的链接（点标题旁的“#”）。`,
        `Every item of “${plain(title.en)}” (${number}, ${issued}): its wording, criteria, how each is read, and the definitions of the indicators. Each item has a link of its own: the # beside its heading.`,
      ),
      say(
        '同样的数据：`tianmen-indicators/catalogue`（代码）、`tianmen-indicators/catalogue.json`（其他语言）。',
        'The same data in code: `tianmen-indicators/catalogue`; for other languages: `tianmen-indicators/catalogue.json`.',
      ),
      ...plan.plans.flatMap(planPart),
    ].join('\n\n'),
  };
}

function indicatorsPage(writing: Writing): Page {
  const { plan, language, say, folder } = writing;
  const itemsOf = (id: string): string =>
    plan.domains
      .flatMap((domain) => domain.items.map((item) => ({ domain, item })))
      .filter(({ item }) => item.criteria.some(({ indicator }) => indicator === id))
      .map(({ domain, item }) => `[${labelOf(item, domain, writing)}](${linkOf(domain, writing)}#${item.id})`)
      .join(say('、', ', '));
  return {
    path: `${folder}/indicators.md`,
    text: [
      `# ${say('全部指标', 'All indicators')}`,
      table(
        [say('指标', 'Indicator'), say('单位', 'Unit'), say('用于', 'Asked for by'), 'id'],
        plan.indicators.map((indicator) => [
          plain(indicator.name[language]),
          plain(headWords(indicator)[language]),
          itemsOf(indicator.id),
          `\`${indicator.id}\``,
        ]),
      ),
    ].join('\n\n'),
  };
}

function labelOf({ type, ordinal }: Item, { title }: Domain, { language, say }: Writing): string {
  const kind = type === 'target' ? say('主要目标', 'target ') : say('策略措施', 'measure ');
  return `${plain(title[language])}${say('', ', ')}${kind}${ordinal}`;
}

function domainPage(domain: Domain, writing: Writing): Page {
  const { plan, language, say } = writing;
  const its = plan.plans.find(({ domains }) => domains.some(({ id }) => id === domain.id))!;
  return {
    path: linkOf(domain, writing).slice(1),
    text: [
      `# ${plain(domain.title[language])}`,
      say(
        `[目录](/${writing.folder}/index.md) · ${plain(its.title.zh)}`,
        `[Catalogue](/${writing.folder}/index.md) · ${plain(its.title.en)}`,
      ),
      ...domain.items.map((item) => itemPart(item, writing)),
    ].join('\n\n'),
  };
}
