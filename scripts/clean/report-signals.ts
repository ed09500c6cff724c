export interface Signal {
  /** What it is a sign of. */
  why: string;
  /** Forms of words, joined by |. */
  forms: string[];
  /** Where it shows and where it must not: its tests. */
  shows: string[];
  not: string[];
}

/** What speaks for a report, and against an advertisement. Folded text. */
export const REPORT_SIGNALS = {
  owner: {
    why: 'The site, account or group is that of an office, a school, a firm.',
    forms: [
      '[县市区省镇乡州旗][^,。]{0,8}(?:网|公众号|平台|app|微信|群|[馆院校所队站局委办厅])|[馆院校]|(?:供电|派出|事务|研究)所|所[”"」]',
      '中心|集团|公司|[学协]会|[大中支]队|[^本网入该驿全]站(?![长点群库内])|[^入]社区|发布(?:[”"」]|$)|gov|edu|\\.org|\\.mil',
      '政府|政务|政策|国家|新华|人民|文明网|求是|央视|学习强国|官网|官方网站|内网|[日晚]报(?!告)|[部局委院会刊厅]官?网|门户|办事',
      '城投|水务|燃气|城管|税务|医保|社保|人社|公安|交警|卫健|疾控|气象|应急|消防|法院|检察|文旅|融媒|[县市区省镇乡][^,。]{0,4}[委局办厅府]',
    ],
    shows: ['某县图书馆公众号', '供电所”', '关注“某县发布”,留言'],
    not: ['公文驿站', '本站'],
  },
  work: {
    why: 'The words of a report about such things: what was done, by whom, how much, under which rule.',
    forms: [
      '加强|推[进动]|开展|建[设立]|完善|提[高升]|落实|坚持|强化|深化|健全|引[导领]|发挥|依托|打造|实现|确保|有效|服务群众',
      '群众|市民|村民|居民|师生|职工|企业|干部|党员|领导|各界|广大|部门|单位|[惠便]民|的同志|各级|[全我本各][县市镇乡区省局厅院校]',
      '办[理事]|报名|招[标聘]|采购|申[报请]|投标|竞标|磋商|查询|可查|预约|拨打|咨询(?!qq|微信)|会议|会务|调研|课题|附件|负责|公示',
      '累计|[\\d余万]人次|增长|下降|百分|超过|突破|达到|全年|[今去]年|\\d[余多]?[条期份场户名件]|规定|第[一二三四五六七八九十]+条|施行|机制|政策|传播',
      '(?:工作)(?:群|微信)|了?解更多[^,。]{0,4}(?:情况|政策|事项|详情)|[院校会社所馆室组]提供|服务信息',
    ],
    shows: ['引导党员关注', '下载报名表请登录申报平台'],
    not: ['更多范文'],
  },
} satisfies Record<string, Signal>;
