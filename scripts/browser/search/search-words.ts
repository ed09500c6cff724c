/** Why a search could not look, in words. */

import type { LostSite } from './answer.ts';
import { type Cause, causeOf } from './index-error.ts';

const causes: Record<Cause, readonly [what: string, advice: string]> = {
  network: ['没有连上网站', '请检查网络后再试'],
  gone: ['检索数据已经不在', '网站可能更新过，请刷新页面再试'],
  host: ['网站的服务器出了错', '请稍后再试'],
  damaged: ['检索数据不完整', '请刷新页面再试；仍不行，请告诉网站维护者'],
  version: ['本页与检索数据的版本不同', '网站更新过，请刷新页面再试'],
  foreign: ['检索数据在别的网站上', '浏览器不允许读取'],
};

/** Why a search could not look, and what to do. */
export function searchFault(error: unknown): string {
  const [what, advice] = causes[causeOf(error)];
  return `${what}，检索没有进行。${advice}。`;
}

/** Names a site that is left out. */
export function describeLost({ root, cause }: LostSite): string {
  return `“${root}”没有包括在内：${causes[cause][0]}。`;
}
