// The verdicts of a domain as a list, in Chinese or English. It takes results as they are, also from a server.
import { explain, verdictLabel } from 'tianmen-indicators/explain';

/**
 * @param {object} props
 * @param {import('tianmen-indicators/assessment').DomainResults} props.domain - What `domainResults` returned.
 * @param {'zh' | 'en'} props.language
 */
export function VerdictList({ domain, language }) {
  const results = domain.items.flatMap((item) => item.results).filter(({ series }) => series.length > 0);
  return (
    <section lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <h2>{domain.title[language]}</h2>
      <ul>
        {results.map(({ id, evaluation }) => (
          <li key={id} data-status={evaluation.status}>
            <strong>{verdictLabel(evaluation, language)}</strong> {explain(evaluation, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
