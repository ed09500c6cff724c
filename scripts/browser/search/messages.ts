/** What page and worker say to each other. */

import type { Answer, Batch, Group } from './answer.ts';
import { type Cause, causeOf } from './index-error.ts';
import type { ListedReport, Reports } from './listed-report.ts';
import { Superseded } from './matcher.ts';
import type { Access } from './open-library.ts';
import { type Service, type Sites, serviceOf } from './service.ts';

export type Request =
  | { kind: 'open'; about: Sites }
  | { [Kind in keyof Service]: { kind: Kind; about: Parameters<Service[Kind]>[0] } }[keyof Service];

export type Value = Answer | Batch | Group | ListedReport[] | Reports | undefined;

export type Reply =
  /** Nothing where a later question has come. */
  { value: Value } | { cause: Cause };

/** Serves requests one by one as they come. A request never throws. */
export function handler(access: Access): (request: Request) => Promise<Reply> {
  let service: Service | undefined;
  return async (request) => {
    if (request.kind === 'open') {
      service = serviceOf(access, request.about);
      return { value: undefined };
    }
    try {
      const answer = service?.[request.kind] as
        | ((about: Request['about']) => Promise<Value>)
        | undefined;
      return { value: await answer?.(request.about) };
    } catch (error) {
      return error instanceof Superseded ? { value: undefined } : { cause: causeOf(error) };
    }
  };
}
