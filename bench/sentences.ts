/** Sentences as reports have them, made from patterns and words; written for this generator. */

import type { Random } from '../scripts/testing/random.ts';

type Words = readonly [string, ...string[]];

/** Separated by spaces. */
function words(text: string): Words {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
}

const slots: Record<string, Words> = {
  谁: words(
    '我局 本单位 党组 各科室 领导班子 机关支部 全体干部 办公室 值班人员 各镇街 工作专班 评审小组 窗口人员 驻村干部 财务科 审计组 宣传科 业务骨干',
  ),
  做: words(
    '梳理 核对 修订 公开 排查 跟进 完善 落实 推动 细化 督促 汇总 复查 统筹 调整 研究 评估 整改 登记 归档 协调 验收',
  ),
  事: words(
    '办事流程 责任清单 年度预算 值班制度 项目台账 学习计划 服务窗口 信访事项 采购目录 考核办法 安全隐患 档案目录 政务信息 培训方案 巡查记录 河道保洁 老旧小区改造 农村道路养护 校园周边环境 食品抽检 防汛物资 粮食储备 图书借阅 公共自行车 垃圾分类 水源保护 用电检查 老年食堂 医保结算 就业见习 档案数字化 合同备案 车辆管理 会议纪要 文件流转 街面秩序 森林防火 职工疗养 志愿服务 夜间巡逻',
  ),
  地: words(
    '城东片区 北桥镇 南山街道 滨河路 新港社区 西岭村 机关大院 开发区 老城区 湖畔新村 青石乡 长堤沿线 文化馆 政务大厅 第二小学 卫生院',
  ),
  果: words(
    '群众反映较好 进度快于上年 问题逐项销号 办理时间缩短 差错明显减少 费用有所下降 投诉量持续回落 基础数据更加完整 责任落到了人 档案做到随查随有 工作有了遵循 底数更加清楚',
  ),
  因: words(
    '人手偏紧 资金到位较晚 标准前后不一 部门衔接不畅 经验积累不足 历史资料缺失 设备更新滞后 培训次数偏少 天气影响施工 群众知晓率不高',
  ),
  态: words('认真 主动 及时 逐条 反复 集中 分批 从严 稳妥 持续 如实 耐心 同步 提前'),
  会: words(
    '专题会议 现场推进会 民主生活会 季度例会 座谈会 调度会 通气会 培训班 集体学习 工作交流会',
  ),
  法: words(
    '领导包点 一事一档 首问负责 定期通报 交叉检查 挂图作战 限时办结 双人复核 随机抽查 上门走访 错时服务 清单管理',
  ),
  德: words(
    '纪律要求 廉洁规定 保密规定 中央八项规定精神 财经制度 议事规则 请示报告制度 个人事项报告制度',
  ),
};

const patterns: Words = [
  '{谁}{态}{做}{事}，{果}。',
  '围绕{事}，{谁}先后召开{会}{数}次，{态}{做}有关工作，{果}。',
  '针对{地}{事}中{因}的情况，{谁}{态}{做}，采取“{法}”的办法，{果}。',
  '全年共{做}{事}{数}件，比上年增加{数}件，办结率达到{比}%。',
  '{月}月起，在{地}试行{法}，{谁}每周{做}一次{事}。',
  '由于{因}，{地}的{事}还没有完全到位，需要{态}{做}。',
  '一是{态}{做}{事}；二是{态}{做}{事}；三是把{事}与{事}结合起来，{果}。',
  '{谁}严格执行{德}，{态}{做}{事}，没有发现违反规定的问题。',
  '在{地}，{谁}走访住户{数}户，收集意见{数}条，当场答复{数}条，其余转入{事}一并{做}。',
  '投入资金{数}万元，用于{地}{事}和{事}，{果}。',
  '坚持{法}和{法}并用，{事}从“有人管”变为“管得好”，{果}。',
  '回顾一年来的工作，{事}仍是短板，主要是{因}、{因}，{谁}对此{态}{做}。',
  '同志们普遍认为，{事}要早谋划、早安排，不能等到{月}月再去{做}。',
  '×年×月，{谁}在{地}组织{会}，{态}{做}{事}，到会{数}人。',
  '下一步，{谁}将{态}{做}{事}，争取{月}月底前在{地}全面铺开。',
  '对{德}执行中的疑问，{谁}请示上级后{态}{做}，并写入{事}。',
];

const headings: Words = [
  '{态}{做}{事}',
  '{事}方面',
  '以{法}{做}{事}',
  '{事}与{事}',
  '{做}{事}，{果}',
  '{德}执行情况',
  '{因}的问题',
  '{地}{事}情况',
];

function fill(pattern: string, random: Random): string {
  return pattern.replace(/\{(.)\}/g, (_whole, slot: string) => {
    if (slot === '数') return String(2 + random.below(480));
    if (slot === '比') return `${80 + random.below(20)}.${random.below(10)}`;
    if (slot === '月') return String(1 + random.below(12));
    const list = slots[slot];
    return list === undefined ? slot : random.pick(list);
  });
}

/** A sentence with its final mark. */
export function sentence(random: Random): string {
  return fill(random.pick(patterns), random);
}

/** A heading without number and without final mark. */
export function heading(random: Random): string {
  return fill(random.pick(headings), random);
}

/** Whole sentences of about `characters` characters together. */
export function paragraph(random: Random, characters: number): string {
  let text = '';
  while (text.length < characters) text += sentence(random);
  return text;
}

export const kinds: Words = words(
  '述职报告 工作总结 调研报告 情况通报 实施意见 工作要点 检查报告 述廉报告',
);
export const offices: Words = words(
  '北桥镇人民政府 市水务局 县档案馆 区卫生健康局 市图书馆 南山街道办事处 县农业农村局 市政务服务中心 区教育局 市园林管理处',
);
