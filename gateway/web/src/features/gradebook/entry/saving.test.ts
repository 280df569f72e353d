import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem, server } from '@/testing/server';
import { aPage, mark } from '../testing/page';
import { cellId } from '../model/cell';
import type { Change } from '../model/edit';
import { GridStore } from './grid-store';
import { EditOutbox } from './outbox';
import type { Conflict } from './outcomes';
import { SavingQueue } from './saving-queue';

const give = (student: string, value: string | null, markId = `mark-${student}`): Change => ({
  lessonId: 'lesson-2',
  studentId: student,
  wanted: { kind: 'mark', markId, workType: 'CLASS_WORK', value },
});

type Body = { workType?: string; entries: { studentId: string; markId?: string; value?: string; seen: number }[] };

const storesAll = async (request: Request) => {
  const { entries } = (await request.json()) as Body;
  return {
    cells: entries.map(({ studentId, markId, value, seen }) => ({
      studentId,
      id: markId ?? studentId,
      outcome: 'STORED',
      version: seen + 1,
      value,
    })),
  };
};

let account = 0;

const open = (page = aPage()) => {
  const store = new GridStore(page);
  const queue = new SavingQueue(store, new EditOutbox(`account-${account}`, 'page'));
  const state = (student: string) => store.view(cellId('lesson-2', student)).state;
  const shown = (student: string) => store.cell(cellId('lesson-2', student)).marks.map((each) => each.value);
  return { store, queue, state, shown };
};

const left = () => new EditOutbox(`account-${account}`, 'page').all();
const kept = async () => (await left()).waiting;

