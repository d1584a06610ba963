// A server component: it judges, and hands plain results to a client component. No evaluator goes to the browser.
import { assess, catalogue, domainResults } from 'tianmen-indicators';
import { Verdicts } from './verdicts.jsx';

const observations = [
  { indicator: 'infant-mortality-rate', period: 2023, value: '4.5' },
  { indicator: 'infant-mortality-rate', period: 2024, value: '4.0' },
];

export default function Page() {
  const assessment = assess(catalogue, observations, { asOf: 2024 });
  return <Verdicts domain={domainResults(assessment, 'children.health', catalogue)} />;
}
