import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Me } from '@/shared/people/shapes';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import type { ChildSettings, Delivery } from './answers';
import { NoticesPage } from './NoticesPage';

const ANNA: Me = {
  personId: 'guardian-1',
  kind: 'GUARDIAN',
  name: { surname: 'Морозова', given: 'Анна' },
  schoolId: 'school-1',
  schoolName: 'Школа № 57',
  timeZone: 'Europe/Moscow',
  homeroomOf: [],
  children: [
    { studentId: 'student-1', name: { surname: 'Морозова', given: 'Софья' }, classId: 'c', className: '8-Б' },
    { studentId: 'student-2', name: { surname: 'Морозов', given: 'Марк' }, classId: 'd', className: '5-А' },
  ],
};

const settings = (studentId: string, version: number): ChildSettings => ({
  studentId,
  version,
  kinds: { MARK: 'DAILY', TERM_MARK: 'DAILY', ABSENCE: 'AT_ONCE', HOMEWORK: 'OFF', TIMETABLE: 'AT_ONCE' },
});

const letter = (changes: Partial<Delivery>): Delivery => ({
  deliveryId: 'delivery-1',
  guardianId: 'guardian-1',
  studentId: 'student-1',
  kinds: ['MARK', 'ABSENCE'],
  state: 'SENT',
  at: '2026-11-20T15:00:00Z',
  attempts: 1,
  ...changes,
});

const border = (...deliveries: Delivery[]) =>
  server()
    .on('GET /api/notification/settings', { settings: [settings('student-1', 3), settings('student-2', 0)] })
    .on('GET /api/notification/deliveries', { deliveries });

const open = () => show(<NoticesPage />, { roles: ['GUARDIAN'], me: ANNA });

const wish = async (child: RegExp, kind: string) =>
  within(await screen.findByRole('group', { name: child })).getByLabelText(kind);

describe('notices', () => {
  it('show the wish of each child for each kind', async () => {
    border();
    open();
    expect(await wish(/Софья/, 'Пропуски и опоздания')).toHaveDisplayValue('сразу');
    expect(await wish(/Марк/, 'Домашние задания')).toHaveDisplayValue('выключено');
  });

  it('keep a choice at once, with the version that was seen', async () => {
    const stub = border().on('PUT /api/notification/settings/student-1', () => new Response(null, { status: 204 }));
    open();
    await userEvent.selectOptions(await wish(/Софья/, 'Новые отметки'), 'раз в неделю');
    await waitFor(() =>
      expect(stub.asked.find(({ method }) => method === 'PUT')).toEqual({
        method: 'PUT',
        path: '/api/notification/settings/student-1',
        body: { kinds: { MARK: 'WEEKLY' }, seen: 3 },
      }),
    );
  });

  it('say when somebody changed the wishes meanwhile, and what stands stays shown', async () => {
    border().on('PUT /api/notification/settings/*', () => problem(412, 'stale'));
    open();
    await userEvent.selectOptions(await wish(/Марк/, 'Новые отметки'), 'сразу');
    expect(await screen.findByText(/это изменил кто-то другой/)).toBeVisible();
    expect(await wish(/Марк/, 'Новые отметки')).toHaveDisplayValue('раз в день');
  });

  it('list the letters with their fate, the newest first', async () => {
    const lost = letter({
      deliveryId: 'delivery-2',
      state: 'BOUNCED',
      reason: 'unknown-address',
      at: '2026-11-21T06:00:00Z',
    });
    border(letter({}), lost);
    open();
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows[0]).toHaveTextContent(/21\.11, 09:00.*не дошло.*такого адреса нет/);
    expect(rows[1]).toHaveTextContent(/20\.11, 18:00.*Морозова Софья.*Пропуски и опоздания, Новые отметки.*отправлено/);
  });

  it('say how to give consent where it is missing', async () => {
    border(letter({ state: 'NO_CONSENT' }));
    open();
    expect(await screen.findByText(/школа не получила вашего согласия/)).toBeVisible();
  });

  it('can be read by everybody', async () => {
    border(letter({}));
    const { container } = open();
    await screen.findByText('отправлено');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