beforeEach(() => {
  account++;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

describe('saving in the background', () => {
  it('shows a mark at once and sends what is typed fast as one column', async () => {
    const border = server().on('PUT /api/journal/lessons/*/marks', storesAll);
    const { store, state, shown } = open();
    store.enter([give('student-anna', '5')]);
    store.enter([give('student-boris', '4')]);
    store.enter([give('student-vera', '3')]);
    expect([shown('student-anna'), state('student-anna')]).toEqual([['5'], 'waiting']);
    expect(border.asked).toHaveLength(0);

    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(state('student-vera')).toBeUndefined());
    expect(border.asked).toHaveLength(1);
    expect(border.asked[0]).toMatchObject({
      path: '/api/journal/lessons/lesson-2/marks',
      body: {
        workType: 'CLASS_WORK',
        origin: 'UI',
        entries: [
          { studentId: 'student-anna', value: '5', seen: 0 },
          { studentId: 'student-boris', value: '4', seen: 0 },
          { studentId: 'student-vera', value: '3', seen: 0 },
        ],
      },
    });
  });

  it('keeps the marks of a cell in the order of typing, whichever is stored first', async () => {
    let slow: (() => void) | undefined;
    server().on('PUT /api/journal/lessons/*/marks', async (request: Request) => {
      const { entries } = (await request.clone().json()) as Body;
      if (entries[0]?.markId === 'mark-1') await new Promise<void>((go) => (slow = go));
      return storesAll(request);
    });
    const { store, state, shown } = open();
    store.enter([give('student-anna', '4', 'mark-1')]);
    store.enter([give('student-anna', '5', 'mark-2')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(slow).toBeDefined());
    slow?.();
    await vi.waitFor(() => expect(state('student-anna')).toBeUndefined());
    expect(shown('student-anna')).toEqual(['4', '5']);
  });

  it('sends nothing for a slip that was taken back before it was sent', async () => {
    const border = server().on('PUT /api/journal/lessons/*/marks', storesAll);
    const { store, state, shown } = open();
    store.enter([give('student-anna', '2')]);
    store.enter([give('student-anna', null)]);
    await vi.advanceTimersByTimeAsync(500);
    expect([shown('student-anna'), state('student-anna')]).toEqual([[], undefined]);
    expect(border.asked).toHaveLength(0);
  });

  it('sends a change that is typed during the sending with the version of the answer', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const border = server().on('PUT /api/journal/lessons/*/marks', () => new Promise((resolve) => (answer = resolve)));
    const { store, shown } = open();
    store.enter([give('student-anna', '4')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(border.asked).toHaveLength(1));
    store.enter([give('student-anna', '5')]);
    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    answer({
      cells: [{ studentId: 'student-anna', id: 'mark-student-anna', outcome: 'STORED', version: 7, value: '4' }],
    });
    await vi.advanceTimersByTimeAsync(10);
    await vi.waitFor(() => expect(border.asked).toHaveLength(2));
    expect(border.asked[1]?.body).toMatchObject({ entries: [{ value: '5', seen: 7 }] });
    expect(shown('student-anna')).toEqual(['5']);
  });

  it('keeps what a service that is away did not take, and sends it again', async () => {
    const border = server().on('PUT /api/journal/lessons/*/marks', () => problem(503, 'service-unavailable'));
    const { store, state, shown } = open();
    store.enter([give('student-anna', '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(state('student-anna')).toBe('failed'));
    expect(store.saving()).toMatchObject({ waiting: 0, failed: 1, trouble: 'connection' });

    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    await vi.advanceTimersByTimeAsync(1_500);
    await vi.waitFor(() => expect(state('student-anna')).toBeUndefined());
    expect(shown('student-anna')).toEqual(['5']);
  });

  it.each([
    ['a server that failed', () => problem(500, 'unexpected-failure'), 'server'],
    ['a proxy that speaks for nobody', () => new Response('<html/>', { status: 403 }), 'connection'],
  ])('keeps what %s did not take, and sends it again, each time later', async (_, failure, trouble) => {
    const border = server().on('PUT /api/journal/lessons/*/marks', failure);
    const { store, state, shown } = open();
    store.enter([give('student-anna', '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(store.saving()).toMatchObject({ waiting: 0, failed: 1, trouble }));
    expect(await kept()).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(border.asked).toHaveLength(2));
    await vi.waitFor(() => expect(state('student-anna')).toBe('failed'));
    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(border.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(600);
    await vi.waitFor(() => expect(state('student-anna')).toBeUndefined());
    expect(shown('student-anna')).toEqual(['5']);
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('renews a CSRF token that is missed, once, and sends what was typed with it', async () => {
    document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    const tokens: (string | null)[] = [];
    const border = server()
      .on('PUT /api/journal/lessons/*/marks', (asked: Request) => {
        tokens.push(asked.headers.get('X-XSRF-TOKEN'));
        return tokens.at(-1) ? storesAll(asked) : problem(403, 'csrf-token-missing');
      })
      .on('GET /api/session', () => {
        document.cookie = 'XSRF-TOKEN=new';
        return { account: `account-${account}`, roles: [] };
      });
    const { store, state, shown } = open();
    store.enter([give('student-anna', '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(state('student-anna')).toBe('failed'));
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(state('student-anna')).toBeUndefined());
    expect(shown('student-anna')).toEqual(['5']);
    expect(tokens).toEqual(['', 'new']);
    expect(border.asked.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT']);
  });

  it('never sends as another person what this one has typed', async () => {
    const border = server()
      .on('PUT /api/journal/lessons/*/marks', () => problem(403, 'csrf-token-missing'))
      .on('GET /api/session', { account: 'somebody-else', roles: [] });
    const { store, state } = open();
    store.enter([give('student-anna', '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(state('student-anna')).toBe('failed'));
    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(border.asked.filter(({ method }) => method === 'GET').length).toBeGreaterThan(0));
    expect(border.asked.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  it('brings back what was not sent when the page is opened again, for the same account only', async () => {
    server().on('PUT /api/journal/lessons/*/marks', () => problem(503, 'service-unavailable'));
    const first = open();
    first.store.enter([give('student-anna', '5')]);
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));

    const again = open();
    await again.queue.resume();
    expect(again.shown('student-anna')).toEqual(['5']);
    account++;
    const other = open();
    await other.queue.resume();
    expect(other.shown('student-anna')).toEqual([]);
  });

  it('shows both values of a conflict and sends mine only when I say so', async () => {
    const border = server().on('PUT /api/journal/lessons/*/marks', {
      cells: [
        {
          studentId: 'student-anna',
          id: 'mark-1',
          outcome: 'CONFLICT',
          version: 4,
          value: '3',
          conflict: { current: '3', yours: '5', by: 'staff-pyotr', at: '2026-11-20T08:00:00Z' },
        },
      ],
    });
    const { store, shown } = open(
      aPage({ marks: [mark({ lessonId: 'lesson-2', markId: 'mark-1', value: '4', version: 2 })] }),
    );
    store.enter([give('student-anna', '5', 'mark-1')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(store.conflicts()).toHaveLength(1));
    expect(shown('student-anna')).toEqual(['3']);

    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    const [conflict] = store.conflicts();
    if (!conflict) throw new Error('no conflict');
    store.putMine(conflict);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(border.asked).toHaveLength(2));
    expect(border.asked[1]?.body).toMatchObject({ entries: [{ markId: 'mark-1', value: '5', seen: 4 }] });
    expect(store.conflicts()).toHaveLength(0);
  });

  const LOCKED = { policy: 'marks.current.days', policyValue: '0', lockedSince: '2026-11-21T00:00+03:00' };

  it('takes a refused entry back and says by which rule', async () => {
    server().on('PUT /api/journal/lessons/*/marks', () => problem(409, 'lesson-locked', LOCKED));
    const { store, shown } = open();
    store.enter([give('student-anna', '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(store.refusals()).toHaveLength(1));
    expect(shown('student-anna')).toEqual([]);
    expect(store.view(cellId('lesson-2', 'student-anna')).refused).toBe(true);
    expect(store.refusals()).toMatchObject([
      { edit: { wanted: { value: '5' } }, why: { code: 'lesson-locked', correctable: true, facts: LOCKED } },
    ]);
  });
});

describe('what the server did not take', () => {
  const REFUSED = { type: 'urn:klassny:problem:student-not-on-roster', code: 'STUDENT_NOT_ON_ROSTER', detail: '' };
  const answer = (student: string, cell: object) => ({
    cells: [{ studentId: student, id: `mark-${student}`, version: 4, ...cell }],
  });
  const conflict = answer('student-anna', {
    outcome: 'CONFLICT',
    value: '3',
    conflict: { current: '3', yours: '5', by: 'staff-pyotr', at: '2026-11-20T08:00:00Z' },
  });
  const theirs = (changes: object) =>
    aPage({ marks: [mark({ lessonId: 'lesson-2', markId: 'mark-student-anna', ...changes })] });

  const refusedOnce = async (answered: object, student = 'student-anna') => {
    const border = server().on('PUT /api/journal/lessons/*/marks', answered);
    const first = open();
    first.store.enter([give(student, '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(first.store.saving()).toMatchObject({ waiting: 0, undecided: 1 }));
    await vi.waitFor(async () => expect((await left()).undecided).toHaveLength(1));
    return { border, first };
  };

  it('outlives a reload: a conflict is shown anew and is sent with the version of the other value', async () => {
    const { border } = await refusedOnce(conflict);
    const again = open(theirs({ value: '3', version: 4 }));
    await again.queue.resume();
    expect(again.shown('student-anna')).toEqual(['3']);
    expect(again.store.saving()).toMatchObject({ waiting: 0, failed: 0, undecided: 1 });
    const [restored] = again.store.conflicts();
    if (!restored) throw new Error('no conflict');
    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    again.store.putMine(restored);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(again.state('student-anna')).toBeUndefined());
    expect(border.asked.at(-1)?.body).toMatchObject({ entries: [{ value: '5', seen: 4 }] });
    await vi.waitFor(async () => expect(await left()).toEqual({ waiting: [], undecided: [] }));
  });

  it('is put where the other one has taken the mark back, with the version of that', async () => {
    const { border } = await refusedOnce(
      answer('student-anna', { outcome: 'CONFLICT', conflict: { by: 'staff-pyotr', at: '2026-11-20T08:00:00Z' } }),
    );
    const again = open();
    await again.queue.resume();
    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    again.store.putMine(again.store.conflicts()[0] as Conflict);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(border.asked).toHaveLength(2));
    expect(border.asked[1]?.body).toMatchObject({ entries: [{ value: '5', seen: 4 }] });
  });

  it('is gone once theirs is kept, or when it stands there already', async () => {
    await refusedOnce(conflict);
    const again = open(theirs({ value: '3', version: 4 }));
    await again.queue.resume();
    again.store.letGo(again.store.conflicts()[0] as Conflict);
    expect(again.store.saving().undecided).toBe(0);
    await vi.waitFor(async () => expect((await left()).undecided).toEqual([]));

    await refusedOnce(conflict);
    const settled = open(theirs({ value: '5', version: 6 }));
    await settled.queue.resume();
    expect(settled.store.conflicts()).toEqual([]);
    await vi.waitFor(async () => expect((await left()).undecided).toEqual([]));
  });

  it('is a refusal until it was seen, or something else is typed there', async () => {
    const { border } = await refusedOnce(
      answer('student-boris', { outcome: 'REFUSED', refusal: REFUSED }),
      'student-boris',
    );
    const again = open();
    await again.queue.resume();
    expect(again.shown('student-boris')).toEqual([]);
    expect(again.store.refusals()).toMatchObject([{ why: { code: 'student-not-on-roster', correctable: false } }]);

    border.on('PUT /api/journal/lessons/*/marks', storesAll);
    again.store.enter([give('student-boris', '4', 'another-mark')]);
    expect(again.store.refusals()).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(async () => expect(await left()).toEqual({ waiting: [], undecided: [] }));

    await refusedOnce(answer('student-boris', { outcome: 'REFUSED', refusal: REFUSED }), 'student-boris');
    const seen = open();
    await seen.queue.resume();
    seen.store.letGo(...seen.store.refusals());
    await vi.waitFor(async () => expect(await left()).toEqual({ waiting: [], undecided: [] }));
  });

  it('keeps the version of the answer with what was typed meanwhile', async () => {
    let reply: (value: unknown) => void = () => undefined;
    const border = server().on('PUT /api/journal/lessons/*/marks', () => new Promise((resolve) => (reply = resolve)));
    const { store } = open();
    store.enter([give('student-anna', '4')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(border.asked).toHaveLength(1));
    store.enter([give('student-anna', '5')]);
    border.on('PUT /api/journal/lessons/*/marks', () => problem(503, 'service-unavailable'));
    reply(answer('student-anna', { outcome: 'STORED', value: '4' }));
    await vi.waitFor(async () => expect(await kept()).toMatchObject([{ seen: 4, wanted: { value: '5' } }]));
  });
});

describe('undo', () => {
  it('takes a fill back as one step and brings it again', () => {
    server();
    const { store, shown } = open();
    expect(store.enter([give('student-anna', '5'), give('student-boris', '5')])).toBe(2);
    expect(store.undo()).toBe(2);
    expect([shown('student-anna'), shown('student-boris')]).toEqual([[], []]);
    expect(store.redo()).toBe(2);
    expect([shown('student-anna'), shown('student-boris')]).toEqual([['5'], ['5']]);
    expect(store.undo()).toBe(2);
    expect(store.undo()).toBe(0);
  });
});

describe('a newer page', () => {
  it('shows what others have changed, marks it, and leaves what is typed', () => {
    const { store, shown } = open();
    store.enter([give('student-anna', '5')]);
    store.take(aPage({ marks: [mark({ lessonId: 'lesson-2', student: 1, value: '2' })] }), { by: 'staff-pyotr' });
    expect([shown('student-anna'), shown('student-boris')]).toEqual([['5'], ['2']]);
    expect(store.view(cellId('lesson-2', 'student-boris')).changedBy).toBe('staff-pyotr');
  });

  it('does not take back what was stored after the page was asked for, and says that it is to be asked for again', async () => {
    server().on('PUT /api/journal/lessons/*/marks', storesAll);
    const { store, shown, state } = open();
    const askedAt = Date.now() - 10;
    store.enter([give('student-anna', '5')]);
    await vi.advanceTimersByTimeAsync(300);
    await vi.waitFor(() => expect(state('student-anna')).toBeUndefined());
    expect(store.take(aPage(), { askedAt })).toBe(true);
    expect(shown('student-anna')).toEqual(['5']);
    expect(store.take(aPage(), { askedAt: Date.now() + 1 })).toBe(false);
    expect(shown('student-anna')).toEqual([]);
  });
});
