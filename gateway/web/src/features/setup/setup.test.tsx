import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { IRINA, show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { BellsPage } from './BellsPage';
import { LoadsPage } from './LoadsPage';
import { nextPeriod } from './next-period';
import { PoliciesPage } from './PoliciesPage';
import { SubjectsPage } from './SubjectsPage';
import { YearsPage } from './YearsPage';

const YEAR = {
  schoolYearId: 'year-26',
  name: '2026/27',
  from: '2026-09-01',
  until: '2027-05-31',
  terms: [{ termId: 'term-1', name: 'I четверть', from: '2026-09-01', until: '2026-10-25' }],
  holidays: [
    { holidayId: 'holiday-1', name: 'Осенние каникулы', from: '2026-10-26', until: '2026-11-01', gradeLevels: [1] },
  ],
};

const border = () =>
  server()
    .on('GET /api/schedule/years', { years: [YEAR] })
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б', classIds: ['class-7b'] }] })
    .on('GET /api/people/directory', { staff: [{ staffId: 'staff-irina', name: IRINA.name }] })
    .on('GET /api/schedule/subjects', {
      subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра', shortName: 'Алг', version: 3 }],
    })
    .on('GET /api/schedule/rooms', { rooms: [] })
    .on('GET /api/schedule/loads', {
      loads: [
        {
          loadId: 'load-1',
          groupId: 'group-7b',
          subjectId: 'subject-algebra',
          teacherId: 'staff-irina',
          hoursAWeek: 3,
        },
      ],
    });

const deputy = (path: string) => ({ roles: ['DEPUTY' as const], at: path, path });

describe('the school year', () => {
  it('shows terms and holidays and has no faults of access', async () => {
    border();
    const { container } = show(<YearsPage />, deputy('/setup/years'));
    expect(await screen.findByText('I четверть')).toBeVisible();
    expect(screen.getByText(/только 1 параллели/)).toBeVisible();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('adds a term and says why it is refused', async () => {
    const asked = border().on('PUT /api/schedule/years/*/terms/*', () => problem(409, 'terms-overlap')).asked;
    show(<YearsPage />, deputy('/setup/years'));
    await userEvent.click(await screen.findByRole('button', { name: 'Добавить период' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^Название/), 'II четверть');
    fireEvent.change(within(dialog).getByLabelText(/^Первый день/), { target: { value: '2026-10-20' } });
    fireEvent.change(within(dialog).getByLabelText(/^Последний день/), { target: { value: '2026-12-27' } });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
    expect(await within(dialog).findByText('Периоды пересекаются.')).toBeVisible();
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      name: 'II четверть',
      from: '2026-10-20',
      until: '2026-12-27',
    });
  });

  it('makes lessons and tells how many, and which were refused and why', async () => {
    border().on('POST /api/schedule/years/*/lessons', {
      scheduled: 1200,
      unchanged: 3,
      cancelled: 0,
      refused: [{ lessonId: 'lesson-1', date: '2026-11-20', period: 2, groupId: 'group-7b', code: 'room-busy' }],
    });
    show(<YearsPage />, deputy('/setup/years'));
    await userEvent.click(await screen.findByRole('button', { name: 'Сформировать уроки' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сформировать уроки' }));
    expect(await screen.findByText(/1\s200/)).toBeVisible();
    expect(await screen.findByText('Кабинет в это время занят.')).toBeVisible();
  });

  it('asks on until all lessons of a large school are made', async () => {
    const { asked } = border().on('POST /api/schedule/years/*/lessons', async (request: Request) =>
      'afterEntryId' in ((await request.json()) as object)
        ? { scheduled: 300, unchanged: 0, cancelled: 0, refused: [], left: 0 }
        : { scheduled: 1200, unchanged: 0, cancelled: 2, refused: [], lastEntryId: 'entry-500', left: 481 },
    );
    show(<YearsPage />, deputy('/setup/years'));
    await userEvent.click(await screen.findByRole('button', { name: 'Сформировать уроки' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сформировать уроки' }));
    expect(await screen.findByText(/1\s500/)).toBeVisible();
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
      {},
      { afterEntryId: 'entry-500' },
    ]);
  });
});

describe('bells', () => {
  it('gives a new period the length and the break of those before it', () => {
    expect(
      nextPeriod([
        { startsAt: '08:30', endsAt: '09:10' },
        { startsAt: '09:25', endsAt: '10:05' },
      ]),
    ).toEqual({ startsAt: '10:20', endsAt: '11:00' });
  });

  it('sends the periods in their order', async () => {
    const asked = border().on('GET /api/schedule/bells', { bells: [] }).on('PUT /api/schedule/bells/*', {}).asked;
    show(<BellsPage />, deputy('/setup/bells'));
    await userEvent.click(await screen.findByRole('button', { name: 'Новые звонки' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^Название/), 'Обычный день');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Добавить урок' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
        name: 'Обычный день',
        periods: [
          { period: 1, startsAt: '08:30', endsAt: '09:15' },
          { period: 2, startsAt: '09:25', endsAt: '10:10' },
        ],
      }),
    );
  });
});

describe('subjects, load and rules', () => {
  it('sends the version of the subject that was seen', async () => {
    const asked = border().on('PUT /api/schedule/subjects/*', () => problem(412, 'stale')).asked;
    show(<SubjectsPage />, deputy('/setup/subjects'));
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить: Алгебра' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
    expect(await within(dialog).findByText(/изменил кто-то другой/)).toBeVisible();
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ name: 'Алгебра', seen: 3 });
  });

  it('says where nobody has entered the hours of a load that a file brought', async () => {
    border().on('GET /api/schedule/loads', {
      loads: [
        {
          loadId: 'load-2',
          groupId: 'group-7b',
          subjectId: 'subject-algebra',
          teacherId: 'staff-irina',
          hoursAWeek: 0,
        },
      ],
    });
    show(<LoadsPage />, deputy('/setup/loads'));
    expect(await screen.findByRole('cell', { name: 'не указаны' })).toBeVisible();
  });

  it('says that a load in the timetable cannot end', async () => {
    border().on('DELETE /api/schedule/loads/*', () => problem(409, 'load-in-timetable'));
    show(<LoadsPage />, deputy('/setup/loads'));
    await userEvent.click(await screen.findByRole('button', { name: /Закончить: Алгебра · 7-Б/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Закончить' }));
    expect(await within(dialog).findByText(/Нагрузка стоит в расписании/)).toBeVisible();
  });

  it('says the value of a rule in words, and days as days', async () => {
    border().on('GET /api/journal/policies', [
      { policy: 'marks.weights', value: 'CONTROL_WORK=3 WRITTEN_WORK=2' },
      { policy: 'journal.begins-on', value: '2026-11-20' },
      { policy: 'marks.scale', value: '2 3 4 5' },
    ]);
    show(<PoliciesPage />, deputy('/setup/policies'));
    expect(await screen.findByText('Контрольная работа: 3, Письменная работа: 2')).toBeVisible();
    expect(screen.getByText('20.11.2026')).toBeVisible();
    expect(screen.getByText('2 3 4 5')).toBeVisible();
  });

  it('asks for the weights by the kind of work, and sends what the journal reads', async () => {
    const asked = border()
      .on('GET /api/journal/policies', [{ policy: 'marks.weights', value: 'CONTROL_WORK=3 WRITTEN_WORK=2' }])
      .on('PUT /api/journal/policies/*', () => new Response(null, { status: 204 })).asked;
    show(<PoliciesPage />, deputy('/setup/policies'));
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить: Вес видов работ' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByDisplayValue(/CONTROL_WORK/)).not.toBeInTheDocument();
    expect(within(dialog).getByLabelText('Контрольная работа')).toHaveValue('3');
    expect(within(dialog).getByLabelText('Устный ответ')).toHaveValue('1');
    const written = within(dialog).getByLabelText('Письменная работа');
    await userEvent.clear(written);
    const quiz = within(dialog).getByLabelText('Проверочная работа');
    await userEvent.clear(quiz);
    await userEvent.type(quiz, '4{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(asked.find(({ method }) => method === 'PUT')).toMatchObject({
      path: '/api/journal/policies/marks.weights',
      body: { value: 'QUIZ=4 CONTROL_WORK=3' },
    });
  });

  it('sets a rule from a day on, and a wrong value stands beside its field', async () => {
    const asked = border()
      .on('GET /api/journal/policies', [{ policy: 'marks.written.days', value: '7' }])
      .on('PUT /api/journal/policies/*', () => problem(400, 'policy-value-misfit', { pointer: '/value' })).asked;
    show(<PoliciesPage />, deputy('/setup/policies'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Изменить: Срок отметок за письменные работы, дней' }),
    );
    const dialog = await screen.findByRole('dialog');
    const value = within(dialog).getByLabelText('Значение');
    await userEvent.clear(value);
    await userEvent.type(value, 'семь{Enter}');
    expect(await within(dialog).findByText('Такое значение этому правилу не подходит.')).toBeVisible();
    expect(asked.find(({ method }) => method === 'PUT')).toMatchObject({
      path: '/api/journal/policies/marks.written.days',
      body: { value: 'семь' },
    });
  });
});

describe('the head', () => {
  it.each([
    ['year', <YearsPage key="years" />, 'I четверть'],
    ['loads', <LoadsPage key="loads" />, 'Алгебра'],
    ['subjects', <SubjectsPage key="subjects" />, 'Алгебра'],
    ['rules', <PoliciesPage key="policies" />, 'Срок отметок за письменные работы, дней'],
  ])('reads the %s and changes nothing', async (_, page, text) => {
    border().on('GET /api/journal/policies', [{ policy: 'marks.written.days', value: '7' }]);
    show(page, { roles: ['HEAD'] });
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
