import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '@/shared/auth/session';
import { IRINA, show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { PageFill, ProgressRow } from './answers';
import { FillOfPage } from './fill/FillOfPage';
import { FillRatePage } from './fill/FillRatePage';
import { MissedPage } from './missed/MissedPage';
import { ProgressPage } from './progress/ProgressPage';
import { ReplacedPage } from './replaced/ReplacedPage';
import { SummaryPage } from './summary/SummaryPage';

const TERMS = [
  { termId: 'term-1', name: '1 четверть', from: '2026-09-01', until: '2026-10-25' },
  { termId: 'term-2', name: '2 четверть', from: '2026-11-05', until: '2026-12-27' },
  { termId: 'term-3', name: '3 четверть', from: '2027-01-11', until: '2027-03-21' },
];

const border = () =>
  server()
    .on('GET /api/schedule/years', { years: [{ schoolYearId: 'y', name: '2026/27', terms: TERMS, holidays: [] }] })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'algebra', name: 'Алгебра' }] })
    .on('GET /api/people/classes', { classes: [{ classId: 'class-7b', name: '7-Б', gradeLevel: 7 }] })
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б' }] })
    .on('GET /api/people/directory', {
      staff: [{ staffId: 'staff-pyotr', name: { surname: 'Петров', given: 'Пётр' } }],
    })
    .on('GET /api/people/*/*/roster', {
      name: '7-Б',
      students: [{ studentId: 'student-1', name: { surname: 'Иванова', given: 'Ирина' } }],
    });

const page = (changes: Partial<PageFill> = {}): PageFill => ({
  groupId: 'group-7b',
  subjectId: 'algebra',
  termId: 'term-2',
  teacherIds: ['staff-pyotr'],
  gradeLevel: 7,
  graded: true,
  students: 28,
  lessonsHeld: 14,
  marks: 60,
  marksPerStudent: 2.14,
  target: 3,
  belowTarget: 10,
  reachesTarget: false,
  withOneMark: 3,
  withoutMark: 4,
  ...changes,
});

const row = (key: string): ProgressRow => ({
  key,
  students: 28,
  assessed: 27,
  marks: 27,
  fives: 9,
  fours: 10,
  threes: 7,
  twos: 1,
  ones: 0,
  notAssessed: 1,
  notBelow3: 26 / 27,
  good: 19 / 27,
  average: 4,
  sou: 66.7,
});

const open = (element: ReactNode, path: string, roles: Role[] = ['DEPUTY'], at = path) =>
  show(element, { roles, me: IRINA, at, path });

const askedPaths = (stub: ReturnType<typeof server>) => stub.asked.map(({ path }) => path);

