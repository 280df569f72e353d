import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { IRINA, show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { ImportsPage } from './ImportsPage';
import type { RosterImport } from './shapes';

const READY: RosterImport = {
  importId: 'import-1',
  kind: 'ONEROSTER',
  state: 'READY',
  by: 'staff-irina',
  uploadedAt: '2026-11-20T07:00:00Z',
  from: '2026-09-01',
  order: { number: '61-у', date: '2026-08-28' },
  outcome: {
    counts: {
      STUDENT: { made: 900, changed: 3, ended: 0, same: 12 },
      CONSENT: { made: 850, changed: 0, ended: 0, same: 0 },
      LOAD: { made: 310, changed: 0, ended: 0, same: 4 },
    },
    faults: [],
    faultCount: 0,
    notes: [],
    noteCount: 0,
  },
  done: 0,
  total: 4100,
};

const FAULTY: RosterImport = {
  ...READY,
  state: 'FAULTY',
  outcome: {
    ...READY.outcome,
    counts: {},
    faults: [
      { file: 'users.csv', row: 17, field: 'familyName', rule: 'MISSING_VALUE' },
      { file: 'csv', row: 9, field: 'Согласие обучающегося', rule: 'UNDER_SIXTEEN' },
      { file: 'demographics.csv', row: 4, field: 'birthDate', rule: 'MALFORMED_DATE', value: '17 мая' },
    ],
    faultCount: 3,
  },
};

/** Answers with one import, whose state the test moves on. */
function border(now: () => RosterImport | undefined) {
  return server()
    .on('GET /api/people/imports', () => ({ imports: [now()].filter((row) => row !== undefined) }))
    .on('GET /api/people/directory', { staff: [{ staffId: 'staff-irina', name: IRINA.name }] });
}

const page = (roles: Parameters<typeof show>[1] = { roles: ['ADMINISTRATOR'] }) =>
  show(<ImportsPage />, { ...roles, at: '/people/imports', path: '/people/imports' });

async function choose() {
  const user = userEvent.setup();
  const form = await screen.findByRole('textbox', { name: /Номер приказа/ });
  await user.type(form, '61-у');
  const dates = document.querySelectorAll<HTMLInputElement>('input[type=date]');
  for (const date of dates) {
    await user.clear(date);
    await user.type(date, '2026-09-01');
  }
  // the stub of the network reads bodies as JSON
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('there is no field for a file');
  await user.upload(field, new File(['1'], 'список.csv'));
  await user.click(screen.getByRole('button', { name: 'Проверить' }));
  return user;
}

describe('imports', () => {
  it('shows what a file would do, enters it and tells the progress', async () => {
    let row: RosterImport | undefined;
    const net = border(() => row)
      .on('PUT /api/people/imports/*', () => (row = READY))
      .on('POST /api/people/imports/*/application', () => {
        row = { ...READY, state: 'APPLYING', done: 1000 };
        return {};
      });
    page();
    const user = await choose();
    const counts = await screen.findByRole('table', { name: 'Что изменится' });
    expect(within(counts).getByRole('row', { name: 'Обучающиеся 900 3 0 12' })).toBeVisible();
    expect(within(counts).getByRole('row', { name: 'Согласия и отказы 850 0 0 0' })).toBeVisible();
    expect(within(counts).getByRole('row', { name: 'Нагрузка учителей 310 0 0 4' })).toBeVisible();
    expect(screen.getByText(/у новой нагрузки стоит 0/)).toBeVisible();
    const sent = net.asked.find(({ method }) => method === 'PUT');
    expect(sent?.path).toContain('orderNumber=61-%D1%83');
    expect(decodeURIComponent(sent?.path ?? '')).not.toContain('список');
    await user.click(screen.getByRole('button', { name: 'Внести всё' }));
    expect(await screen.findByText('1000 из 4100')).toBeVisible();
    row = { ...READY, state: 'APPLIED', done: 4100 };
    expect(await screen.findAllByText('внесён', {}, { timeout: 5000 })).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Внести всё' })).toBeNull();
  });

  it('names each bad row and offers no way to enter the rest', async () => {
    let row: RosterImport | undefined;
    border(() => row).on('PUT /api/people/imports/*', () => (row = FAULTY));
    const { container } = page();
    await choose();
    const faults = await screen.findByRole('table', { name: 'Ошибки в файле' });
    expect(
      within(faults).getByRole('row', { name: /users\.csv 17 familyName Нет обязательного значения/ }),
    ).toBeVisible();
    expect(
      within(faults).getByRole('row', { name: /9 Согласие обучающегося Сам обучающийся решает с 16/ }),
    ).toBeVisible();
    expect(within(faults).getByRole('row', { name: /demographics\.csv 4 birthDate Не дата.* 17 мая/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Внести всё' })).toBeNull();
    expect(screen.getByText('В файле 3 ошибки')).toBeVisible();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations).toEqual([]);
  });

  it('says why a file was not taken', async () => {
    border(() => undefined).on('PUT /api/people/imports/*', problem(400, 'import-too-large', { limit: 1 }));
    page();
    await choose();
    expect(await screen.findByText(/не больше 12 МБ/)).toBeVisible();
  });

  it('undoes an import, or says what stands on it', async () => {
    const row: RosterImport = { ...READY, state: 'APPLIED', done: 4100 };
    border(() => row).on(
      'POST /api/people/imports/*/undoing',
      problem(409, 'undo-refused', {
        obstacles: [{ why: 'HAS_ACCOUNT', name: 'Абрамова Анна' }],
        obstacleCount: 1,
      }),
    );
    page();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Отменить загрузку/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Отменить загрузку' }));
    await waitFor(() => expect(within(dialog).getByText('Абрамова Анна')).toBeVisible());
    expect(within(dialog).getByText(/уже есть учётная запись/)).toBeVisible();
  });

  it('shows the head what was imported and the lists, without buttons that change anything', async () => {
    border(() => READY);
    page({ roles: ['HEAD'] });
    await userEvent.click(await screen.findByRole('button', { name: /Показать/ }));
    expect(await screen.findByRole('table', { name: 'Что изменится' })).toBeVisible();
    expect(screen.getByRole('link', { name: /OneRoster/ })).toHaveAttribute('href', '/api/people/exports/oneroster');
    expect(screen.getByRole('link', { name: 'Импорт' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Шаблон/ })).toBeNull();
    for (const name of ['Проверить', 'Внести всё', /Отменить/, 'Отказаться'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('offers the secretary lists but no bundle', async () => {
    border(() => undefined);
    page({ roles: ['SECRETARY'] });
    expect(await screen.findByRole('link', { name: 'Шаблон списка XLSX' })).toHaveAttribute(
      'href',
      '/api/people/exports/template?format=XLSX',
    );
    expect(screen.queryByRole('link', { name: /OneRoster/ })).toBeNull();
  });
});
