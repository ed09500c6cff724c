/**
 * The search as a page uses it: a question, an answer in ranked groups, further groups, further sections of
 * a report, and the list of reports. Everything is loaded as soon as it is opened.
 *
 *     const search = openSearch({ own, also });
 *     const answer = await search.ask({ query, filters: {}, sort: 'best', isAtRest, isLoose });
 *
 * `ask` gives `undefined` where a later question has come, and throws `IndexError` where it could not look:
 * `searchFault` says so in words. `more` and `rest` belong to the answer given last.
 */

import { loadScript } from '../load-script.ts';
import type { Answer, Batch, Group, Question } from './answer.ts';
import { IndexError } from './index-error.ts';
import type { ListedReport, Reports } from './listed-report.ts';
import type { Reply, Request, Value } from './messages.ts';
import type { Sites } from './service.ts';

/** Milliseconds without a key after which a search that found nothing tries what takes its time. */
const rest = 250;

/** Names of the scripts that search; the bundler fills them in. */
declare const SEARCH_ENGINE: string;
declare const FOLDER_ENGINE: string;

/** Address of this script, beside which the others lie. */
export const ownAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

export interface Search {
  ask: (question: Question) => Promise<Answer | undefined>;
  more: () => Promise<Batch | undefined>;
  rest: (key: string) => Promise<Group | undefined>;
  reports: () => Promise<Reports>;
  titles: (query: string) => Promise<ListedReport[]>;
}

type Channel = (request: Request) => Promise<Reply>;

export function openSearch(sites: Sites): Search {
  const isFolder = location.protocol === 'file:';
  const script = new URL(isFolder ? FOLDER_ENGINE : SEARCH_ENGINE, ownAddress).href;
  let channel: Promise<Channel> | undefined;
  const connect = async () => {
    const inWorker = !isFolder && canWork();
    const made = inWorker ? workerChannel(script) : await pageChannel(script);
    try {
      await made({ kind: 'open', about: sites });
      return made;
    } catch {
      // A worker that does not start says no reason; the page can tell, or do without.
      const other = await pageChannel(script);
      await other({ kind: 'open', about: sites });
      return other;
    }
  };
  const connected = () => {
    channel ??= connect().catch((error: unknown) => {
      channel = undefined;
      throw error;
    });
    return channel;
  };
  // The reader is about to type.
  connected().catch(() => {});
  const request = async <T extends Value>(asked: Request): Promise<T | undefined> => {
    const send = await connected();
    const reply = await send(asked);
    if ('cause' in reply) throw new IndexError(reply.cause, asked.kind);
    return reply.value as T | undefined;
  };
  const ask = (about: Question) => request<Answer>({ kind: 'ask', about });
  let questions = 0;
  return {
    ask: async (question) => {
      const own = ++questions;
      const answer = await ask(question);
      if (question.isAtRest || answer?.step !== 'nothing') return answer;
      await new Promise((resolve) => setTimeout(resolve, rest));
      return own === questions ? ask({ ...question, isAtRest: true }) : undefined;
    },
    more: () => request<Batch>({ kind: 'more', about: undefined }),
    rest: (about) => request<Group>({ kind: 'rest', about }),
    // Nothing takes the place of these two.
    reports: () => request({ kind: 'reports', about: undefined }) as Promise<Reports>,
    titles: (about) => request({ kind: 'titles', about }) as Promise<ListedReport[]>,
  };
}

/** A page from a folder and an old browser search in the page. */
async function pageChannel(script: string): Promise<Channel> {
  await loadScript(script).catch(() => {
    throw new IndexError(navigator.onLine ? 'gone' : 'network', script);
  });
  const { gongwenSearch } = window;
  if (gongwenSearch === undefined) throw new IndexError('damaged', script);
  return gongwenSearch;
}

/** Firefox imports no module into a classic worker before version 114, and nothing tells but its name. */
function canWork(): boolean {
  const firefox = /Firefox\/(\d+)/.exec(navigator.userAgent)?.[1];
  return typeof Worker !== 'undefined' && (firefox === undefined || Number(firefox) >= 114);
}

function workerChannel(script: string): Channel {
  const worker = new Worker(script);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new IndexError('damaged', script)));
  });
  failed.catch(() => {});
  return (request) => {
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<Reply>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Reply>) => {
        port1.close();
        resolve(data);
      };
    });
    worker.postMessage(request, [port2]);
    return Promise.race([answered, failed]);
  };
}
