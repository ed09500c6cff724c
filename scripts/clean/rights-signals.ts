import type { Kind, Signal } from './signal.ts';

/** What a site says about rights, signal by signal. Folded text, from the word on with which a notice begins. */
export const RIGHTS_SIGNALS = {
  thing: {
    why: 'What stands on the page.',
    forms: [
      '^~10(?:本文|此文|文章|文中|以上|资料|内容|版权|图[片文]|文字|素材|作品|部分|本[站网])',
    ],
    shows: ['本文来源于网络', '声明:图文来自网络'],
    not: ['这一点'],
  },
  claim: {
    why: 'The right itself.',
    forms: ['(?:版权|著作权)~4归'],
    shows: ['版权归原作者所有'],
    not: ['版权保护'],
  },
  holder: {
    why: 'Whose it is: somebody outside of the report.',
    forms: ['归原~10所有', '归~10(?:网站?|站|文库|公众号|平台|编辑部|媒体)~4所有'],
    shows: ['版权归原作者所有', '版权归某某网所有'],
    not: ['归国家所有', '归委托人所有'],
  },
  author: {
    why: 'It is that of an author whom nobody names.',
    forms: ['归~6作者(?!本人)~6所有'],
    shows: ['归作者所有'],
    not: ['归单位所有', '归作者本人所有'],
  },
  suspicion: {
    why: 'Something on the page may hurt the rights of others.',
    forms: ['(?:如有|如?涉及?|若有?|如果?|凡|发现)~10(?:侵权|侵犯|版权)'],
    shows: ['如有侵权请告知', '若涉及版权'],
    not: ['侵权案件'],
  },
  remedy: {
    why: 'What the site does then.',
    forms: ['联系…12(?:我们|删|本站|作者|管理员|小编|处理|客服)', '删除|告知'],
    shows: ['请联系我们', '将立即删除'],
    not: ['依法处理'],
  },
  swiftRemedy: {
    why: 'Both in a word.',
    forms: ['(?:如有)?侵权?[必即速联]?删(?:除)?$'],
    shows: ['侵删', '侵权必删'],
    not: ['删除数据'],
  },
  unlicensed: {
    why: 'Nobody allowed it.',
    forms: ['^(?:~12,)?~10(?:版权所有|未经…8(?:授权|许可|允许|同意))'],
    shows: ['未经授权', '本文未经许可'],
    not: ['未经审核'],
  },
  forbidden: {
    why: 'What is forbidden then.',
    forms: ['(?:禁止|严禁|不得|谢绝|请?勿)…4转载', '翻版|盗版|违者'],
    shows: ['禁止转载', '翻版必究'],
    not: ['禁止通行'],
  },
  refusal: {
    why: 'It is forbidden to all.',
    forms: ['^~2(?:谢绝|禁止|严禁|请勿)转载'],
    shows: ['谢绝转载'],
    not: ['严禁外传'],
  },
  forbiddenAtOnce: {
    why: 'The words of a notice without what is forbidden, up to its end.',
    forms: ['^(?:版权所有|未经(?:授权|许可|允许))[,: ]?(?:禁止|严禁|谢绝|请勿|不得|侵权)…20$'],
    shows: ['未经授权,严禁复制'],
    not: ['未经批准,不得翻印'],
  },
  reprint: {
    why: 'Whoever copies it is told how.',
    forms: [
      '^(?:(?:本?文章?|本站|版权所有|原创|欢迎)~8[,: ]?)?(?:如需|若需?|如要|如|需要?|欢迎)?转载(?!信息|[本该]?通知)…16(?:注明|联系|标明|保留)',
      '^~6原创~4,…30转载请?(?:注明|保留)',
    ],
    shows: ['转载请注明出处', '本文为原创文章,转载请保留出处'],
    not: ['转载信息必须注明出处', '各村转载本文,注明来源'],
  },
  study: {
    why: 'What the page is good for.',
    forms: ['[仅只]供(?:个人|大家|网友|您)?(?:学习|交流|借鉴|研究)', '^本[站网]~12[仅只]供…20参考'],
    shows: ['仅供学习交流'],
    not: ['仅供领导参考'],
  },
  opinion: {
    why: 'Whose opinion it is.',
    forms: ['[仅只]代表'],
    shows: ['仅代表作者个人观点'],
    not: ['代表大会'],
  },
  disowned: {
    why: 'The site does not share it.',
    forms: ['^(?:~14,)?~14不代表(?:本网?站|本网|本平台|本公众号|平台)'],
    shows: ['不代表本站立场'],
    not: ['不代表全县水平'],
  },
  fromNetwork: {
    why: 'It was taken from somewhere.',
    forms: ['(?:[来源取]自|来源于?|转自)于?(?:互联网|网络)(?:$|[,、])'],
    shows: ['来源于网络', '来自互联网,仅供学习'],
    not: ['来源于网络问卷'],
  },
  byUsers: {
    why: 'Somebody else put it there.',
    forms: ['^~6由(?:互联网)?(?:用户|网友)(?:自发贡献|投稿)'],
    shows: ['本文由网友投稿'],
    not: ['由用户自行上传'],
  },
  press: {
    why: 'The formula of news sites.',
    forms: ['^版权稿件,任何…16未经(?:授权|许可)…4不得转载'],
    shows: ['版权稿件,任何媒体未经授权不得转载'],
    not: ['任何单位未经许可不得转载'],
  },
  label: {
    why: 'Nothing but the label.',
    forms: ['^(?:版权|免责|特别|郑重|本站|转载)声明$'],
    shows: ['免责声明'],
    not: ['联合声明'],
  },
  work: {
    why: 'The words of a report, a law or an office about rights.',
    forms: [
      '法律|法规|规定|条例|机关|部门|执法|国家|疫情|内部|领导|课题|第[一二三四五六七八九十]+条',
      '打击|保护|专利|商标|查处|投诉|甲方|乙方|应当|应予|摘编|批准|任何单位|他人',
      '(?<!网友)投稿|来稿|本刊|期刊|征文|参赛|[我本][院校局委会司]',
    ],
    shows: ['加强版权保护', '本刊文章'],
    not: ['本文由网友投稿', '本站文章'],
  },
} satisfies Record<string, Signal>;

export type RightsSignal = keyof typeof RIGHTS_SIGNALS;

export const RIGHTS_KINDS: readonly Kind<RightsSignal>[] = [
  ['claim', 'holder'],
  ['thing', 'author'],
  ['suspicion', 'remedy'],
  ['thing', 'swiftRemedy'],
  ['study', 'swiftRemedy'],
  ['unlicensed', 'forbidden'],
  ['forbiddenAtOnce'],
  ['refusal'],
  ['reprint'],
  ['thing', 'study'],
  ['thing', 'opinion'],
  ['disowned'],
  ['thing', 'fromNetwork'],
  ['byUsers'],
  ['press'],
  ['label'],
];
