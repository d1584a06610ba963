/** The names of columns, as data: the header table. */
import { deepFreeze } from '../../core/freeze.js';
import { nameKey } from '../../core/similarity.js';
import { withoutGroup } from './text.js';

interface ColumnNames {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** The names that SDMX-CSV gives to columns; where SDMX has no name, one in its style. */
  readonly sdmx: readonly string[];
}

/**
 * The names of each kind of column, in Chinese, English and SDMX-CSV. Writing uses the first name of each list. Case,
 * spaces and punctuation do not matter.
 *
 * A `remark` holds a detail for which an observation has no field. The column is known, but its cells are not
 * read.
 *
 * @see SDMX-CSV field guide; SDMX Global DSD for SDGs for REF_AREA, SERIES, TIME_PERIOD, URBANISATION, COMP_BREAKDOWN,
 * UNIT_MULT, UNIT_MEASURE, OBS_STATUS, SOURCE_DETAIL.
 */
export const columnNames = /* @__PURE__ */ deepFreeze({
  indicator: {
    zh: [
      ...['指标', '指标名称', '指标名', '监测指标', '统计指标', '主要指标', '项目', '项目名称', '监测项目'],
      ...['二级指标', '三级指标', '具体指标', '评价指标', '考核指标', '指标内容'],
      '指标代码',
      '指标编号',
    ],
    en: [
      ...['indicator', 'indicator name', 'indicator id', 'indicator_zh', 'indicator_en', 'indicator code'],
      ...['series name', 'series description', 'data element', 'data', 'item', 'items'],
    ],
    sdmx: ['INDICATOR', 'SERIES', 'SERIES_CODE', 'MEASURE'],
  },
  period: {
    zh: [
      '年份',
      '年度',
      '时期',
      '时间',
      '统计年份',
      '统计年度',
      '统计时期',
      '统计时间',
      '数据年份',
      '数据年度',
      '所属时期',
      '报告期',
      '学年',
      '年',
      '年月',
      '年季',
      ...['统计期间', '数据时间', '数据时期', '监测年份', '监测年度'],
    ],
    en: ['period', 'year', 'years', 'time', 'time period', 'reference period', 'reference year', 'date year'],
    sdmx: ['TIME_PERIOD'],
  },
  subperiod: {
    zh: ['季度', '月份', '季', '月', '期别', '半年'],
    en: ['quarter', 'month', 'half-year', 'semester'],
    sdmx: ['SUBPERIOD'],
  },
  date: {
    zh: ['评估日期', '评估时间', '认定日期', '日期'],
    en: ['date', 'assessment date'],
    sdmx: ['ASSESSMENT_DATE'],
  },
  value: {
    zh: [
      '数值',
      '值',
      '指标值',
      '数据',
      '实际值',
      '完成值',
      '观测值',
      '监测值',
      '统计值',
      '比率',
      '比例',
      '占比',
      '比重',
    ],
    en: [
      ...['value', 'figure', 'numeric value', 'numeric', 'fact value numeric', 'observed value'],
      ...['observation value', 'data value', 'rate'],
    ],
    sdmx: ['OBS_VALUE'],
  },
  statement: {
    zh: ['实现情况', '实现状况', '完成情况', '达成情况', '评估结论', '结论'],
    en: ['attested', 'statement', 'attainment'],
    sdmx: ['ATTESTED'],
  },
  numerator: { zh: ['分子', '分子数'], en: ['numerator'], sdmx: ['NUMERATOR'] },
  denominator: { zh: ['分母', '分母数'], en: ['denominator'], sdmx: ['DENOMINATOR'] },
  unit: {
    zh: ['单位', '计量单位'],
    en: ['unit', 'units', 'unit of measure'],
    sdmx: ['UNIT_MEASURE', 'UNIT_OF_MEASURE', 'FactValueUoM'],
  },
  multiplier: { zh: ['单位倍数', '倍数'], en: ['unit multiplier'], sdmx: ['UNIT_MULT'] },
  area: {
    zh: [
      ...['地区', '区域', '地区名称', '行政区', '行政区划', '县市区', '乡镇', '乡镇街道', '村居', '村', '社区'],
      ...['学校', '学校名称'],
      ...[
        ...['县区', '区县', '县', '区', '州', '市州', '市县', '市', '街道', '省份', '省', '省市', '国家'],
        ...['国家或地区', '国家和地区'],
      ],
      ...['单位名称', '区划', '区划代码', '行政区划代码', '地区代码', '区域代码'],
    ],
    en: [
      ...[
        ...['area', 'reference area', 'ref area', 'region', 'township', 'school', 'area name', 'area code'],
        ...['region name'],
      ],
      ...[
        'country',
        'country or area',
        'countries and areas',
        'county',
        'district',
        'city',
        'place',
        'state',
        'geographic area',
      ],
      ...[
        ...['ward', 'parish', 'municipality', 'commune', 'locality', 'neighborhood', 'neighbourhood'],
        ...['subdistrict', 'village', 'territory', 'community'],
      ],
      ...[
        ...['province', 'entity', 'entity code', 'geography', 'geography code', 'location', 'location name'],
        ...['iso3', 'iso2', 'iso', 'iso code', 'iso3 code', 'geo code', 'fips', 'fips code'],
        'code',
      ],
      ...['orgunit', 'organisation unit', 'organisation unit name', 'organisation unit id', 'spatial dim', 'geo label'],
      'spatial dim value code',
    ],
    sdmx: ['REF_AREA', 'GEO', 'GEO_AREA_NAME', 'GEO_AREA_CODE', 'GEO_PICT'],
  },
  sex: { zh: ['性别'], en: ['sex', 'gender'], sdmx: ['SEX'] },
  urbanisation: {
    zh: ['城乡', '城乡类型', '城乡分类'],
    en: [
      ...['urbanisation', 'urbanization', 'residence', 'urban/rural', 'residence area type', 'area type'],
      ...['type of residence', 'area of residence', 'place of residence'],
    ],
    sdmx: ['URBANISATION', 'DEG_URB', 'DEGURBA'],
  },
  age: { zh: ['年龄', '年龄组'], en: ['age', 'age group'], sdmx: ['AGE'] },
  disaggregation: {
    zh: ['分组', '分类', '细分', '分组类别'],
    en: ['disaggregation', 'breakdown', 'group', 'category', 'category option combo'],
    sdmx: ['COMP_BREAKDOWN', 'COMPOSITE_BREAKDOWN'],
  },
  status: {
    zh: ['数据状态', '状态', '数据性质'],
    en: ['status', 'observation status', 'flag', 'flags', 'observation flag'],
    sdmx: ['OBS_STATUS', 'OBS_FLAG'],
  },
  bound: { zh: ['界限'], en: ['bound'], sdmx: ['BOUND'] },
  source: {
    zh: ['来源', '数据来源', '资料来源', '出处', '数据出处'],
    en: ['source', 'source title', 'data source'],
    sdmx: ['SOURCE_DETAIL', 'DATA_SOURCE'],
  },
  assessor: { zh: ['评估者', '评估人', '评估单位', '认定单位'], en: ['assessor', 'assessed by'], sdmx: ['ASSESSOR'] },
  evidence: { zh: ['依据', '评估依据', '佐证', '佐证材料', '证据'], en: ['evidence', 'basis'], sdmx: ['EVIDENCE'] },
  remark: {
    zh: [
      ...[
        ...[
          '备注',
          '属性',
          '指标属性',
          '指标性质',
          '序号',
          '编号',
          '说明',
          '注',
          '注释',
          '备考',
          '代码',
          '编码',
          '计算方法',
          '指标口径',
          '统计口径',
        ],
        ...['数据口径', '填报日期'],
      ],
      ...['规划', '领域', '口径', '指标解释', '目标值', '目标', '规划目标', '年度目标', '责任单位', '牵头单位'],
      ...['数据来源部门', '比上年增减', '增减', '同比', '环比', '排名', '位次', '填报单位', '报送单位'],
      ...['报送部门', '填报部门', '上报单位', '上报部门', '责任部门', '牵头部门', '填表单位', '制表单位', '编制单位'],
      // When a table was made. It does not date the figures.
      ...['填报时间', '填表时间', '填表日期', '报送时间', '报送日期', '上报时间', '上报日期', '报出时间', '报表日期'],
      ...['制表时间', '制表日期', '编制时间', '编制日期', '打印时间', '打印日期', '导出时间', '导出日期'],
      ...['审核时间', '审核日期', '生成时间', '生成日期', '发布时间', '发布日期'],
      ...['填报人', '填表人', '制表人', '审核人', '负责人', '单位负责人', '统计负责人', '联系人', '联系电话', '电话'],
      ...['审核', '复核', '复核人', '制表', '统计员', '经办人', '签字', '签名', '盖章', '联系方式', '分管领导', '排序'],
      ...['责任科室', '责任处室', '填报科室', '数据提供单位', '数据提供部门', '提供单位', '提供部门'],
      ...['网址', '链接', '样本量', '样本数', '调查人数', '权重', '得分', '评分', '一级指标', '更新时间', '更新日期'],
      ...['表号', '制定机关', '批准机关', '批准文号', '文号', '有效期至', '报出日期', '综合机关名称', '数据库', '标题'],
    ],
    en: [
      ...['remark', 'plan', 'domain', 'note', 'notes', 'comment', 'comments', 'definition', 'no', 'target', 'goal'],
      ...[
        ...['rank', 'remarks', 'footnote', 'footnotes', 'frequency', 'frequency of observation'],
        ...['upper bound', 'lower bound'],
      ],
      ...['low', 'high', 'time coverage', 'base period', 'unit code', 'progress', 'title', 'database'],
      ...[
        ...['id', 'uid', 'url', 'link', 'website', 'sample size', 'n', 'weight', 'score', 'description'],
        ...['updated', 'last updated', 'prepared by', 'reviewed by', 'approved by', 'compiled by', 'reported by'],
      ],
      ...['data from database', 'last updated date', 'date created', 'downloaded', 'exported', 'series id'],
    ],
    sdmx: [
      ...[
        ...['STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', 'DATAFLOW', 'FREQ', 'DECIMALS', 'OBS_CONF'],
        ...['CONF_STATUS', 'BASE_PER'],
      ],
      ...[
        ...['REPORTING_TYPE', 'NATURE', 'TIME_DETAIL', 'COMMENT_OBS', 'OBS_COMMENT', 'COMMENT_TS'],
        ...['GEO_INFO_URL', 'LAST_UPDATE'],
      ],
      ...[
        ...['LAST UPDATE', 'TIME_FORMAT', 'UPPER_BOUND', 'LOWER_BOUND', 'OBS_CONFIDENTIALITY', 'PUBLISHER'],
        ...['CUST_BREAKDOWN_LB'],
      ],
      // WHO’s Global Health Observatory: types and codes of neighbouring columns, and ends of intervals.
      ...['ValueType', 'ParentLocationCode', 'ParentLocation', 'Location type', 'Period type', 'IsLatestYear'],
      ...['SpatialDimType', 'TimeDimType', 'ParentLocationType'],
      ...['Dim1 type', 'Dim1ValueCode', 'Dim2 type', 'Dim2ValueCode', 'Dim3 type', 'Dim3ValueCode'],
      ...['DataSourceDimValueCode', 'FactValueNumericPrefix', 'FactValueNumericLowPrefix', 'FactValueNumericLow'],
      ...['FactValueNumericHighPrefix', 'FactValueNumericHigh', 'FactValueTranslationID', 'FactComments'],
      ...['Language', 'DateModified', 'TimeDimensionBegin', 'TimeDimensionEnd'],
    ],
  },
} as const satisfies Record<string, ColumnNames>);

