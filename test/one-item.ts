/** The `plans` of a definition with one plan, one domain and one item, for tests that are about criteria alone. */
export function oneItem<T, C>(text: T, criteria: readonly C[], end = 2030) {
  const item = { id: 't', type: 'target' as const, ordinal: 1, text, criteria };
  const domain = { id: 'd', ordinal: 1, title: '领域', items: [item] };
  return [{ id: 'p', title: '规划', years: { baseline: 2020, start: 2021, end }, domains: [domain] }];
}
