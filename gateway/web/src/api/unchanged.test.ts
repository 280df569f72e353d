import { afterEach, expect, test, vi } from 'vitest';
import { answered, journal } from './http';
import { ApiProblem } from './problem';

const PAGE = { path: { groupId: 'g', subjectId: 's', termId: 't' } };

afterEach(() => vi.unstubAllGlobals());

function answering(...answers: Response[]) {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request);
    return Promise.resolve(answers.shift());
  });
  return asked;
}

function page(termId: string) {
  return answered(
    journal.GET('/api/journal/pages/{groupId}/{subjectId}/{termId}', {
      params: { path: { ...PAGE.path, termId } },
    }),
  );
}

const full = (tag: string | undefined, today: string) =>
  Response.json({ today }, tag ? { headers: { ETag: tag } } : {});

test('what has not changed is asked for by its tag and not sent again', async () => {
  const asked = answering(
    full('W/"1"', '2026-11-20'),
    new Response(null, { status: 304 }),
    full('W/"2"', '2026-11-21'),
    new Response(null, { status: 304 }),
  );
  expect((await page('one')).today).toBe('2026-11-20');
  expect((await page('one')).today).toBe('2026-11-20');
  expect((await page('one')).today).toBe('2026-11-21');
  expect((await page('one')).today).toBe('2026-11-21');
  expect(asked.map((request) => request.headers.get('If-None-Match'))).toEqual([null, 'W/"1"', 'W/"1"', 'W/"2"']);
});

test('what has no tag, or was refused, is asked for as a whole', async () => {
  const asked = answering(
    full('W/"1"', '2026-11-20'),
    Response.json({ type: 'urn:klassny:problem:not-your-page', status: 403 }, { status: 403 }),
    full(undefined, '2026-11-20'),
    full('W/"3"', '2026-11-20'),
  );
  await page('two');
  await expect(page('two')).rejects.toBeInstanceOf(ApiProblem);
  await page('two');
  await page('two');
  expect(asked.map((request) => request.headers.get('If-None-Match'))).toEqual([null, 'W/"1"', null, null]);
});

test('of many pages the oldest are forgotten', async () => {
  const many = Array.from({ length: 13 }, (_, place) => String(place));
  const asked = answering(...[...many, '0', '12'].map((name) => full(`W/"${name}"`, '2026-11-20')));
  for (const name of many) await page(name);
  await page('0');
  await page('12');
  expect(asked.at(-2)?.headers.get('If-None-Match')).toBeNull();
  expect(asked.at(-1)?.headers.get('If-None-Match')).toBe('W/"12"');
});
