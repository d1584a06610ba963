export type PlanId = string; export type DomainId = string; export type ItemId = string; export type IndicatorId = string; export type CriterionId = string;
export interface TianmenIds { readonly plan: PlanId; readonly domain: DomainId; readonly item: ItemId; readonly criterion: CriterionId; readonly indicator: IndicatorId }
