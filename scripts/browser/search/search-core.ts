/**
 * The search as a page uses it: a question, an answer in ranked groups, further groups, further sections of
 * a report, and the list of reports. Everything is loaded with the first call.
 *
 *     const search = openSearch({ own, also, script });
 *     const answer = await search.ask({ query, filters: noFilters, sort: 'best', isAtRest, isLoose });
 *
 * `ask` gives `undefined` where a later question has come, and throws `IndexError` where it could not look:
 * `searchFault` says so in words. `more` and `rest` belong to the answer given last.
 */

import { loadScript } from '../load-script.ts';
import type { Answer, Batch, Group, Question } from './answer.ts';
import { IndexError } from './index-error.ts';
import type { Reply, Request, Value } from './messages.ts';
import type { ListedReport, Sites } from './service.ts';

export interface SearchOptions extends Sites {
  /** Address of the script that searches. */
  script: string;
}

export interface Search {
  ask: (question: Question) => Promise<Answer | undefined>;
  more: () => Promise<Batch | undefined>;
  rest: (key: string) => Promise<Group | undefined>;
  reports: () => Promise<ListedReport[]>;
}

type Channel = (request: Request) => Promise<Reply>;

export function openSearch({ script, ...sites }: SearchOptions): Search {
  let channel: Promise<Channel> | undefined;
  const connect = async () => {
    const inWorker = location.protocol !== 'file:' && canWork();
    const made = inWorker ? workerChannel(script) : await pageChannel(script);
    try {
      await made({ kind: 'open', sites });
      return made;
    } catch {
      // A worker that does not start says no reason; the page can tell, or do without.
      const other = await pageChannel(script);
      await other({ kind: 'open', sites });
      return other;
    }
  };
  const request = async (asked: Request): Promise<Value> => {
    channel ??= connect();
    const send = await channel.catch((error: unknown) => {
      channel = undefined;
      throw error;
    });
    const reply = await send(asked);
    if ('cause' in reply) throw new IndexError(reply.cause, asked.kind);
    return 'value' in reply ? reply.value : undefined;
  };
  return {
    ask: async (question) => (await request({ kind: 'ask', question })) as Answer | undefined,
    more: async () => (await request({ kind: 'more' })) as Batch | undefined,
    rest: async (key) => (await request({ kind: 'rest', key })) as Group | undefined,
    reports: async () => ((await request({ kind: 'reports' })) ?? []) as ListedReport[],
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
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  worker.addEventListener('error', () => fail(new IndexError('damaged', script)));
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; reply: Reply }>) => {
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  });
  return (request) => {
    const id = ++last;
    const answered = new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
    });
    worker.postMessage({ id, request });
    return Promise.race([answered, failed]);
  };
}
