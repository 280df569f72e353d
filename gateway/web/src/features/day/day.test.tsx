import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day, DayLesson } from './shapes';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { DayPage } from './DayPage';

const lesson = (changes: Partial<DayLesson>): DayLesson => ({
  lessonId: 'lesson-1',
  groupId: 'group-7b',
  subjectId: 'subject-algebra',
  termId: 'term-2',
  teacherId: 'staff-irina',
  date: '2026-11-20',
  period: 1,
  startsAt: '08:30',
  endsAt: '09:15',
  cancelled: false,
  opened: true,
  roster: 28,
  attendance: 28,
  marks: 5,
  topic: 'Теорема Виета',
  ...changes,
});

const day = (...lessons: DayLesson[]): Day => ({
  date: '2026-11-20',
  today: '2026-11-20',
  timeZone: 'Europe/Moscow',
  lessons,
});

describe('the day', () => {
  const border = () =>
    server()
      .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б' }] })
      .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
      .on('GET /api/people/directory', {
        staff: [{ staffId: 'staff-pyotr', name: { surname: 'Петров', given: 'Пётр' } }],
      });

  beforeEach(() => {
    // 10:00 in Moscow
    vi.useFakeTimers({ now: new Date('2026-11-20T07:00:00Z'), toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it('counts the lessons that have begun and lack attendance or topic', async () => {
    const unfilled = lesson({ lessonId: 'lesson-2', attendance: 0, topic: undefined });
    const later = lesson({ lessonId: 'lesson-3', startsAt: '14:00', endsAt: '14:45', attendance: 0, topic: undefined });
    border().on('GET /api/journal/day', day(lesson({}), unfilled, later));
    show(<DayPage />, { at: '/day', path: '/day' });
    expect(await screen.findByText('1 урок не заполнен')).toBeVisible();
    expect(screen.getByText('3 урока')).toBeVisible();
  });

  it('names subject, class and whom the teacher stands in for', async () => {
    border().on('GET /api/journal/day', day(lesson({ teacherId: 'staff-pyotr', substituteId: 'staff-irina' })));
    show(<DayPage />, { at: '/day', path: '/day' });
    const card = (await screen.findAllByRole('listitem'))[0];
    if (!card) throw new Error('no card');
    expect(await within(card).findByText(/Алгебра · 7-Б/)).toBeVisible();
    expect(await within(card).findByText('замена: вместо Петров П.')).toBeVisible();
  });

  it('leads to the column of the lesson', async () => {
    border().on('GET /api/journal/day', day(lesson({ topic: undefined })));
    show(<DayPage />, { at: '/day', path: '/day' });
    expect(await screen.findByRole('link', { name: 'Заполнить урок' })).toHaveAttribute(
      'href',
      '/pages/group-7b/subject-algebra/term-2?lesson=lesson-1',
    );
  });

  it('says why there is nothing, and what went wrong', async () => {
    border().on('GET /api/journal/day', day());
    const { unmount } = show(<DayPage />, { at: '/day', path: '/day' });
    expect(await screen.findByText('В этот день у вас нет уроков')).toBeVisible();
    unmount();
    border().on('GET /api/journal/day', () => problem(503, 'service-unavailable'));
    show(<DayPage />, { at: '/day', path: '/day' });
    expect(await screen.findByText(/Служба сейчас не отвечает/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Повторить' })).toBeVisible();
  });
});