/** The content of a column. */
export type ColumnRole = keyof typeof columnNames;

/** Roles of columns that hold figures. @internal */
export const figureRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  ...(['value', 'statement', 'numerator', 'denominator'] as const),
]);

/** Roles of heads and captions that describe, and say nothing of the figures. @internal */
export const describingRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  ...(['remark', 'source', 'evidence', 'assessor', 'date'] as const),
]);

/** A naming style for heads. */
export type HeaderStyle = keyof ColumnNames;

let known: ReadonlyMap<string, ColumnRole> | undefined;

/** The role for a name key. The index of names is built on first use. */
function roleNamed(key: string): ColumnRole | undefined {
  known ??= new Map(
    (Object.entries(columnNames) as [ColumnRole, ColumnNames][]).flatMap(([role, { zh, en, sdmx }]) =>
      [...zh, ...en, ...sdmx].map((name) => [nameKey(name), role] as const),
    ),
  );
  return known.get(key);
}

/** Endings of heads for codes and names of a dimension: 乡镇名称, country_code, Sex label. */
const ofNames = /(?:名称|名|代码|编码|name|code|label|id)$/u;

/**
 * The role of a column by its header. The header may also say that the column holds names, codes or labels, or name
 * its members in the plural. @internal
 */
export function roleOf(header: string): ColumnRole | null {
  const key = nameKey(header);
  const role = roleNamed(key);
  if (role !== undefined) return role;
  const named = roleNamed(key.replace(ofNames, ''));
  if (named !== undefined && dimensionRoles.has(named)) return named;
  const one = roleNamed(key.replace(/ies$/u, 'y').replace(/s$/u, ''));
  if (one !== undefined && dimensionRoles.has(one)) return one;
  const bare = withoutGroup(header);
  return bare === null ? null : roleOf(bare);
}