describe('reports', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-20T07:00:00Z'), toFake: ['Date'] });
    return () => vi.useRealTimers();
  });

  it('of the fill rate show the term that runs, whose page lacks marks, and lead to it', async () => {
    const full = page({ subjectId: 'history', belowTarget: 0, reachesTarget: true, withOneMark: 0, withoutMark: 0 });
    const stub = border().on('GET /api/reporting/fill-rate/pages', { pages: [full, page()] });
    open(<FillRatePage />, '/reports/fill-rate');
    await screen.findByText('7-Б · Алгебра');
    await screen.findAllByText('Петров П.');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent(/7-Б · Алгебра.*Петров П\..*2,14.*ниже: 10 из 28.*нужно 3.*14/);
    expect(rows[1]).toHaveTextContent('достигнута');
    expect(
      screen.getByRole('img', { name: 'две отметки и больше: 21, одна отметка: 3, без отметок: 4' }),
    ).toBeVisible();
    expect(within(rows[0] ?? document.body).getByRole('link')).toHaveAttribute(
      'href',
      '/reports/fill-rate/group-7b/algebra/term-2',
    );
    expect(askedPaths(stub)).toContain('/api/reporting/fill-rate/pages?termId=term-2');
    await userEvent.click(screen.getByLabelText('Только ниже цели'));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  });

  it('of the fill rate take a target and go by teacher', async () => {
    const teacher = { ...page({ belowTarget: 12 }), teacherId: 'staff-pyotr', pages: 5, pagesBelowTarget: 2 };
    const stub = border().on('GET /api/reporting/fill-rate/teachers', { teachers: [teacher] });
    open(<FillRatePage />, '/reports/fill-rate', ['DEPUTY'], '/reports/fill-rate?by=teacher&target=4&term=term-1');
    expect(await screen.findByRole('row', { name: /Петров П\..*ниже: 12 из 28.*2 из 5/ })).toBeVisible();
    expect(askedPaths(stub)).toContain('/api/reporting/fill-rate/teachers?termId=term-1&target=4');
  });

  it('of one page name the students that lack marks, and come as files', async () => {
    border().on('GET /api/reporting/fill-rate/pages/*/*/*', {
      page: page(),
      students: [{ studentId: 'student-1', marks: 1 }],
    });
    const path = '/reports/fill-rate/$groupId/$subjectId/$termId';
    open(<FillOfPage />, path, ['TEACHER'], '/reports/fill-rate/group-7b/algebra/term-2?target=3');
    expect(await screen.findByRole('row', { name: /Иванова Ирина.*1.*не хватает 2/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Скачать PDF' })).toHaveAttribute(
      'href',
      '/api/reporting/fill-rate/pages/group-7b/algebra/term-2?target=3&format=pdf',
    );
  });

  it('of progress show shares, average and СОУ, the total, and come as files', async () => {
    const stub = border().on('GET /api/reporting/progress', { rows: [row('class-7b')], total: row('total') });
    const { container } = open(<ProgressPage />, '/reports/progress');
    expect(await screen.findByRole('row', { name: /7-Б 28 27 96\s% 70\s% 4,00 67 9 10 7 1 1/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Всего/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Скачать XLSX' })).toHaveAttribute(
      'href',
      '/api/reporting/progress?termId=term-2&by=class&format=xlsx',
    );
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await userEvent.click(screen.getByLabelText('Предметы'));
    await waitFor(() => expect(askedPaths(stub)).toContain('/api/reporting/progress?termId=term-2&by=subject'));
    await userEvent.selectOptions(screen.getByLabelText('Учебный период'), '1 четверть');
    await waitFor(() => expect(askedPaths(stub)).toContain('/api/reporting/progress?termId=term-1&by=subject'));
  });

  it('say that there are no term marks yet, and what went wrong', async () => {
    border().on('GET /api/reporting/progress', { rows: [], total: row('total') });
    const { unmount } = open(<ProgressPage />, '/reports/progress');
    expect(await screen.findByText('Отметок за период пока нет: 2 четверть')).toBeVisible();
    unmount();
    border().on('GET /api/reporting/progress', () => problem(503, 'service-unavailable'));
    open(<ProgressPage />, '/reports/progress');
    expect(await screen.findByText(/Служба сейчас не отвечает/)).toBeVisible();
  });

  it('give a homeroom teacher the summary sheet of the own class', async () => {
    const me = { ...IRINA, homeroomOf: [{ classId: 'class-7b', name: '7-Б' }] };
    const stub = border().on('GET /api/reporting/summary-sheet/*', {
      subjects: ['algebra', 'pe'],
      students: [{ studentId: 'student-1', marks: { algebra: '5' }, notAssessed: { pe: 'ILLNESS' } }],
    });
    show(<SummaryPage />, { roles: ['HOMEROOM_TEACHER'], me, at: '/reports/summary', path: '/reports/summary' });
    expect(await screen.findByRole('row', { name: 'Иванова Ирина 5 н/а' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Скачать PDF' })).toHaveAttribute(
      'href',
      '/api/reporting/summary-sheet/class-7b?termId=term-2&format=pdf',
    );
    expect(askedPaths(stub)).not.toContain('/api/people/classes');
  });

  it('unfold the lessons that a student missed, with topic and reason', async () => {
    const lesson = { date: '2026-11-18', period: 2, subjectId: 'algebra', groupId: 'group-7b', status: 'ABSENT' };
    const stub = border().on('GET /api/reporting/missed-lessons', {
      students: [{ studentId: 'student-1', lessons: [{ ...lesson, lessonId: 'l', topic: 'Закон Ома' }] }],
    });
    open(<MissedPage />, '/reports/missed');
    await userEvent.click(await screen.findByText('Иванова Ирина'));
    expect(screen.getByText('без уважительной причины: 1')).toBeVisible();
    expect(screen.getByText('Закон Ома')).toBeVisible();
    expect(askedPaths(stub)).toContain(
      '/api/reporting/missed-lessons?classId=class-7b&from=2026-11-05&until=2026-11-20',
    );
  });

  it('count replaced lessons by teacher and list them with reason', async () => {
    const lesson = { date: '2026-11-18', period: 2, subjectId: 'algebra', groupId: 'group-7b', teacherId: 'staff-x' };
    border().on('GET /api/reporting/replaced-lessons', {
      lessons: [{ ...lesson, lessonId: 'l', substituteId: 'staff-pyotr', reason: 'TRAINING', held: true }],
      cancelled: [{ ...lesson, lessonId: 'm', held: false }],
      byTeacher: [{ teacherId: 'staff-pyotr', replacedByOthers: 0, replacedOthers: 4, replacedOthersHeld: 3 }],
    });
    open(<ReplacedPage />, '/reports/replaced');
    expect(await screen.findByRole('row', { name: 'Петров П. 0 4 3' })).toBeVisible();
    expect(screen.getByRole('row', { name: /7-Б · Алгебра staff-x Петров П\. курсы проведён/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /Отменённые уроки/ })).toBeVisible();
  });
});
