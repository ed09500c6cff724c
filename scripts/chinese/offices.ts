/**
 * Offices and those who speak for them, by the words that their names end with. One table for all who
 * ask: who signs, whom a document addresses, who is the author, what stands above a number.
 */

import { inBothScripts } from './traditional.ts';

/** An office names itself so: 沧江市林业局, 护林防火指挥部. */
const OFFICES =
  '人民政府|政府|国务院|委员会|常委会|管委会|办公室|办公厅|党组|党委|党支部|支部|总支|法院|检察院|工作组|领导小组|小组|指挥部|公司|集团|中心|大学|学院|学校|中学|小学|医院|联合会|协会|学会|研究院|研究所|工会|大会|理事会|董事会|合作社|联社|村委会|居委会|公安局|支队|大队|中队|总队|林场|农场|银行|军区|政协|人大|街道|[一-鿿]{2}(?:局|委|部|厅|院|署|社|办|处|科|室|组|会|队|站|所|乡|镇|村|县|区|市|省|州|盟|旗|厂|园|馆|台|庭)';

/** Whoever is addressed besides: all offices of a kind, the other office, the people of an office. */
const ADDRESSED =
  '(?:[一-鿿]{0,20}(?:各(?![项种方位])|有关|所属|直属|成员|下属|相关)(?:(?![要应须将把是做抓])[一-鿿]){1,20}|[你贵本我]?[一-鿿]?(?:局|委|厅|办|部|院|司|校|县|市|区|镇|乡|公司|单位)|[一-鿿]{2,12}(?:党组织|兵团|单位|部门|机构|企业))';

/** 市长 李某 speaks for the city. */
const HEADS =
  '总理|主席|省长|市长|区长|县长|旗长|州长|盟长|镇长|乡长|主任|书记|局长|厅长|院长|部长|校长|处长|科长|站长|队长|检察长|董事长|总经理|会长|理事长|秘书长|司长|所长|馆长|村长';

/** One who is addressed by the office or the honour that is theirs: 王某某代表, 张市长. */
const HONOURED = `(?!副).{1,12}(?:${HEADS}|代表|委员|同志|先生|女士|领导|老师)`;

const officeAtEnd = inBothScripts(new RegExp(`(?:${OFFICES})(?:[（(][^（）()]{1,12}[)）])?$`));
const headAtEnd = inBothScripts(
  new RegExp(`(?:${HEADS})(?:[：:]?[\\s　]+[一-鿿·][一-鿿·\\s　]{0,8})?$`),
);
const headAndName = inBothScripts(new RegExp(`^(?:${HEADS})[一-鿿·]{2,4}$`));
const officeAndName = inBothScripts(
  new RegExp(`(?:${OFFICES})[\\s　]+[一-鿿]{1,3}(?:[\\s　]?[一-鿿]{1,2})?$`),
);
const addressed = inBothScripts(new RegExp(`^(?:${ADDRESSED}|${HONOURED}|.*(?:${OFFICES}))$`));
const name = /^[一-鿿·]{2,4}$/;
const spacedName = /^[一-鿿][\s　]+[一-鿿](?:[\s　]*[一-鿿])?$/;

/** The name of an office: 云岭县人民政府, 国家教委. */
export function isOffice(text: string): boolean {
  return text.length <= 40 && officeAtEnd.test(text);
}

/** The head of an office, with or without a name behind: 县长　李某, 国务院总理, 总　理　　李某某. */
export function isHead(text: string): boolean {
  if (text.length > 40) return false;
  const letters = text.replace(/[\s　]+/g, '');
  return headAtEnd.test(text) || (letters !== text && headAndName.test(letters));
}

/** An office with the name of one of its people: 某县商务局　王某某. */
export function isOfficeWithName(text: string): boolean {
  return text.length <= 40 && officeAndName.test(text);
}

/** A name with spaced letters, 李　某: it can be nothing else. */
export function isSpacedName(text: string): boolean {
  return spacedName.test(text);
}

/** What may be the name of a person where a name is looked for: two to four characters. */
export function isShortAsName(text: string): boolean {
  return name.test(text) || spacedName.test(text);
}

/**
 * How many of the names in a list are those of offices: 各镇人民政府，县政府各部门 has two of two.
 *
 * @returns their share from 0 to 1
 */
export function shareOfOffices(text: string): number {
  const names = text
    .replace(/[（(][^（）()]*[)）]/g, '')
    .split(/[，、,；;\s　]+/)
    .filter((each) => each !== '');
  return names.filter((each) => addressed.test(each)).length / Math.max(1, names.length);
}
