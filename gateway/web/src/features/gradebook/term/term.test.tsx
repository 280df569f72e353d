import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { GradebookPage } from '../GradebookPage';
import { aPage, NOW } from '../testing/page';
import type { TermMark } from './term-answer';

const MARKS: TermMark[] = [
  { studentId: 'student-anna', average: 4.6, suggested: '5', marks: 5, version: 0 },
  { studentId: 'student-boris', marks: 0, version: 0 },
  { studentId: 'student-vera', average: 3, suggested: '3', marks: 1, value: '4', version: 2 },
];

const openTermView = async () => {
  const border = server()
    .on('GET /api/journal/pages/*/*/*', aPage())
    .on('GET /api/journal/pages', { pages: [] })
    .on('GET /api/journal/term-marks/*/*/*', { termMarks: MARKS })
    .on('GET /api/people/directory', { staff: [] })
    .on('GET /api/people/groups/*/roster', {
      students: [
        { studentId: 'student-anna', name: { surname: 'Белова', given: 'Анна' } },
        { studentId: 'student-boris', name: { surname: 'Волков', given: 'Борис' } },
        { studentId: 'student-vera', name: { surname: 'Яковлева', given: 'Вера' } },
      ],
    });
  show(<GradebookPage />, {
    at: '/pages/group-7b/subject-algebra/term-2?view=term',
    path: '/pages/$groupId/$subjectId/$termId',
  });
  await screen.findByRole('table', { name: 'Отметки за период' });
  return border;
};

const of = (name: string) => screen.getByRole('button', { name: new RegExp(`Итог, ${name}`) });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the marks of the term', () => {
  it('names who has none, one mark, and no term mark yet, and what differs from the average', async () => {
    await openTermView();
    expect(screen.getByText('2 без итога')).toBeVisible();
    expect(screen.getByText('1 без отметок')).toBeVisible();
    expect(screen.getByText('1 с одной отметкой')).toBeVisible();
    const row = screen.getByRole('row', { name: /Яковлева/ });
    expect(within(row).getByLabelText('расходится со средней')).toBeVisible();
  });

  it('never sets the suggested mark by itself; one key sets one and goes on', async () => {
    const border = await openTermView();
    border.on('PUT /api/journal/term-marks/*/*/*', {
      cells: [{ studentId: 'student-anna', id: 'student-anna', outcome: 'STORED', version: 1, value: '5' }],
    });
    expect(of('Белова')).toHaveTextContent('');
    of('Белова').focus();
    await userEvent.keyboard('5');
    expect(of('Волков')).toHaveFocus();
    await waitFor(() =>
      expect(border.asked.find(({ method }) => method === 'PUT')?.body).toEqual({
        entries: [{ studentId: 'student-anna', value: '5', seen: 0 }],
      }),
    );
  });

  it('says why the server has refused', async () => {
    const border = await openTermView();
    border.on('PUT /api/journal/term-marks/*/*/*', {
      cells: [
        {
          studentId: 'student-vera',
          id: 'student-vera',
          outcome: 'REFUSED',
          version: 2,
          refusal: { type: 'urn:klassny:problem:term-marks-locked', code: 'TERM_MARKS_LOCKED', detail: '' },
        },
      ],
    });
    of('Яковлева').focus();
    await userEvent.keyboard('{Delete}');
    expect(await screen.findByText('Период закончился, итоговые отметки закрыты.')).toBeVisible();
    await waitFor(() => expect(of('Яковлева')).toHaveTextContent('4'));
  });
});
