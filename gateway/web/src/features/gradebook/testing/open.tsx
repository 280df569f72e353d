import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Role } from '@/shared/auth/session';
import { show } from '@/testing/render';
import { server, type AskedServer } from '@/testing/server';
import { GradebookPage } from '../GradebookPage';
import type { PageAnswer } from '../model/answers';
import { aPage } from './page';

type Body = {
  workType?: string;
  entries: { studentId: string; markId?: string; value?: string | null; status?: string; seen: number }[];
};

export const storesAll = async (request: Request) => {
  const { entries } = (await request.json()) as Body;
  return {
    cells: entries.map(({ studentId, markId, seen }) => ({
      studentId,
      id: markId ?? studentId,
      outcome: 'STORED',
      version: seen + 1,
    })),
  };
};

const name = (surname: string, given: string) => ({ surname, given });

export let border: AskedServer;

/** The page as a teacher opens it; the server stores whatever comes. */
export async function openPage(page: PageAnswer = aPage(), roles: Role[] = ['TEACHER']) {
  border = server()
    .on('GET /api/journal/pages/*/*/*', page)
    .on('GET /api/journal/pages', { pages: [] })
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б' }] })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
    .on('GET /api/schedule/years', { years: [] })
    .on('GET /api/people/directory', { staff: [{ staffId: 'staff-pyotr', name: name('Петров', 'Пётр') }] })
    .on('GET /api/people/groups/*/roster', {
      name: '7-Б',
      students: [
        { studentId: 'student-vera', name: name('Абрамова', 'Вера'), from: '2026-09-01' },
        { studentId: 'student-anna', name: name('Белова', 'Анна'), from: '2026-09-01' },
        { studentId: 'student-boris', name: name('Волков', 'Борис'), from: '2026-09-01' },
      ],
    })
    .on('PUT /api/journal/lessons/*/marks', storesAll)
    .on('PUT /api/journal/lessons/*/attendance', storesAll);
  const view = show(<GradebookPage />, {
    roles,
    at: '/pages/group-7b/subject-algebra/term-2',
    path: '/pages/$groupId/$subjectId/$termId',
  });
  await screen.findByRole('grid');
  return view;
}

/** What a test has typed must not reach the server of the next one. */
export async function everythingSent() {
  await waitFor(() => expect(entries().length).toBeGreaterThan(0));
  expect(await screen.findByText('Все изменения сохранены')).toBeVisible();
}

/** The cells of a student's row: today's lesson is the second. */
export function cell(surname: string, lesson = 1): HTMLElement {
  const row = screen.getByRole('row', { name: new RegExp(surname) });
  const found = row.querySelectorAll<HTMLElement>('td[data-cell]')[lesson];
  if (!found) throw new Error('no such cell');
  return found;
}

export const entries = () =>
  border.asked.filter(({ method }) => method === 'PUT').flatMap(({ body }) => (body as Body).entries);
