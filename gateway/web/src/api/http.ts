import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { noteSchoolTime } from '@/shared/format/clock';
import { CSRF_HEADER, csrfToken } from './csrf';
import type { paths as GatewayPaths } from './gateway';
import type { paths as JournalPaths } from './journal';
import type { paths as NotificationPaths } from './notification';
import type { paths as PeoplePaths } from './people';
import { ApiProblem } from './problem';
import type { paths as ReportingPaths } from './reporting';
import type { paths as SchedulePaths } from './schedule';
import { sessionEnded } from './session-end';
import { unchanged } from './unchanged';

/** Sends the CSRF token of the session, and makes a problem of every answer that is not a success. */
const border: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set(CSRF_HEADER, csrfToken());
    return request;
  },
  async onResponse({ response }) {
    noteSchoolTime(response.headers);
    if (response.ok) return;
    if (response.status === 401) sessionEnded();
    throw await ApiProblem.of(response);
  },
  onError({ error, request }) {
    return request.signal.aborted && error instanceof Error ? error : ApiProblem.offline();
  },
};

function client<Paths extends object>(): Client<Paths> {
  const made = createClient<Paths>({
    baseUrl: location.origin,
    credentials: 'same-origin',
    // looked up at each call, so that a test can stand at the border
    fetch: (request) => globalThis.fetch(request),
  });
  made.use(border, unchanged); // answers pass the last one first
  return made;
}

export const gateway = client<GatewayPaths>();
export const people = client<PeoplePaths>();
export const schedule = client<SchedulePaths>();
export const journal = client<JournalPaths>();
export const reporting = client<ReportingPaths>();
export const notification = client<NotificationPaths>();

/**
 * The body of an answer that has one: `await answered(journal.GET(…))`. Some services write null for what is not there; here a
 * field is there or it is not.
 */
export async function answered<Body>(answer: Promise<{ data?: Body }>): Promise<NonNullable<Body>> {
  const { data } = await answer;
  if (data === undefined || data === null) throw new ApiProblem(500, 'unexpected-failure');
  return withoutNull(data);
}

function withoutNull<Body>(body: Body): Body {
  if (typeof body !== 'object' || body === null) return body;
  for (const [field, value] of Object.entries(body)) {
    if (value === null && !Array.isArray(body)) Reflect.deleteProperty(body, field);
    else withoutNull(value);
  }
  return body;
}
