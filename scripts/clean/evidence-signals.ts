import type { Signal } from './signal.ts';

/**
 * What gives away a short passage that somebody hid: wider than the signals of a sentence (`signals.ts`), since
 * symbols and brackets speak, too. Folded text, decoys and homophones read away.
 */
export const EVIDENCE_SIGNALS = {
  invitation: {
    why: 'The reader is sent somewhere, or offered something.',
    forms: [
      '更多|尽[在有享]|应有|免费|欢迎|敬请|请[上到去看来加]|就[上来到在]|下载(?!量)|获取|领取|索取|收藏|购买',
      '搜一?[搜索寻]|搜[公微文]|百度|关注|订阅|认准|访问|登[录陆]|点击|扫[一描]?[扫码描]|指路|移步|详见',
      '加[入微vq群]|[进入]群|添加|联系|咨询|回复|投稿|代写|定制|来自|[源出]自|转[自载]|整理|首发|提供|分享',
    ],
    shows: ['更多材料', '转自某处', '扫一扫'],
    not: ['下载量', '群众'],
  },
  place: {
    why: 'A site, an account, a group, a shop.',
    forms: [
      '文库|范文[网库大]|豆丁|道客|笔杆|老秘|[资模素范题课][料板材文件]?库|资源[站库]|素材站|本站|工作室|驿站|之?家$',
      '公众[号平]|公[众重]?号|服务号|订阅号|头条号|微[信博新芯心]|v信|\\bvx|wx|qq|扣扣|q群|群号|[交流进入]群',
      '网[址站盘店]|官网|[秘材写资公模论范素课教学文][^网]{0,4}网|网$|网\\d|www|http|\\.c[on]|\\.net|\\.org',
      '小程序|二维码|客户端|app|淘宝|论坛|贴吧|知乎|星球|抖音|社区|书屋|小铺|店铺|商店',
    ],
    shows: ['哒哒文库', '微信', '某某公文网'],
    not: ['网络安全', '众多'],
  },
  goods: {
    why: 'Texts to have.',
    forms: [
      '素材|范[文本]|公文|资[料源]|模[板版]|文[章稿档案]|课件|ppt|word|干货|稿[件子]|讲话稿|材料|心得|总结|报告|论文',
      '全文|完整|原文|电子版|精[彩品]|好文|写作|教程|题库|方案|内容',
    ],
    shows: ['精品范文', '会议材料'],
    not: ['更多岗位'],
  },
  official: {
    why: 'Offices publish on the web, too, and their reports say where.',
    forms: [
      'gov|政府|政务|人民网|新华|门户|服务(?:平台|大厅|网)|共产党员|学习强国',
      '[县市省区镇乡部委局厅院校府州厂司行]~6(?:网站|官网|公众号|平台|app|微信)',
      '公开|公示|办[事理]|申报|报名|招[标聘]|采购|查询|通知|信息|群众|干部|党员|村民|居民|企业|市民',
      '人次|[\\d万]人|\\d[条篇个]',
    ],
    shows: ['某县政府网站', '关注人数2万人'],
    not: ['某某文库'],
  },
} satisfies Record<string, Signal>;
