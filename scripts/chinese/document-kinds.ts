/**
 * Kinds of documents (文种), by the words that end their titles. One list for all who ask: where a title
 * ends, what kind a report is, what a report without a title is called.
 */

import { simplify } from './traditional.ts';

/** In simplified characters; of two that end a title, the longer one is its kind. */
const KINDS = `
  述职述廉报告 述职报告 工作报告 自查报告 调研报告 情况报告 总结报告 报告 工作总结 总结 小结 汇报
  通知 通报 通告 公告 公报 公示 公约 公开信 慰问信 感谢信 声明 宣言 决定 决议 命令 令 意见 批复 复函 函
  答复 议案 提案 请示 申请 建议 纪要 会议纪录 记录 备忘录 大事记 主持词 讲话 发言 致辞 贺词 说明 简介 须知
  条例 规定 办法 细则 规则 准则 章程 制度 规程 规范 守则 标准 指南 指引 解释 法 应急预案 预案
  实施方案 工作方案 方案 规划 计划 纲要 要点 提纲 措施 设想 打算 安排 清单 名单
  心得体会 体会 对照检查材料 事迹材料 经验材料 材料 协议 合同
  责任书 承诺书 通知书 告知书 建议书 申请书 说明书 任务书 协议书 志愿书 计划书 保证书 委托书 决定书
  意向书 倡议书 申报书 白皮书 统计表 一览表 登记表 申请表 申报表 审批表 明细表 汇总表 评分表 调查表`
  .trim()
  .split(/\s+/);

const byLength = [...KINDS].sort((a, b) => b.length - a.length);
/** Words that end with the character of a kind and are none: 做法 is no law, 来函 no letter of this office. */
const isOtherWord = /(?:[方做看说想用手语写]法|司令|指令|口令|法令|来函)$/;
/** What may stand behind the kind: （试行）, the mark of a note, the end of a quotation. */
const behindKind = /(?:[\s　]*[（(][^（(]*[)）]|[[［]\d+[\]］]|[》〉”」])+$/;

/**
 * The kind of document that a title ends with, in simplified characters.
 *
 * @param title in either script; what stands in parentheses behind the kind is passed over
 */
export function kindOf(title: string): string | undefined {
  const simple = simplify(title.replaceAll('計畫', '計劃'));
  return kindAtEnd(simple) ?? kindAtEnd(simple.replace(behindKind, ''));
}

function kindAtEnd(simple: string): string | undefined {
  if (isOtherWord.test(simple)) return undefined;
  return byLength.find((kind) => simple.endsWith(kind));
}

/** How a text without a title says what it is: 现将……报告如下, 特此通知, 代表市政府向大会报告工作. */
const SAYINGS: readonly [RegExp, (found: string) => string][] = [
  [
    /代表(?!大会)[^，。]{0,20}(?:政府|国务院)(?:(?!提出)[^。]){0,30}报告|报告政府工作/,
    () => '政府工作报告',
  ],
  [/向[^，。]{2,20}报告[^。]{0,8}工作/, () => '工作报告'],
  [/作?(?:[^，。]{0,8})?(述职述廉|述职)(?:报告)?如下/, (found) => `${found}报告`],
  [/特此(通知|通报|通告|公告|函复|批复|报告|说明)/, (found) => found.replace('函复', '复函')],
  [/(通知|通报|公告|报告|汇报|批复|答复|总结|说明|纪要)如下/, (found) => found],
  [/(?:听取|审[议查])[^。]{2,80}报告(?:.|\n){0,400}?决定批准/, () => '决议'],
  [/(?:请予|请)(?:批示|批准)/, () => '请示'],
  [/(?:向|代表)[^。]{2,40}(?:作[^，。]{0,6}|提出[^。]{2,60}的)(报告|说明|议案)/, (found) => found],
];

/** The kind of document that a text without a title says it is, in simplified characters. */
export function kindInText(text: string): string | undefined {
  const simple = simplify(text);
  for (const [pattern, name] of SAYINGS) {
    const found = pattern.exec(simple);
    if (found) return name(found[1] ?? '');
  }
  return undefined;
}
