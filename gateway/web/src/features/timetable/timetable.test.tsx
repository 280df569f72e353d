import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { IRINA, show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { DayPage } from './DayPage';
import { periodsOf, weekOn } from './week';
import { WeekPage } from './WeekPage';

const ENTRY = {
  entryId: 'entry-1',
  loadId: 'load-1',
  groupId: 'group-7b',
  subjectId: 'subject-algebra',
  teacherId: 'staff-irina',
  weekday: 1,
  period: 2,
  bellsId: 'bells-1',
  from: '2026-09-01',
};

const LESSON = {
  lessonId: 'lesson-1',
  groupId: 'group-7b',
  subjectId: 'subject-algebra',
  termId: 'term-2',
  teacherId: 'staff-irina',
  date: '2026-11-20',
  period: 2,
  startsAt: '09:25:00',
  endsAt: '10:10:00',
  cancelled: false,
};

const border = () =>
  server()
    .on('GET /api/people/classes', { classes: [{ classId: 'class-7b', name: '7-Б', gradeLevel: 7, students: 28 }] })
    .on('GET /api/people/groups', {
      groups: [
        { groupId: 'group-7b', name: '7-Б', classIds: ['class-7b'], wholeClass: true },
        { groupId: 'group-8a', name: '8-А', classIds: ['class-8a'], wholeClass: true },
      ],
    })
    .on('GET /api/people/directory', { staff: [{ staffId: 'staff-irina', name: IRINA.name }] })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
    .on('GET /api/schedule/rooms', { rooms: [{ roomId: 'room-1', name: '214' }] })
    .on('GET /api/schedule/bells', {
      bells: [
        {
          bellsId: 'bells-1',
          name: 'Обычный день',
          periods: [
            { period: 1, startsAt: '08:30', endsAt: '09:15' },
            { period: 2, startsAt: '09:25', endsAt: '10:10' },
          ],
        },
      ],
    })
    .on('GET /api/schedule/loads', {
      loads: [
        {
          loadId: 'load-1',
          groupId: 'group-7b',
          subjectId: 'subject-algebra',
          teacherId: 'staff-irina',
          hoursAWeek: 3,
        },
        {
          loadId: 'load-2',
          groupId: 'group-8a',
          subjectId: 'subject-algebra',
          teacherId: 'staff-irina',
          hoursAWeek: 3,
        },
      ],
    })
    .on('GET /api/schedule/timetable', { entries: [ENTRY] })
    .on('GET /api/schedule/lessons', { lessons: [LESSON] });

const AT = { at: '/timetable?class=class-7b&on=2026-11-20', path: '/timetable' };

describe('the week', () => {
  it('has the entries in force on the day, and periods beyond the bells too', () => {
    const ended = { ...ENTRY, entryId: 'entry-0', until: '2026-10-31' };
    expect(weekOn([ended, ENTRY], '2026-11-20').get('1 2')).toEqual([ENTRY]);
    expect(periodsOf([1, 2], [{ ...ENTRY, period: 8 }])).toEqual([1, 2, 8]);
  });

  it('shows a class by weekday and period without faults of access, and nothing to change for a teacher', async () => {
    border();
    const { container } = show(<WeekPage />, { roles: ['TEACHER'], ...AT });
    expect(await screen.findByText('Алгебра')).toBeVisible();
    expect(await screen.findByText('Соколова И. В.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Поставить урок/ })).not.toBeInTheDocument();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('puts a load of the class at a place, and a conflict names what is in the way', async () => {
    const asked = border().on('PUT /api/schedule/timetable/*', () =>
      problem(409, 'teacher-busy', { otherEntryId: 'entry-9', weekday: 2, period: 1, groupId: 'group-8a' }),
    ).asked;
    show(<WeekPage />, { roles: ['DEPUTY'], ...AT });
    await userEvent.click(await screen.findByRole('button', { name: 'Поставить урок: вторник, 1 урок' }));
    const dialog = await screen.findByRole('dialog');
    const load = within(dialog).getByLabelText(/^Предмет, группа, учитель/);
    await within(dialog).findByText('Алгебра · 7-Б · Соколова И. В.');
    expect(within(load).queryByText(/8-А/)).not.toBeInTheDocument();
    await userEvent.selectOptions(load, 'load-1');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
    expect(await within(dialog).findByText('Учитель в это время занят.')).toBeVisible();
    expect(within(dialog).getByText('Занято: вторник, 1 урок, 8-А.')).toBeVisible();
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      loadId: 'load-1',
      weekday: 2,
      period: 1,
      bellsId: 'bells-1',
    });
  });

  it('ends an entry with its last day', async () => {
    const asked = border().on('POST /api/schedule/timetable/*/end', {}).asked;
    show(<WeekPage />, { roles: ['ADMINISTRATOR'], ...AT });
    await userEvent.click(await screen.findByRole('button', { name: /понедельник, 2 урок:\s*Алгебра/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Убрать из расписания' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.path).toBe('/api/schedule/timetable/entry-1/end'),
    );
  });
});

describe('lessons of a day', () => {
  const day = { at: '/timetable/day?date=2026-11-20', path: '/timetable/day' };

  it('moves a lesson to another period', async () => {
    const asked = border().on('POST /api/schedule/lessons/*/move', {}).asked;
    show(<DayPage />, { roles: ['DEPUTY'], ...day });
    await userEvent.click(await screen.findByRole('button', { name: 'Перенести: Алгебра · 7-Б' }));
    const dialog = await screen.findByRole('dialog');
    const period = within(dialog).getByLabelText(/^Урок/);
    await userEvent.clear(period);
    await userEvent.type(period, '5');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Перенести' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ date: '2026-11-20', period: 5 }),
    );
  });

  it('asks before a lesson is cancelled', async () => {
    const asked = border().on('POST /api/schedule/lessons/*/cancellation', {}).asked;
    show(<DayPage />, { roles: ['DEPUTY'], ...day });
    await userEvent.click(await screen.findByRole('button', { name: 'Отменить урок: Алгебра · 7-Б' }));
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отменить урок' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.path).toBe('/api/schedule/lessons/lesson-1/cancellation'),
    );
  });
});
