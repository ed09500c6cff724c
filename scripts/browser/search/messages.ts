/** What page and worker say to each other. */

import type { Answer, Batch, Group, Question } from './answer.ts';
import { type Cause, causeOf } from './index-error.ts';
import { Superseded } from './matcher.ts';
import { type ListedReport, type Service, type Sites, serviceOf } from './service.ts';

export type Request =
  | { kind: 'open'; sites: Sites }
  | { kind: 'ask'; question: Question }
  | { kind: 'more' }
  | { kind: 'rest'; key: string }
  | { kind: 'reports' };

export type Value = Answer | Batch | Group | ListedReport[] | undefined;

export type Reply =
  | { value: Value }
  /** A later question has come. */
  | { isSuperseded: true }
  | { cause: Cause };

/** Serves requests one by one as they come. A request never throws. */
export function handler(): (request: Request) => Promise<Reply> {
  let service: Service | undefined;
  return async (request) => {
    if (request.kind === 'open') {
      service = serviceOf(request.sites);
      return { value: undefined };
    }
    try {
      return { value: service && (await serve(service, request)) };
    } catch (error) {
      return error instanceof Superseded ? { isSuperseded: true } : { cause: causeOf(error) };
    }
  };
}

function serve(service: Service, request: Exclude<Request, { kind: 'open' }>): Promise<Value> {
  if (request.kind === 'ask') return service.ask(request.question);
  if (request.kind === 'more') return service.more();
  return request.kind === 'rest' ? service.rest(request.key) : service.reports();
}
