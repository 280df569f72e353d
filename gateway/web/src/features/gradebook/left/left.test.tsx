import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { EditOutbox, leftOfPages } from '../entry/outbox';
import { GradebookPage } from '../GradebookPage';
import { editKey, type Edit } from '../model/edit';
import { storesAll } from '../testing/open';
import { LeftEntries } from './LeftEntries';

const PAGE = 'group-7b subject-algebra term-2';
const AT = '/pages/group-7b/subject-algebra/term-2';

const edit = (student: string, typedAt = Date.now() - 86_400_000): Edit => {
  const wanted = { kind: 'mark', markId: `mark-${student}`, workType: 'CLASS_WORK', value: '5' } as const;
  const change = { lessonId: 'lesson-2', studentId: student, wanted };
  return { ...change, key: editKey(change), seen: 0, revision: 1, state: 'waiting', typedAt };
};

/** Each test has an outbox of its own. */
let account = 0;

async function openWith(edits: readonly Edit[]) {
  const me = `left-${++account}`;
  for (const each of edits) await new EditOutbox(me, PAGE).keep(each);
  const border = server()
    .on('GET /api/session', { account: me, roles: ['TEACHER'] })
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б' }] })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
    .on('PUT /api/journal/lessons/*/marks', storesAll);
  const view = (answer?: () => Response, at = '/') => {
    if (answer) border.on('PUT /api/journal/lessons/*/marks', answer);
    return show(<LeftEntries />, { account: me, at, path: at });
  };
  const puts = () => border.asked.filter(({ method }) => method === 'PUT');
  return { border, view, puts, me, left: async () => (await leftOfPages(me)).get(PAGE) };
}

const several = (count: number) => Array.from({ length: count }, (_, place) => edit(`student-${place}`));
const away = () => problem(503, 'service-unavailable');

describe('entries of a page that is not opened again', () => {
  it('are sent at the start, and what came of it is told until it was seen', async () => {
    const { view, puts, left } = await openWith(several(3));
    view();
    expect(await screen.findByText(/Отправлены 3 записи:/)).toBeVisible();
    expect(await screen.findByRole('link', { name: '7-Б, Алгебра' })).toHaveAttribute('href', AT);
    expect(puts()).toHaveLength(1);
    expect(puts()[0]?.body).toMatchObject({ origin: 'OFFLINE', workType: 'CLASS_WORK' });
    expect(await left()).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть' }));
    expect(screen.queryByText(/Отправлены/)).not.toBeInTheDocument();
  });

  it.each([
    ['ru', 1, '1 запись ждёт отправки:'],
    ['ru', 3, '3 записи ждут отправки:'],
    ['ru', 5, '5 записей ждут отправки:'],
    ['en', 1, '1 entry waits to be sent:'],
    ['en', 2, '2 entries wait to be sent:'],
  ] as const)(
    'are counted while they wait (%s, %d), and sent when the network is back',
    async (language, count, text) => {
      await speak(language);
      const { border, view, left } = await openWith(several(count));
      view(away);
      expect(await screen.findByText(text, { exact: false })).toBeVisible();
      expect((await left())?.waiting).toHaveLength(count);
      border.on('PUT /api/journal/lessons/*/marks', storesAll);
      window.dispatchEvent(new Event('online'));
      await waitFor(async () => expect(await left()).toBeUndefined());
      await waitFor(() => expect(screen.queryByText(text, { exact: false })).not.toBeInTheDocument());
    },
  );

  it('wait for a decision where they were not taken, and lead to it', async () => {
    const { view, left } = await openWith(several(2));
    view(() => problem(409, 'lesson-locked'));
    expect(await screen.findByText(/2 записи ждут вашего решения:/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Закрыть' })).not.toBeInTheDocument();
    expect(await left()).toMatchObject({ waiting: [], undecided: [{ why: { code: 'lesson-locked' } }, {}] });
  });

  it('are left to their page where it lies open, and to another tab in which they were just typed', async () => {
    const other = 'group-8a subject-algebra term-2';
    const { view, puts, me, left } = await openWith([edit('student-on-the-open-page')]);
    for (const each of [edit('student-of-yesterday'), edit('student-of-now', Date.now())]) {
      await new EditOutbox(me, other).keep(each);
    }
    view(undefined, AT);
    expect(await screen.findByText(/Отправлена 1 запись:/)).toBeVisible();
    expect(puts()).toHaveLength(1);
    expect(puts()[0]?.body).toMatchObject({ entries: [{ studentId: 'student-of-yesterday' }] });
    expect((await left())?.waiting).toHaveLength(1);
    expect((await leftOfPages(me)).get(other)?.waiting).toMatchObject([{ studentId: 'student-of-now' }]);
  });

  it('are seen and let go on a page that opens no more', async () => {
    const { border, me, left } = await openWith(several(1));
    border
      .on('GET /api/journal/pages/*/*/*', () => problem(403, 'not-your-page'))
      .on('GET /api/people/groups/*/roster', {
        name: '7-Б',
        students: [{ studentId: 'student-0', name: { surname: 'Белова', given: 'Анна' }, from: '2026-09-01' }],
      })
      .on('GET /api/people/directory', { staff: [] })
      .on('PUT /api/journal/lessons/*/marks', () => problem(403, 'not-your-lesson'));
    show(<GradebookPage />, { account: me, at: AT, path: '/pages/$groupId/$subjectId/$termId' });
    expect(await screen.findByText('Эту страницу журнала ведёт другой учитель.')).toBeVisible();
    expect(await screen.findByText(/Белова Анна: 5, введено .*Этот урок ведёт другой учитель/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Понятно' }));
    await waitFor(() => expect(screen.queryByText(/Белова Анна/)).not.toBeInTheDocument());
    expect(await left()).toBeUndefined();
  });

  it('are never sent as another person', async () => {
    const { border, view, puts, left } = await openWith(several(1));
    border.on('GET /api/session', { account: 'somebody-else', roles: ['TEACHER'] });
    view();
    expect(await screen.findByText(/1 запись ждёт отправки:/)).toBeVisible();
    expect(puts()).toEqual([]);
    expect((await left())?.waiting).toHaveLength(1);
  });
});
