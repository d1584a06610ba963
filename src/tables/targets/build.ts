/** Builds a plan from the rows of a table. */
import type { Bilingual } from '../../core/text.js';
import type { PlanInput } from '../../plan/define.js';
import type { RowFields, TargetTable } from './table.js';

type Fields = Record<string, unknown>;

/** A part of a plan while rows are added. */
interface Node {
  readonly fields: Fields;
  readonly path: string;
  readonly children: Node[];
  /** Of an item. */
  readonly criteria: Fields[];
}

/** Takes rows one by one and makes a plan from them. */
export interface PlanBuilder {
  readonly add: (fields: RowFields, row: number) => void;
  readonly done: () => Pick<TargetTable, 'plan' | 'rows'>;
}

/** @internal */
export function startPlan(): PlanBuilder {
  const rows: Record<string, number> = {};
  const root: Node = { fields: {}, path: '', children: [], criteria: [] };
  const document: Fields = {};
  const indicators = new Map<string, Fields>();
  const units = new Map<string, Fields>();
  /** The part of each part in the row above. */
  const above = new Map<Node, Node>();

  const added = (parent: Node, list: string, row: number): Node => {
    const path = `${parent.path === '' ? '' : `${parent.path}.`}${list}[${parent.children.length}]`;
    rows[path] = row;
    const node = { fields: {}, path, children: [], criteria: [] };
    parent.children.push(node);
    return node;
  };

  /** The node for the part that a row names. If the row does not name the part, the node of the row above is used. */
  const child = (parent: Node, list: string, fields: Fields, key: string, row: number): Node => {
    const identity = identityOf(fields, key);
    const isSame = (node: Node): boolean => identityOf(node.fields, key) === identity;
    const known = identity === null ? above.get(parent) : parent.children.find(isSame);
    const node = known ?? added(parent, list, row);
    merge(node.fields, fields);
    above.set(parent, node);
    return node;
  };

  const addIndicator = ({ ownUnit, ...fields }: Fields, row: number): string | null => {
    const id = (fields['id'] ?? textIn(fields['name'])?.replaceAll(/\s+/g, '-') ?? null) as string | null;
    if (id === null) return null;
    if (ownUnit !== undefined && !units.has(fields['unit'] as string))
      units.set(fields['unit'] as string, { id: fields['unit'], ...(ownUnit as Fields) });
    const known = indicators.get(id);
    if (known !== undefined) merge(known, fields);
    else {
      rows[`indicators[${indicators.size}]`] = row;
      indicators.set(id, { ...fields, id });
    }
    return id;
  };

  return {
    add: (fields, row) => {
      merge(document, fields.document);
      const indicator = addIndicator(fields.indicator, row);
      const isOfIndicator = [fields.plan, fields.domain, fields.item, fields.criterion].every(isEmpty);
      if (isOfIndicator) return;
      const plan = child(root, 'plans', fields.plan, 'title', row);
      const domain = child(plan, 'domains', fields.domain, 'title', row);
      const item = child(domain, 'items', fields.item, 'text', row);
      if (isEmpty(fields.criterion)) return;
      rows[`${item.path}.criteria[${item.criteria.length}]`] = row;
      const criterion: Fields = { ...fields.criterion, ...(indicator !== null && { indicator }) };
      // Another area alone is compared by the same indicator.
      if ('referenceArea' in criterion && indicator !== null) criterion['reference'] ??= indicator;
      item.criteria.push(criterion);
    },
    done: () => ({
      rows,
      plan: {
        document: documentOf(document, root.children),
        ...(units.size > 0 && { units: [...units.values()] }),
        indicators: [...indicators.values()],
        plans: root.children.map(planOf),
      } as unknown as PlanInput,
    }),
  };
}

/**
 * The id of a part, otherwise its words. Parts with the same identity are one part. `null` when a row gives neither.
 */
function identityOf(fields: Fields, key: string): string | null {
  return (fields['id'] as string | undefined) ?? textIn(fields[key]);
}

function textIn(words: unknown): string | null {
  const { zh, en } = (words ?? {}) as { readonly zh?: string; readonly en?: string };
  return zh ?? en ?? null;
}

function isEmpty(fields: Fields): boolean {
  return Object.keys(fields).length === 0;
}

/** Adds the fields of a later row. Existing fields do not change. */
function merge(known: Fields, more: Fields): void {
  for (const [key, value] of Object.entries(more)) known[key] ??= value;
}

/** The document. Without a title, it is called by its plans. */
function documentOf(document: Fields, plans: readonly Node[]): Fields {
  return { id: 'plan', title: titleOf(plans), ...document };
}

/** The titles of the plans, in each language in which all have one. */
function titleOf(plans: readonly Node[]): Fields {
  const titles = plans.map(({ fields }) => (fields['title'] ?? {}) as Partial<Bilingual>);
  const zh = titles.flatMap((title) => title.zh ?? []);
  const en = titles.flatMap((title) => title.en ?? []);
  const isIn = (texts: readonly string[]): boolean => texts.length > 0 && texts.length === plans.length;
  if (!isIn(zh) && !isIn(en)) return { zh: '规划' };
  return { ...(isIn(zh) && { zh: zh.join('、') }), ...(isIn(en) && { en: en.join(', ') }) };
}

function planOf(plan: Node, at: number): Fields {
  const id = (plan.fields['id'] as string | undefined) ?? `plan-${at + 1}`;
  const domains = plan.children.map((domain, i) => domainOf(domain, i + 1, id));
  return { ...plan.fields, id, domains };
}

function domainOf(domain: Node, ordinal: number, plan: string): Fields {
  const id = (domain.fields['id'] as string | undefined) ?? `${plan}.${ordinal}`;
  const counts: Record<string, number> = {};
  const items = domain.children.map(({ fields, criteria }) => {
    const type = (fields['type'] as string | undefined) ?? 'target';
    const number = (fields['ordinal'] as number | undefined) ?? (counts[type] ?? 0) + 1;
    counts[type] = number;
    const itemId = (fields['id'] as string | undefined) ?? `${id}.${type}.${number}`;
    return {
      type,
      ordinal: number,
      ...fields,
      id: itemId,
      criteria: criteria.map((each) => criterionOf(each, itemId)),
    };
  });
  return { ordinal, ...domain.fields, id, items };
}

function criterionOf(criterion: Fields, item: string): Fields {
  return { id: `${item}/${String(criterion['indicator'])}@${String(criterion['due'])}`, ...criterion };
}
