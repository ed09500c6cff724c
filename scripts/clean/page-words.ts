import type { Words } from './forms.ts';

/** What pages write on their buttons, by what the button does, and the words that their bars share. */
export const PAGE_WORDS = {
  open: '[\\[【(『「〖]',
  close: '[\\])】』」〗]',
  print:
    '(?:我要)?打印(?:[本此]页|[本此正]文|文章|页面)?|列印|print|(?:导出|下载)(?:pdf|word|文档)?|保存本[页文]',
  shut: '关闭(?:本?窗口|[本此]页|页面)?|close',
  back: '返回(?:顶部|列表|首页|上一?页|上一级|目录|栏目|页首)?|回到?顶部|顶部|top',
  keep: '(?:我要)?收藏(?:[本此]页|本文|文章)?|加入收藏夹?|设为首页',
  pass: '(?:我要)?分享(?:本文|到)?|转发|复制(?:链接|本文|地址)|推荐(?:给?好友|本文)?|发送(?:网址|链接)给好友',
  speak: '(?:我要)?(?:纠错|评论|咨询)|网友评论|发表评论|查看评论|投稿|举报|点赞|意见反馈',
  ease: '朗读|语音播报|[繁简]体|手机(?:版|浏览|阅读)|扫一扫|无障碍(?:阅读|浏览)?|保护视力色?|(?:护眼|夜间)模式',
  visit: '登录|注册|帮助|网站地图|联系我们|关于我们|联系方式|隐私政策|免责声明|广告服务|rss订阅',
  button: '{print}|{shut}|{back}|{keep}|{pass}|{speak}|{ease}|{visit}|保存|字号|大|中|小|正文',
  /** Said only between the bars of a line that is page furniture already. */
  bare: '打印|关闭|收藏|分享|返回|纠错',
  reading: '浏览|阅读|访问|点击',
  size: '(?:特大|超大|大|中|小|默认|标准|正常|较大)(?:字体)?|t\\+?|a[+-]?|[+-]',
  network: [
    '微信(?:好友|朋友圈)?|朋友圈|(?:新浪|腾讯)?微博|qq(?:空间|好友)?|人人网|豆瓣网?|开心网|(?:百度)?贴吧',
    '一键分享|知乎|facebook|twitter|复制[网链][址接]|更多',
  ],
  time: '\\d{1,2}[:时]\\d{1,2}(?:[:分](?:\\d{0,2}秒?)?)?',
  date: '{day}(?: {time})?',
} satisfies Words;
