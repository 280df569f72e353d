import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { AuditPage } from './AuditPage';
import { ChecksPage } from './ChecksPage';
import { CorrectionsPage } from './CorrectionsPage';
import type { Entry } from './shapes';

const PAGE = '/audit/pages/$groupId/$subjectId/$termId';
const AT = '/audit/pages/group-7b/subject-algebra/term-2';

const entry = (logIndex: number, changes: Partial<Entry>): Entry => ({
  logIndex,
  eventId: `event-${logIndex}`,
  type: 'journal.mark-given.v1',
  cell: 'MARK',
  lessonId: 'lesson-1',
  studentId: 'student-anna',
  markId: 'mark-1',
  facts: { value: '4', workType: 'CLASS_WORK' },
  actor: 'staff-irina',
  actorRole: 'TEACHER',
  origin: 'UI',
  recordedAt: `2026-11-20T0${logIndex}:00:00Z`,
  ...changes,
});

const corrected = entry(2, {
  type: 'journal.mark-corrected.v1',
  correctionId: 'correction-1',
  actor: 'staff-deputy',
  actorRole: 'DEPUTY',
  facts: { previous: '4', value: '5', requestedBy: 'staff-irina', allowedBy: 'staff-deputy' },
});

const asOf = (moment: string | null) => ({
  moment,
  termMarks: [],
  lessons: [
    {
      lessonId: 'lesson-1',
      date: '2026-11-20',
      period: 1,
      teacherId: 'staff-irina',
      corrections: [],
      students: [
        {
          studentId: 'student-anna',
          marks: [{ markId: 'mark-1', value: moment === corrected.recordedAt ? '5' : '4', workType: 'CLASS_WORK' }],
        },
      ],
    },
  ],
});

const border = () =>
  server()
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б' }] })
    .on('GET /api/people/groups/*/roster', {
      name: '7-Б',
      students: [{ studentId: 'student-anna', name: { surname: 'Абрамова', given: 'Анна' }, from: '2026-09-01' }],
    })
    .on('GET /api/people/directory', {
      staff: [
        { staffId: 'staff-irina', name: { surname: 'Соколова', given: 'Ирина' } },
        { staffId: 'staff-deputy', name: { surname: 'Белова', given: 'Вера' } },
      ],
    })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
    .on('GET /api/schedule/years', { years: [] })
    .on('GET /api/reporting/audit/pages/*/*/*/history', { entries: [entry(1, {}), corrected] })
    .on('GET /api/reporting/audit/pages/*/*/*/as-of', (request: Request) =>
      asOf(new URL(request.url).searchParams.get('moment')),
    );

describe('the audit of a page', () => {
  it('shows the page as it is, and as it was before the last change', async () => {
    border();
    show(<AuditPage />, { roles: ['AUDITOR'], at: AT, path: PAGE });
    expect(await screen.findByRole('button', { name: 'Абрамова Анна, 2026-11-20, 5' })).toBeVisible();
    expect(screen.getByText('Как сейчас')).toBeVisible();
    fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } });
    expect(await screen.findByRole('button', { name: 'Абрамова Анна, 2026-11-20, 4' })).toBeVisible();
    expect(screen.getByText('Как было 20 ноября 2026 г., 04:00')).toBeVisible();
  });

  it('tells both values of a cell, who asked for the correction and who allowed it', async () => {
    border().on('GET /api/reporting/audit/lessons/*/students/*', { entries: [entry(1, {}), corrected] });
    const { container } = show(<AuditPage />, { roles: ['AUDITOR'], at: AT, path: PAGE });
    await userEvent.click(await screen.findByRole('button', { name: /Абрамова Анна, 2026-11-20/ }));
    expect(await screen.findByText('запросил Соколова И., разрешил Белова В.')).toBeVisible();
    expect(screen.getByText(/Белова В., зам. директора по УВР/)).toBeVisible();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('says why history is not to be had', async () => {
    border().on('GET /api/reporting/audit/pages/*/*/*/history', () => problem(403, 'not-allowed'));
    show(<AuditPage />, { roles: ['TEACHER'], at: AT, path: PAGE });
    expect(await screen.findByText('У вашей роли нет такого права.')).toBeVisible();
  });
});

