import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/shared/auth/session';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { Correction } from './answers';
import { CorrectionsPage } from './CorrectionsPage';

const correction = (changes: Partial<Correction> = {}): Correction => ({
  correctionId: 'correction-1',
  lessonId: 'lesson-1',
  groupId: 'group-7b',
  subjectId: 'subject-algebra',
  termId: 'term-2',
  date: '2026-11-10',
  studentId: 'student-1',
  kind: 'MARK',
  workType: 'CONTROL_WORK',
  standing: '3',
  proposed: '4',
  reason: 'TECHNICAL_ERROR',
  note: 'Нажала не ту клавишу.',
  requestedBy: 'staff-pyotr',
  requestedAt: '2026-11-20T12:30:00Z',
  state: 'REQUESTED',
  ...changes,
});

const border = (...corrections: Correction[]) =>
  server()
    .on('GET /api/journal/corrections', { corrections })
    .on('GET /api/people/groups', { groups: [{ groupId: 'group-7b', name: '7-Б' }] })
    .on('GET /api/people/groups/group-7b/roster', {
      students: [{ studentId: 'student-1', name: { surname: 'Иванова', given: 'Ирина' } }],
    })
    .on('GET /api/schedule/subjects', { subjects: [{ subjectId: 'subject-algebra', name: 'Алгебра' }] })
    .on('GET /api/people/directory', {
      staff: [{ staffId: 'staff-pyotr', name: { surname: 'Петров', given: 'Пётр' } }],
    });

const open = (roles: Role[] = ['DEPUTY'], at = '/corrections') =>
  show(<CorrectionsPage />, { roles, at, path: '/corrections' });

const definition = async (term: string) => {
  const value = (await screen.findByText(term)).nextElementSibling;
  if (!(value instanceof HTMLElement)) throw new Error(`nothing under ${term}`);
  return within(value);
};

describe('corrections', () => {
  it('show both values, the reason, the note, and who asked when by the clock of the school', async () => {
    border(correction());
    open();
    expect(await screen.findByRole('heading', { name: 'Иванова Ирина' })).toBeVisible();
    expect((await definition('Сейчас')).getByText('3')).toBeVisible();
    expect((await definition('Станет')).getByText('4')).toBeVisible();
    expect(screen.getByText('Ошибка при внесении')).toBeVisible();
    expect(screen.getByText('Нажала не ту клавишу.')).toBeVisible();
    expect(await screen.findByText('Петров П., 20.11, 15:30')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Алгебра · 7-Б' })).toHaveAttribute(
      'href',
      '/pages/group-7b/subject-algebra/term-2?lesson=lesson-1',
    );
  });

  it('say attendance in words, and what is to be taken out', async () => {
    border(correction({ kind: 'ATTENDANCE', standing: 'LATE 12', proposed: 'ILL' }));
    const { unmount } = open();
    expect((await definition('Сейчас')).getByText('опоздание, 12 мин')).toBeVisible();
    expect((await definition('Станет')).getByText('болеет')).toBeVisible();
    unmount();
    border(correction({ proposed: undefined }));
    open();
    expect((await definition('Станет')).getByText('пусто')).toBeVisible();
  });

  it('are allowed by one press', async () => {
    const stub = border(correction()).on('POST /api/journal/corrections/correction-1/allowance', () => new Response());
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Разрешить' }));
    await waitFor(() => expect(stub.asked.filter(({ method }) => method === 'POST')).toHaveLength(1));
    await waitFor(() => expect(stub.asked.at(-1)?.path).toBe('/api/journal/corrections?state=REQUESTED'));
  });

  it('are refused only with a reason', async () => {
    const stub = border(correction()).on('POST /api/journal/corrections/correction-1/refusal', () => new Response());
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Отказать…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Отказать' }));
    expect(screen.getByText('Напишите, почему отказано.')).toBeVisible();
    await userEvent.type(screen.getByLabelText(/Причина отказа/), 'Срок пересдачи прошёл');
    await userEvent.click(screen.getByRole('button', { name: 'Отказать' }));
    await waitFor(() =>
      expect(stub.asked.find(({ method }) => method === 'POST')).toEqual({
        method: 'POST',
        path: '/api/journal/corrections/correction-1/refusal',
        body: { reason: 'Срок пересдачи прошёл' },
      }),
    );
  });

  it('say why a decision was not taken', async () => {
    border(correction()).on('POST /api/journal/corrections/*/allowance', () => problem(409, 'cell-changed-since'));
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Разрешить' }));
    expect(await screen.findByText(/С момента запроса запись изменилась/)).toBeVisible();
  });

  it('of oneself are for another deputy, which is said', async () => {
    border(correction({ requestedBy: 'staff-irina' }));
    open(['DEPUTY', 'TEACHER']);
    expect(await screen.findByText('Это ваш запрос: его решает другой заместитель.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Разрешить' })).toBeDisabled();
  });

  it('of a teacher are only read, with the answer', async () => {
    border(
      correction({
        state: 'REFUSED',
        decidedBy: 'staff-pyotr',
        decidedAt: '2026-11-21T07:00:00Z',
        refusal: 'Отметка верна',
      }),
    );
    open(['TEACHER'], '/corrections?state=REFUSED');
    expect(await screen.findByText('Отметка верна')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Мои запросы исправлений' })).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('say that none waits', async () => {
    border();
    open();
    expect(await screen.findByText('Запросов, ждущих решения, нет')).toBeVisible();
  });

  it('can be read by everybody', async () => {
    border(correction());
    const { container } = open();
    await screen.findByRole('heading', { name: 'Иванова Ирина' });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
