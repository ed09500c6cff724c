/** Traditional characters, each with the simplified one: those that the rules of noise and of the outline read. */
export const TRADITIONAL =
  '並并乾干亂乱佈布佔占併并來来侷局係系俬私個个們们備备傢家傳传債债傷伤僅仅價价億亿儘尽優优內内兩两冊册別别刪删則则創创劃划劉刘動动務务勢势勵励匯汇區区協协卽即厙厍' +
  '厤历厲厉參参叢丛吳吴呂吕員员問问啓启啟启喬乔單单嗩唢噠哒噸吨噹当嚮向嚴严囌苏國国圍围園园圓圆圖图團团埰采執执堅坚報报場场塊块塗涂墰坛壇坛壜坛夠够夢梦夾夹婁娄孫孙' +
  '學学宮宫寀采實实寧宁審审寫写寬宽寶宝將将專专尋寻對对導导層层屬属崍崃崗岗嵗岁嶽岳師师帶带幣币幫帮幷并幹干庫库廠厂廢废廣广廳厅張张強强彆别彔录彙汇後后徑径從从復复' +
  '徵征徹彻愛爱態态慼戚慾欲憑凭應应懞蒙戰战戶户拚拼捲卷掃扫掛挂採采換换揮挥搶抢撥拨擊击據据擴扩擺摆擾扰敎教敘叙數数於于旂旗昇升時时晉晋曆历曏向書书會会朮术東东査查' +
  '桿杆條条楊杨業业榦干榮荣構构樑梁樓楼標标樣样機机檔档檢检檯台欄栏權权欒栾歐欧歡欢歲岁歷历歸归殘残氣气氾泛汎泛決决沒没況况泝溯淩凌減减測测湊凑湯汤準准溫温滅灭滙汇' +
  '滬沪滿满漲涨澤泽濕湿濛蒙濟济瀋沈瀏浏災灾為为無无熱热燙烫營营燼烬爲为狀状獁犸獨独獲获現现琿珲瑪玛環环瓊琼產产産产畢毕異异當当療疗發发盜盗盡尽監监盤盘盧卢眞真眾众' +
  '瞞瞒矇蒙硃朱確确碼码礎础礙碍祕秘稅税種种稱称穀谷積积穫获竇窦競竞筆笔箇个節节範范築筑篩筛簡简簽签籤签粵粤糰团糾纠紀纪約约紅红紋纹紐纽級级細细紹绍終终組组結结絕绝' +
  '絡络給给統统絶绝經经綜综綫线維维綱纲網网綵彩線线編编緯纬緻致縣县縮缩總总績绩繆缪織织繫系繼继續续纍累纔才罈坛罎坛羅罗羣群義义習习聞闻聯联聲声聶聂職职肅肃脩修腫肿' +
  '腳脚臺台與与興兴舉举舊旧舖铺舘馆莊庄華华萬万葉叶蒐搜蓆席蔔卜蔘参蔣蒋薑姜薦荐藍蓝藝艺蘆芦蘇苏蘭兰處处號号衆众術术衕同衚胡衛卫袷夹裏里裡里製制複复褲裤襬摆覈核見见' +
  '規规視视覺觉覽览觀观觸触訂订計计訊讯訓训託托記记訪访設设許许訴诉診诊註注証证評评詞词詢询試试話话該该詳详誌志認认語语誤误說说説说課课調调談谈請请論论諮咨諸诸講讲' +
  '謝谢證证識识譚谭議议護护讀读變变讓让讚赞負负財财貨货貫贯責责貴贵買买費费貼贴賀贺資资賈贾賞赏賣卖質质賬账賺赚購购賽赛贊赞贛赣趙赵趨趋蹤踪車车軟软較较載载輕轻輞辋' +
  '輯辑輸输轄辖轉转辦办辭辞農农迴回逕径這这連连週周進进遊游過过達达違违遡溯適适遲迟選选遼辽還还邊边郵邮鄉乡鄒邹鄔邬鄧邓鄭郑鄺邝醫医釋释釦扣鈕钮鈡钟鋪铺錄录錕锟錢钱' +
  '錯错録录錶表鍵键鍾钟鎖锁鎭镇鎮镇鏈链鐘钟鐵铁鑑鉴鑒鉴長长門门閆闫閉闭開开間间閔闵閤合閩闽閱阅閲阅闆板關关陝陕陞升陳陈陸陆陽阳隊队隨随險险隱隐隸隶隻只雖虽雙双雜杂' +
  '雲云電电鞏巩韆千韋韦韓韩頁页頂顶項项順顺須须預预領领頭头頻频題题顏颜顔颜類类顧顾顯显風风颱台飯饭餘余館馆餿馊饋馈饒饶馬马馮冯駐驻駱骆騰腾驗验驛驿體体髮发鬍胡鬚须' +
  '魯鲁鮑鲍麗丽麥麦麪面麫面麯曲麴曲麵面黃黄黏粘點点黨党齊齐齣出龍龙龐庞龔龚';

const WRITTEN = new Map<string, string>();
const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < TRADITIONAL.length; at += 2) {
  const [traditional, simple] = [TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1)];
  SIMPLIFIED.set(traditional, simple);
  WRITTEN.set(simple, (WRITTEN.get(simple) ?? '') + traditional);
}

/** The same pattern for both scripts: 关于 reads 關於, too. */
export function inBothScripts(pattern: RegExp): RegExp {
  let source = '';
  let inClass = false;
  let escaped = false;
  for (const each of pattern.source) {
    const others = WRITTEN.get(each) ?? '';
    source += others === '' || inClass ? each + others : `[${each}${others}]`;
    if (!escaped && each === '[') inClass = true;
    if (!escaped && each === ']') inClass = false;
    escaped = !escaped && each === '\\';
  }
  return new RegExp(source, pattern.flags);
}

const ANY_TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A text with simplified characters, code unit for code unit. */
export function simplify(text: string): string {
  return text.replace(ANY_TRADITIONAL, (each) => SIMPLIFIED.get(each) ?? each);
}
