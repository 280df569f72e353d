import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionGate } from '@/shared/auth/SessionGate';
import type { Me } from '@/shared/people/shapes';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { Diary, DiaryLesson } from './answers';
import { DiaryPage } from './DiaryPage';

const SOFIA = { studentId: 'student-1', name: { surname: 'Морозова', given: 'Софья' }, classId: 'c', className: '8-Б' };
const MARK = { studentId: 'student-2', name: { surname: 'Морозов', given: 'Марк' }, classId: 'd', className: '5-А' };

const guardian = (...children: Me['children']): Me => ({
  personId: 'guardian-1',
  kind: 'GUARDIAN',
  name: { surname: 'Морозова', given: 'Анна' },
  schoolId: 'school-1',
  schoolName: 'Школа № 57',
  timeZone: 'Europe/Moscow',
  homeroomOf: [],
  children,
});

const lesson = (changes: Partial<DiaryLesson>): DiaryLesson => ({
  lessonId: `lesson-${JSON.stringify(changes).length}`,
  subjectId: 'subject-algebra',
  groupId: 'group-8b',
  period: 1,
  startsAt: '08:30',
  endsAt: '09:15',
  teacherId: 'staff-irina',
  cancelled: false,
  marks: [],
  ...changes,
});

const diary = (days: Diary['days'], more: Partial<Diary> = {}): Diary => ({
  studentId: 'student-1',
  from: '2026-11-16',
  until: '2026-11-29',
  today: '2026-11-20',
  days,
  averages: [],
  termMarks: [],
  ...more,
});

const NOBODY_LISTENS = { addEventListener: () => undefined, removeEventListener: () => undefined };

const FRIDAY = { date: '2026-11-20', lessons: [lesson({ homework: { text: '№ 214, теорема Виета' } })] };
const SATURDAY = { date: '2026-11-21', lessons: [lesson({ subjectId: 'subject-physics' })] };

const border = () =>
  server()
    .on('GET /api/schedule/subjects', {
      subjects: [
        { subjectId: 'subject-algebra', name: 'Алгебра' },
        { subjectId: 'subject-physics', name: 'Физика' },
      ],
    })
    .on('GET /api/schedule/years', {
      years: [
        {
          schoolYearId: 'y',
          name: '2026/27',
          terms: [{ termId: 'term-1', name: '1 четверть', from: '2026-09-01', until: '2026-10-25' }],
          holidays: [
            { holidayId: 'h', name: 'Осенние каникулы', from: '2026-10-26', until: '2026-11-03', gradeLevels: [] },
          ],
        },
      ],
    })
    .on('GET /api/people/directory', {
      staff: [{ staffId: 'staff-irina', name: { surname: 'Соколова', given: 'Ирина' } }],
    });

const open = (at = '/diary', me = guardian(SOFIA)) =>
  show(<DiaryPage />, { roles: ['GUARDIAN'], me, at, path: '/diary' });

const day = (name: RegExp) => screen.findByRole('region', { name });

const asOnPhone = () =>
  vi
    .spyOn(window, 'matchMedia')
    .mockImplementation(
      (query) => ({ matches: query.includes('760'), media: query, ...NOBODY_LISTENS }) as unknown as MediaQueryList,
    );

describe('while the service of persons is away', () => {
  it('the diary says so, and not that there is no child', async () => {
    border()
      .on('GET /api/session', { account: 'a1', login: 'mother', roles: ['GUARDIAN'] })
      .on('GET /api/people/me', () => problem(503, 'service-unavailable'));
    show(
      <SessionGate>
        <DiaryPage />
      </SessionGate>,
      { at: '/diary', path: '/diary' },
    );
    expect(await screen.findByText(/Служба сейчас не отвечает/)).toBeVisible();
    expect(screen.queryByText('Дневника пока нет')).not.toBeInTheDocument();
  });
});

