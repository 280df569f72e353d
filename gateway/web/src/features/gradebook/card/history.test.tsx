import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { border, cell, openPage } from '../testing/open';
import { aLesson, aPage, mark } from '../testing/page';

const entry = (type: string, facts: object, kind = 'MARK') => ({
  eventId: `${type} ${JSON.stringify(facts)}`,
  type: `journal.${type}.v1`,
  cell: kind,
  recordedAt: '2026-11-20T07:10:00Z',
  actor: 'staff-pyotr',
  facts: { workType: 'QUIZ', ...facts },
});

const HISTORY = {
  entries: [
    entry('mark-given', { value: '4', version: 1 }),
    entry('mark-commented', { noteId: 'note-1', version: 1 }, 'COMMENT'),
    entry('mark-changed', { value: '5', previous: '4', version: 2 }),
    entry('mark-commented', { noteId: 'note-2', version: 2 }, 'COMMENT'),
    entry('mark-commented', { version: 3 }, 'COMMENT'),
  ],
};

async function openCard(teacherId: string) {
  const lessons = [aLesson({ lessonId: 'lesson-1', date: '2026-11-19' }), aLesson({ teacherId })];
  await openPage(aPage({ lessons, marks: [mark({ lessonId: 'lesson-2', student: 0, value: '5' })] }));
  border.on('GET /api/reporting/audit/lessons/*/students/*', HISTORY);
  await userEvent.click(cell('Белова'));
  await userEvent.keyboard('{Control>}[KeyI]{/Control}');
  return within(await screen.findByRole('dialog'));
}

describe('the history of a cell', () => {
  it('tells the teacher of the lesson both values, and of comments that there were some', async () => {
    const card = await openCard('staff-irina');
    expect(await card.findByText(/изменена: было 4/)).toBeVisible();
    const shown = card.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown.slice(-5).map((text) => /комментарий [а-яё]+|поставлена|изменена/.exec(text)?.[0])).toEqual([
      'комментарий снят',
      'комментарий изменён',
      'изменена',
      'комментарий написан',
      'поставлена',
    ]);
  });

  it('is not asked for by the teacher of another lesson', async () => {
    const card = await openCard('staff-pyotr');
    expect(card.getByText(/Историю клетки видят учитель этого урока/)).toBeVisible();
    expect(border.asked.filter(({ path }) => path.startsWith('/api/reporting'))).toEqual([]);
  });
});