describe('corrections of a period', () => {
  it('asks for the days of the address and lists both values', async () => {
    const asked = border().on('GET /api/reporting/corrections', {
      corrections: [
        {
          correctionId: 'correction-1',
          date: '2026-11-20',
          groupId: 'group-7b',
          subjectId: 'subject-algebra',
          studentId: 'student-anna',
          kind: 'MARK',
          previous: '4',
          value: '5',
          reason: 'MISTAKEN_STUDENT',
          requestedBy: 'staff-irina',
          requestedAt: '2026-11-21T07:00:00Z',
          allowedBy: 'staff-deputy',
          allowedAt: '2026-11-21T08:00:00Z',
        },
      ],
    }).asked;
    show(<CorrectionsPage />, {
      roles: ['AUDITOR'],
      at: '/audit/corrections?from=2026-11-01&until=2026-11-21',
      path: '/audit/corrections',
    });
    const row = await screen.findByRole('row', { name: /Абрамова А\./ });
    expect(within(row).getByText('не тому ученику')).toBeVisible();
    expect(within(row).getByText('Белова В.')).toBeVisible();
    expect(asked.map(({ path }) => path)).toContain('/api/reporting/corrections?from=2026-11-01&until=2026-11-21');
    expect(screen.getByRole('link', { name: 'XLSX' })).toHaveAttribute(
      'href',
      '/api/reporting/corrections?from=2026-11-01&until=2026-11-21&format=xlsx',
    );
  });
});

describe('integrity checks', () => {
  const started = { id: 'run-1', service: 'journal', events: 0, startedAt: '2026-11-20T07:00:00Z' };

  it('starts a verification, follows it and names the first event that differs', async () => {
    const border = server()
      .on('POST /api/reporting/verifications', { ...started, state: 'RUNNING' })
      .on('GET /api/reporting/verifications/run-1', {
        ...started,
        state: 'DONE',
        ok: false,
        events: 41,
        firstDifference: { kind: 'STORE_ALTERED', logIndex: 42, eventId: 'event-42' },
      });
    show(<ChecksPage />, { roles: ['AUDITOR'], at: '/checks', path: '/checks' });
    await userEvent.click(await screen.findByRole('button', { name: 'Начать сверку' }));
    expect(await screen.findByText('Событие в хранилище изменено.')).toBeVisible();
    expect(screen.getByText('№ 42')).toBeVisible();
    expect(border.asked[0]?.body).toEqual({ service: 'journal' });
  });

  it('says that the common chain is broken elsewhere, and names nothing of another school', async () => {
    server()
      .on('POST /api/reporting/verifications', { ...started, state: 'RUNNING' })
      .on('GET /api/reporting/verifications/run-1', {
        ...started,
        state: 'DONE',
        ok: false,
        events: 41,
        firstDifference: { kind: 'STORE_MISSING', logIndex: 42, ofAnotherSchool: true },
      });
    show(<ChecksPage />, { roles: ['AUDITOR'], at: '/checks', path: '/checks' });
    await userEvent.click(await screen.findByRole('button', { name: 'Начать сверку' }));
    expect(await screen.findByText(/общая цепочка нарушена на событии другой школы/)).toBeVisible();
    expect(screen.getByText('№ 42')).toBeVisible();
    expect(screen.queryByText('Событие удалено из хранилища.')).not.toBeInTheDocument();
  });

  it('verifies the section that is chosen by keyboard and names it in what was found', async () => {
    const run = { ...started, id: 'run-3', service: 'people' };
    const border = server()
      .on('POST /api/reporting/verifications', { ...run, state: 'RUNNING' })
      .on('GET /api/reporting/verifications/run-3', { ...run, state: 'DONE', ok: true, events: 1_234 });
    const { container } = show(<ChecksPage />, { roles: ['AUDITOR'], at: '/checks', path: '/checks' });
    const sections = await screen.findByLabelText('Раздел');
    expect(within(sections).getAllByRole('option')).toHaveLength(4);
    expect(sections).toHaveDisplayValue('Журнал');
    while (document.activeElement !== sections) await userEvent.tab();
    await userEvent.selectOptions(sections, 'Люди');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/^Расхождений нет: 1\s234 события совпадают с цепочкой\.$/)).toBeVisible();
    expect(screen.getByText('Люди', { selector: 'dd' })).toBeVisible();
    expect(border.asked[0]?.body).toEqual({ service: 'people' });
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('rebuilds what is chosen and says that it is equal', async () => {
    const border = server()
      .on('POST /api/reporting/replays', { ...started, id: 'run-2', projection: 'fill-rate', state: 'RUNNING' })
      .on('GET /api/reporting/replays/run-2', { ...started, projection: 'fill-rate', state: 'DONE', equal: true });
    show(<ChecksPage />, { roles: ['ADMINISTRATOR'], at: '/checks', path: '/checks' });
    await userEvent.selectOptions(await screen.findByLabelText('Что восстановить'), 'fill-rate');
    await userEvent.click(screen.getByRole('button', { name: 'Восстановить и сравнить' }));
    expect(await screen.findByText('Совпадает: восстановленные данные равны рабочим.')).toBeVisible();
    expect(border.asked[0]?.body).toEqual({ projection: 'fill-rate' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Начать сверку' })).not.toBeInTheDocument());
  });
});
