/** Short texts with the noise that must go between ⟦ and ⟧; all else must stay, and nothing else may go. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textOf } from '../testing/report-of-text.ts';
import { clean } from './clean.ts';

const GONE: Record<string, string> = {
  'a paywall in the middle of a sentence': '农村饮水工程⟦本文剩余内容需登录后查看⟧覆盖人口十万人。',
  'a paywall before a date': '⟦此处为隐藏内容，请付费后查看⟧2021年3月1日，全县召开动员大会。',
  'a paywall before a heading':
    '　　落实到位。\n⟦此处内容已隐藏，请支付后阅读⟧（三）强化督导考核\n　　严格落实督导制度。',
  'two calls, one behind the other':
    '造林一千亩。⟦更多范文尽在公文之家！⟧⟦扫码关注公众号“公文之家”领取资料。⟧下一步继续努力。',
  'a call behind a closed quotation':
    '他强调：“干部要带头学习。”⟦关注公众号“材料之家”获取更多素材⟧会议要求，各单位抓好落实。',
  'a call before a signature':
    '特此报告。⟦想要更多述职报告范文，请关注微信公众号“公文宝库”⟧云岭县教育局',
  'a call before a date': '造林一千亩。⟦更多公文请关注公众号“笔杆子之家”⟧2022年6月30日',
  'a call between two colons':
    '现将有关事项通知如下：⟦本文来自公文之家⟧一、提高认识\n　　各单位要高度重视。',
  'who collected the text, before the salutation':
    '⟦以下是小编整理的村支书述职报告，希望对您有所帮助！⟧各位领导、同志们：\n　　一年来，造林一千亩。',
  'an address with dots of two kinds': '完成造林⟦www点gwxz点com⟧一千亩，栽植经济林五百亩。',
  'an address of letters apart': '推进河长制⟦w w w . w e n m i . c o m⟧落实，巡河一千二百次。',
  'an address before a date': '特此报告。⟦www.fanwen99.com⟧2021年12月1日',
  'a library with its address in brackets': '巡河一千二百次。⟦笔杆文库（www.biganwk.com）⟧',
  'a label with its list':
    '　　特此通知。\n⟦【相关信息】\n县水务局召开汛前工作会\n青石镇开展河道清淤⟧',
  'the choice of a size over several lines':
    '关于汛期值班的通知\n⟦字号：\n大\n中\n小\n打印⟧\n　　请各水管站严格落实值班制度。',
  'names of networks over several lines':
    '　　请各水管站严格落实值班制度。\n⟦分享到：\n微信\n微博\nQQ空间⟧',
  'time, source and counter over several lines':
    '关于停水的通知\n⟦时间：2021-05-01 10:20\n来源：县水务局\n浏览：235次⟧\n　　因检修停水。',
  'a spaced call in a bracket': '化解纠纷三百件。⟦【更 多 素 材 请 到 某 某 文 库】⟧二是抓好信访。',
  'a call strewn with stars': '化解纠纷三百件。⟦更*多*范*文*请*搜*索*公*文*之*家⟧',
  'a notice about rights between two sentences':
    '信访总量下降两成⟦声明：本文转载自网络，如侵权请联系删除⟧二是抓好信访工作。',
  'a call in the middle of a phrase':
    '向关心本县发展⟦更多素材尽在哒哒文库⟧和支持本县建设的各界表示感谢。',
  'a call in a sentence that begins with 要':
    '要加大统筹城乡⟦更多述职报告请关注某某文库⟧发展力度。',
  'a tail before marks of what follows': '从其规定。\n⟦（责任编辑：admin）⟧### 第七章　附则',
  'a notice inside a quoted name':
    '委员会下设「服务学习⟦版权稿件，任何媒体、网站或个人未经授权不得转载，违者将依法追究责任。⟧执行小组」。',
  'an advertisement inside a title':
    '根据《放假⟦!!更多材料尽在●新某某文库$$⟧办法》的规定，现通知如下。\n　　请各单位认真执行。',
  'a footer behind a name set apart':
    '出席：某某　　教⟦版权所有：某某县人民政府 粤ICP备12345678号⟧授\n　　列席：三人。',
  'a notice about rights behind a word that one begins with':
    '根据需要设立若干⟦温馨提示：本站资源来自网络，仅供学习交流，请于下载后24小时内删除⟧专业委员会。',
  'a call before a number': '天津\n⟦下载“公文大师”APP，海量范文免费看⟧90\n　　北京一百一十。',
  'a notice about rights behind a signature':
    '造林一千亩。\n云岭县水务局⟦（本文来源于网络，版权归原作者，如有侵权请联系删除）⟧',
};

const STAYS: Record<string, string> = {
  'offices with accounts, groups and downloads': [
    '欢迎广大读者关注县图书馆微信公众号，预约座位、查询馆藏。',
    '各校联络员请加入工作QQ群：123456789，群内下载报送模板。',
    '客户可扫码关注“云岭供水集团”公众号办理缴费。',
    '有意者可添加“云岭县蓝天救援队”微信咨询报名。',
    '社区书屋免费提供各类资料查阅，欢迎广大居民前来阅读。',
    '学员可关注“云岭党校培训中心”公众号下载课件。',
    '论文模板请登录云岭县医学会网站下载。',
  ].join('\n'),
  'addresses that the text names or uses': [
    '资料取自世界银行数据库（data.worldbank.org），访问日期为2021年6月。',
    '本地电商品牌入驻taobao.com和jd.com，销售额三千万元。',
    '请将电子版发送至ylxzf@163.com，联系电话12345678。',
    'Booking.com等平台上线民宿三百家。',
    '举报网站为www.12388.com，举报电话12388。',
  ].join('\n'),
  'a letterhead': '云岭县供水有限公司\nwww.yunlingwater.com\n关于暂停供水的通知\n　　因检修停水。',
  'reading and paying as the subject': [
    '推行会员制图书借阅，会员可免费阅读电子书。',
    '考生付费后可查看成绩，逾期不予受理。',
    '档案已整理三百卷，还剩50页未扫描。',
  ].join('\n'),
  'buttons that readers are to press': '按【确认】键提交，按【打印】键打印回执。',
  'sizes as a list': '规格分为：\n大\n中\n小\n　　各五千份。',
  'rights as the subject': [
    '项目成果归双方共有，未经许可不得转载或者用于商业用途。',
    '部分数据来源于网络公开资料，仅供内部参考。',
    '本刊文章版权归编辑部所有，转载请注明出处。',
    '未经县委宣传部批准，任何媒体不得转载。',
    '参赛作品版权归主办方所有，作者享有署名权。',
  ].join('\n'),
  'a label above sentences':
    '相关阅读\n　　近年来，我县把全民阅读作为重点工作来抓。\n　　全年开展活动一百二十场。',
  'a label above a numbered list': '为您推荐\n一、云岭三日游线路\n二、青石古镇一日游',
  'titles under a label, with a signature below':
    '延伸阅读：\n什么是河长制\n河长制的由来\n云岭县水务局\n2021年5月1日',
  'calls that have no end of their own': [
    '引导更多民间资本参与重大基础设施、社会民生等领关注公众号：公文宝典域建设。',
  ].join('\n'),
  'hopes of a report': '希望大家对本报告提出宝贵意见，您的建议对我们很有帮助。',
};

function check(marked: string): void {
  const raw = marked.replace(/[⟦⟧]/g, '');
  const { value } = clean(textOf(raw));
  const withoutSpace = (text = '') => text.replace(/\s+/g, '');
  assert.equal(withoutSpace(value?.text), withoutSpace(marked.replace(/⟦[^⟧]*⟧/g, '')));
}

describe('only the noise of a text goes:', () => {
  for (const [what, text] of Object.entries(GONE)) test(what, () => check(text));
});

describe('nothing goes of', () => {
  for (const [what, text] of Object.entries(STAYS)) test(what, () => check(text));
});
