/** Words of titles that name a topic or a kind of table, as data. */

/** Words for the topics of plans and domains, and for tables. */
const words = [
  ...[
    '妇女',
    '儿童',
    '妇幼',
    '人口',
    '健康',
    '卫生',
    '医疗',
    '保健',
    '生殖',
    '计划生育',
    '教育',
    '经济',
    '就业',
    '劳动',
  ],
  ...['决策', '管理', '参与', '参政', '社会', '保障', '保险', '福利', '家庭', '环境', '法律', '保护', '安全', '权益'],
  ...['营养', '疾病', '防治', '死亡', '出生', '托育', '服务', '设施', '建设', '文化', '体育', '收入', '生活'],
  ...[
    '发展',
    '规划',
    '纲要',
    '主要',
    '统计',
    '监测',
    '评估',
    '普查',
    '指标',
    '目标',
    '领域',
    '方面',
    '情况',
    '状况',
    '进展',
  ],
  ...[
    ...['完成', '实施', '数据', '资料', '一览', '汇总', '基本', '分析', '事业', '工作', '部分', '年度', '全市'],
    ...['全县', '表'],
  ],
  ...['对照地区', 'areas?', 'compared', 'with', 'by'],
  // A kind of area, alone: 城市地区 without 城市.
  '(?<!\\p{Script=Han})地区(?!\\p{Script=Han})',
  // The areas themselves stand in the rows: 各乡镇, 分县区.
  '[各分](?:乡镇|镇街|街道|县市区|县区|区县|市县|市州|[县区市]|地区?|学校|单位)',
  // Short names of departments: 人社医保, 公安和司法.
  ...['卫健', '人社', '医保', '民政', '公安', '司法', '财政', '住建', '城管', '发改', '科技', '科协', '农业农村'],
  ...['乡村振兴', '文旅', '市场监管', '生态', '水利', '交通', '应急', '自然资源', '组织', '宣传', '统战', '政法'],
  // The sheets of the blank workbook: 定性要求, 逐单位指标, 未指定责任单位.
  ...['定性', '要求', '逐', '单位', '未指定', '责任', 'statements?', 'reporting', 'units?', 'no', 'department'],
  // Sheets for the counts behind the rates: 分子分母, 原始数据.
  ...['分子', '分母', '原始', '基础', '明细', '底表', 'numerators?', 'denominators?', 'raw', 'basic'],
  ...['总表', '历史', '历年', '往年', '年报', '季报', '月报', '报表', '台账', '与', '和', '及', '的', '类', '其他'],
  ...['women', 'children', 'health', 'nutrition', 'education', 'economy', 'economic', 'employment', 'participation'],
  ...[
    ...['decision-making', 'social', 'security', 'welfare', 'family', 'families', 'environment', 'law', 'legal'],
    ...['safety'],
  ],
  ...['protection', 'development', 'plan', 'indicators', 'indicator', 'targets', 'data', 'statistics', 'monitoring'],
  ...['main', 'key', 'table', 'and', 'of', 'the', 'for', 'in', 'on', 'other', 's'],
];
const word = new RegExp(`${words.map((each) => (/^[a-z]/.test(each) ? `\\b${each}\\b` : each)).join('|')}`, 'giu');

/** A title without its words for topics. @internal */
export function withoutTopics(title: string): string {
  return title.replace(word, ' ');
}