/** Roles whose members have codes and names. */
const dimensionRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(['indicator', 'period', 'area', 'sex', 'urbanisation', 'age', 'unit', 'status', 'disaggregation'] as const),
]);

/** Roles that a corner may name. */
const cornerRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  ...(['indicator', 'period', 'area', 'sex', 'urbanisation', 'age'] as const),
]);

/**
 * The two roles that a corner names, with whatever sign stands between them, or none: 指标名称＼年份, 年份　指标, 项目年度.
 * `null` for other texts. @internal
 */
export function cornerOf(header: string): readonly ColumnRole[] | null {
  const key = nameKey(header.replace(/[(（][^()（）]*[)）]/gu, ''));
  for (let i = 2; i <= key.length - 2 && key.length <= 24; i++) {
    const [first, second] = [roleNamed(key.slice(0, i)), roleNamed(key.slice(i))];
    const isCorner = first !== second && cornerRoles.has(first ?? null) && cornerRoles.has(second ?? null);
    if (isCorner) return [first!, second!];
  }
  return null;
}

/** @internal */
export function isColumnRole(value: unknown): value is ColumnRole {
  return typeof value === 'string' && Object.hasOwn(columnNames, value);
}

/**
 * Whether a head says that its values are numbers. Another column of values beside it then holds the same values
 * formatted for readers. @internal
 */
export function isNumericHead(header: string): boolean {
  return ['numericvalue', 'numeric', 'factvaluenumeric'].includes(nameKey(header));
}

/** The head of a column in written tables. @internal */
export function headerOf(role: ColumnRole, style: HeaderStyle): string {
  return columnNames[role][style][0];
}

/**
 * Heads of code columns. A column of names may stand beside one: then the name is used, because the code says the same.
 */
const codes =
  /(?:代码|编码|编号|code|iso3|spatial ?dim)$|(?:\b|_)id$|^(?:code|series(?: description| name)?|indicator[_ ]?(?:en|zh)?|ref_area|geo)$/iu;

/** Whether a head names codes or descriptions for another column. @internal */
export function isCodeHead(header: string): boolean {
  return codes.test(header.trim());
}

const ofAnyLevel = /^(?:location|geography|place|entity|area|region)$/iu;

/** Whether a text is a country code under a head that may also hold names: CHN under LOCATION. @internal */
export function isCountryCode(text: string, header: string): boolean {
  return /^[A-Z]{2,3}$/.test(text) && ofAnyLevel.test(header.trim());
}

/** The language of a head. When two columns hold names, one may be a translation of the other. @internal */
export function languageOf(header: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(header) ? 'zh' : 'en';
}