describe('the diary', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-20T07:00:00Z'), toFake: ['Date'] });
    return () => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    };
  });

  it('shows the marks with their work type, what was put right, and absence in words', async () => {
    const marked = lesson({
      marks: [{ value: '5', workType: 'CONTROL_WORK', corrected: true, enteredAt: '2026-11-20T07:00:00Z' }],
      attendance: { status: 'LATE', lateMinutes: 10 },
    });
    border().on('GET /api/journal/diary/*', diary([{ date: '2026-11-20', lessons: [marked] }]));
    open();
    const friday = await day(/пятница/);
    expect(within(friday).getByText('отметка 5, Контрольная работа, исправлено')).toBeInTheDocument();
    expect(within(friday).getByText('Контрольная работа')).toBeVisible();
    expect(within(friday).getByText('исправлено')).toBeVisible();
    expect(within(friday).getByText('опоздание на 10 мин')).toBeVisible();
    expect(within(friday).getByText('сегодня')).toBeVisible();
  });

  it('shows the comment to a mark under it', async () => {
    const marks = [
      { value: '3', workType: 'QUIZ', enteredAt: '2026-11-20T07:00:00Z', comment: 'Ошибка в знаке' },
      { value: '5', workType: 'QUIZ', enteredAt: '2026-11-20T07:05:00Z' },
    ];
    border().on('GET /api/journal/diary/*', diary([{ date: '2026-11-20', lessons: [lesson({ marks })] }]));
    open();
    const friday = await day(/пятница/);
    expect(within(friday).getByText('Ошибка в знаке')).toHaveTextContent('К отметке 3: Ошибка в знаке');
    expect(within(friday).queryByText(/К отметке 5/)).not.toBeInTheDocument();
  });

  it('shows homework, topic, the teacher, and what of the timetable has changed', async () => {
    const changed = [
      lesson({ substituteId: 'staff-irina', teacherId: 'staff-x', topic: 'Корни' }),
      lesson({ cancelled: true }),
    ];
    border().on('GET /api/journal/diary/*', diary([FRIDAY, { date: '2026-11-19', lessons: changed }]));
    open();
    expect(await screen.findByText('№ 214, теорема Виета')).toBeVisible();
    const thursday = await day(/четверг/);
    expect(within(thursday).getByText('Замена')).toBeVisible();
    expect(await within(thursday).findByText('Соколова И. · Корни')).toBeVisible();
    expect(within(thursday).getByText('отменён')).toBeVisible();
  });

  it('asks for the week of the address, and the steps keep the child', async () => {
    const stub = border().on('GET /api/journal/diary/*', diary([FRIDAY]));
    open('/diary?child=student-2&week=2026-11-11', guardian(SOFIA, MARK));
    await waitFor(() =>
      expect(stub.asked.map(({ path }) => path)).toContain(
        '/api/journal/diary/student-2?from=2026-11-09&until=2026-11-22',
      ),
    );
    expect(await screen.findByRole('link', { name: 'Следующая неделя' })).toHaveAttribute(
      'href',
      '/diary?child=student-2&week=2026-11-16',
    );
    expect(screen.getByRole('link', { name: 'Эта неделя' })).toBeVisible();
  });

  it('goes from child to child', async () => {
    const stub = border().on('GET /api/journal/diary/*', diary([FRIDAY]));
    open('/diary', guardian(SOFIA, MARK));
    await userEvent.selectOptions(await screen.findByLabelText('Чей дневник'), 'Морозов Марк, 5-А');
    await waitFor(() => expect(stub.asked.at(-1)?.path).toContain('/diary/student-2?'));
  });

  it('begins on a phone with today and the next school day', async () => {
    asOnPhone();
    const monday = { date: '2026-11-16', lessons: [lesson({})] };
    const nextMonday = { date: '2026-11-23', lessons: [lesson({})] };
    border().on('GET /api/journal/diary/*', diary([monday, FRIDAY, SATURDAY, nextMonday]));
    open();
    await day(/пятница/);
    const names = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label')?.split(',')[0]);
    expect(names.slice(0, 3)).toEqual(['пятница', 'суббота', 'понедельник']);
    expect(screen.getByRole('link', { name: /пятница, 20 ноября/ })).toHaveAttribute('href', '#day-2026-11-20');
  });

  it('adds up averages and term marks by subject', async () => {
    const more = {
      averages: [{ subjectId: 'subject-algebra', average: 4.571, marks: 7 }],
      termMarks: [{ subjectId: 'subject-algebra', termId: 'term-1', value: '4' }],
    };
    border().on('GET /api/journal/diary/*', diary([FRIDAY], more));
    open();
    const row = await screen.findByRole('row', { name: /Алгебра/ });
    expect(within(row).getByText('4,57')).toBeVisible();
    expect(within(row).getByText('7')).toBeVisible();
    expect(await screen.findByRole('columnheader', { name: '1 четверть' })).toBeVisible();
  });

  it('wishes good holidays in a week without lessons', async () => {
    border().on('GET /api/journal/diary/*', diary([]));
    open('/diary?week=2026-10-28');
    expect(await screen.findByText('Осенние каникулы')).toBeVisible();
    expect(screen.getByText('С 26 октября по 3 ноября уроков нет. Хорошего отдыха!')).toBeVisible();
  });

  it('says what to do where no child is linked, and what went wrong', async () => {
    border();
    const { unmount } = open('/diary', guardian());
    expect(await screen.findByText('Дневника пока нет')).toBeVisible();
    unmount();
    border().on('GET /api/journal/diary/*', () => problem(403, 'not-allowed'));
    open();
    expect(await screen.findByText('У вашей роли нет такого права.')).toBeVisible();
  });

  it('can be read by everybody', async () => {
    border().on('GET /api/journal/diary/*', diary([FRIDAY, SATURDAY]));
    const { container } = open('/diary', guardian(SOFIA, MARK));
    await day(/пятница/);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
