import { vi } from 'vitest';

type Answer = (request: Request) => unknown;

export type AskedServer = {
  /** Every request so far, with its parsed body. */
  readonly asked: { method: string; path: string; body: unknown }[];
  on: (route: string, answer: unknown) => AskedServer;
};

/**
 * Stands at the network's border: answers by "METHOD /path" (query left out; `*` for one part of the path). An answer is a
 * value, a Response, or a function of the request; nothing known is 404.
 */
export function server(): AskedServer {
  const answers = new Map<string, unknown>();
  const asked: AskedServer['asked'] = [];
  const fetchStub = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const text = await request.clone().text();
    asked.push({ method: request.method, path: url.pathname + url.search, body: text ? JSON.parse(text) : undefined });
    const answer = found(answers, `${request.method} ${url.pathname}`);
    if (answer === undefined) return problem(404, 'not-found');
    const value: unknown = typeof answer === 'function' ? await (answer as Answer)(request) : answer;
    return value instanceof Response ? value.clone() : Response.json(value);
  };
  vi.stubGlobal('fetch', fetchStub);
  const stub: AskedServer = {
    asked,
    on(route, answer) {
      answers.set(route, answer);
      return stub;
    },
  };
  return stub;
}

function found(answers: Map<string, unknown>, route: string): unknown {
  for (const [pattern, answer] of answers) {
    const expression = pattern.replace(/[.?+^$()|[\]{}]/g, '\\$&').replaceAll('*', '[^/]+');
    if (new RegExp(`^${expression}$`).test(route)) return answer;
  }
  return undefined;
}

export const problem = (status: number, code: string, facts: Record<string, unknown> = {}): Response =>
  new Response(JSON.stringify({ type: `urn:klassny:problem:${code}`, status, code, ...facts }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
