import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/shared/auth/session';
import { IRINA, show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { AccountsPage } from './AccountsPage';
import { ClassesPage } from './ClassesPage';
import { ClassPage } from './ClassPage';
import { GroupPage } from './GroupPage';
import { StaffPage } from './StaffPage';
import { StudentPage } from './StudentPage';

const ANNA = { surname: 'Абрамова', given: 'Анна', patronymic: 'Олеговна' };
const MOTHER = { surname: 'Абрамова', given: 'Елена' };
const BASE = { classId: 'class-7b', name: '7-Б', gradeLevel: 7, students: 1, version: 2 };

const border = () =>
  server()
    .on('GET /api/people/classes', { classes: [{ ...BASE, homeroomTeacherId: 'staff-irina' }] })
    .on('GET /api/people/directory', { staff: [{ staffId: 'staff-irina', name: IRINA.name }] })
    .on('GET /api/people/groups', {
      groups: [
        {
          groupId: 'group-en1',
          name: 'Английский 1',
          gradeLevel: 7,
          classIds: ['class-7b'],
          wholeClass: false,
          members: 1,
        },
      ],
    })
    .on('GET /api/people/groups/*/roster', {
      name: 'Английский 1',
      students: [{ studentId: 'student-anna', name: ANNA, from: '2026-09-01' }],
    })
    .on('GET /api/people/students', {
      students: [
        {
          studentId: 'student-anna',
          name: ANNA,
          classId: 'class-7b',
          className: '7-Б',
          from: '2026-09-01',
          guardians: 1,
          hasAccount: false,
          consent: 'NONE',
          version: 1,
        },
      ],
    })
    .on('GET /api/people/students/*/card', {
      studentId: 'student-anna',
      name: ANNA,
      birthDate: '2013-04-05',
      classId: 'class-7b',
      guardians: [{ guardianId: 'guardian-1', name: MOTHER, kinship: 'MOTHER', phone: '+7 900 000-00-00' }],
      version: 3,
    })
    .on('GET /api/people/guardians', {
      guardians: [
        {
          guardianId: 'guardian-1',
          name: MOTHER,
          phone: '+7 900 000-00-00',
          children: [{ studentId: 'student-anna', name: ANNA, kinship: 'MOTHER' }],
          hasAccount: true,
          version: 4,
        },
      ],
    })
    .on('GET /api/people/consents', { consents: [] })
    .on('GET /api/notification/deliveries', { deliveries: [] });

const student = (roles: Parameters<typeof show>[1]) =>
  show(<StudentPage />, { ...roles, at: '/people/students/student-anna', path: '/people/students/$studentId' });

describe('classes', () => {
  it('shows a homeroom teacher the own classes only', async () => {
    border().on('GET /api/people/classes', { classes: [BASE, { ...BASE, classId: 'class-8a', name: '8-А' }] });
    const me = { ...IRINA, homeroomOf: [{ classId: 'class-7b', name: '7-Б' }] };
    show(<ClassesPage />, { roles: ['HOMEROOM_TEACHER'], me, at: '/people/classes', path: '/people/classes' });
    expect(await screen.findByRole('link', { name: '7-Б' })).toBeVisible();
    expect(screen.queryByText('8-А')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Новый класс' })).not.toBeInTheDocument();
  });

  it('enrolls a new student: card first, then the place by order, and what is refused stands beside its field', async () => {
    const refusal = () =>
      problem(400, 'invalid-request', {
        pointer: '/orderNumber',
        errors: [{ pointer: '/orderNumber', code: 'size', detail: 'size' }],
      });
    const asked = border()
      .on('PUT /api/people/students/*', { version: 1 })
      .on('PUT /api/people/students/*/enrollment', refusal).asked;
    show(<ClassPage />, { roles: ['SECRETARY'], at: '/people/classes/class-7b', path: '/people/classes/$classId' });
    expect(await screen.findByText('нет документа')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Зачислить ученика' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^Фамилия/), 'Волков');
    await userEvent.type(within(dialog).getByLabelText(/^Имя/), 'Иван');
    await userEvent.type(within(dialog).getByLabelText(/^Номер приказа/), '17-у{Enter}');
    expect(await within(dialog).findByText('Слишком длинно')).toBeVisible();
    const sent = asked.filter(({ method }) => method === 'PUT');
    expect(sent[0]?.body).toMatchObject({ name: { surname: 'Волков', given: 'Иван' }, seen: 0 });
    expect(sent[1]?.body).toMatchObject({ classId: 'class-7b', orderNumber: '17-у' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Зачислить ученика' }));
    await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(4));
    expect(asked.filter(({ method }) => method === 'PUT')[2]?.body).toMatchObject({ seen: 1 });
  });
});

describe('a student', () => {
  it('shows card, class, guardians and consent without faults of access', async () => {
    border();
    const { container } = student({ roles: ['ADMINISTRATOR'] });
    expect(await screen.findByText('5 апреля 2013 г.')).toBeVisible();
    expect(await screen.findByText('Абрамова Елена')).toBeVisible();
    expect(await screen.findByText(/Документа ещё нет/)).toBeVisible();
    const found = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('opens a login and shows the one-time password on a slip', async () => {
    const asked = border().on('PUT /api/people/accounts/*', {
      login: 'abramova.ao',
      oneTimePassword: 'kora-4711',
    }).asked;
    student({ roles: ['ADMINISTRATOR'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Открыть вход' }));
    const dialog = await screen.findByRole('dialog', { name: 'Открыть вход' });
    expect(within(dialog).getByLabelText(/^Логин/)).toHaveValue('abramova.ao');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Открыть вход' }));
    const slip = await screen.findByRole('dialog', { name: 'Листок для входа' });
    expect(within(slip).getByText('kora-4711')).toBeVisible();
    expect(within(slip).getByRole('button', { name: 'Напечатать' })).toBeVisible();
    expect(asked.find(({ method }) => method === 'PUT')).toMatchObject({
      path: '/api/people/accounts/student-anna',
      body: { login: 'abramova.ao' },
    });
  });

  it('says beside the login that it is taken', async () => {
    border().on('PUT /api/people/accounts/*', () => problem(409, 'login-taken', { pointer: '/login' }));
    student({ roles: ['ADMINISTRATOR'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Открыть вход' }));
    const dialog = await screen.findByRole('dialog', { name: 'Открыть вход' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Открыть вход' }));
    expect(await within(dialog).findByText('Этот логин занят другим человеком.')).toBeVisible();
    expect(within(dialog).getByLabelText(/^Логин/)).toHaveAccessibleDescription(/занят/);
  });

  it('shows the head guardians and consent for reading, without buttons', async () => {
    border().on('GET /api/people/consents', {
      consents: [
        {
          consentId: 'consent-1',
          studentId: 'student-anna',
          givenById: 'guardian-1',
          decision: 'GIVEN',
          documentDate: '2026-09-01',
        },
      ],
    });
    student({ roles: ['HEAD'] });
    expect(await screen.findByText('Абрамова Елена')).toBeVisible();
    expect(await screen.findByText(/01\.09\.2026/)).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows the head what became of the letters about the student, and the secretary nothing of it', async () => {
    const asked = border().on('GET /api/notification/deliveries', {
      deliveries: [
        {
          deliveryId: 'delivery-1',
          guardianId: 'guardian-1',
          studentId: 'student-anna',
          kinds: ['MARK'],
          state: 'BOUNCED',
          reason: 'unknown-address',
          at: '2026-11-20T15:00:00Z',
          attempts: 1,
        },
      ],
    }).asked;
    const head = student({ roles: ['HEAD'] });
    const line = (await screen.findByText(/Новые отметки · такого адреса нет/)).closest('li');
    expect(line).toHaveTextContent(/Абрамова Е\..*не дошло/);
    expect(asked.find(({ path }) => path.startsWith('/api/notification/deliveries'))?.path).toContain('student-anna');
    head.unmount();
    asked.length = 0;
    student({ roles: ['SECRETARY'] });
    expect(await screen.findByText(/Документа ещё нет/)).toBeVisible();
    expect(asked.filter(({ path }) => path.startsWith('/api/notification'))).toEqual([]);
  });

  it('lets a deputy keep guardians, consent and logins of every class, but move nobody', async () => {
    border();
    student({ roles: ['DEPUTY'] });
    for (const name of ['Записать документ', 'Открыть вход', 'Изменить', 'Добавить родителя'])
      expect((await screen.findAllByRole('button', { name })).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /Перевести/ })).not.toBeInTheDocument();
  });

  it('registers a refusal of consent with its signer', async () => {
    const asked = border().on('PUT /api/people/consents/*', {}).asked;
    student({ roles: ['SECRETARY'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Записать документ' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByText('Отказ'));
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Номер документа/ }), '12-с');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({
        studentId: 'student-anna',
        givenById: 'guardian-1',
        decision: 'REFUSED',
        documentNumber: '12-с',
      }),
    );
  });
});

describe('guardians of a class', () => {
  const guardians = (role: Role) =>
    show(<ClassPage />, {
      roles: [role],
      at: '/people/classes/class-7b?view=guardians',
      path: '/people/classes/$classId',
    });

  it.each<Role>(['HEAD', 'DEPUTY'])('are shown to %s of every class', async (role) => {
    border();
    guardians(role);
    const link = await screen.findByRole('link', { name: 'Родители' });
    expect(link).toHaveAttribute('href', expect.stringContaining('view=guardians'));
  });
});

describe('accounts', () => {
  it('are listed to the head without buttons', async () => {
    border().on('GET /api/people/accounts', {
      accounts: [{ personId: 'staff-irina', login: 'irina', state: 'OPEN', roles: ['TEACHER'] }],
    });
    show(<AccountsPage />, { roles: ['HEAD'], at: '/people/accounts', path: '/people/accounts' });
    const row = await screen.findByRole('row', { name: /irina Соколова Ирина/ });
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('groups and staff', () => {
  it('takes a student out of a group with the last day', async () => {
    const asked = border().on('POST /api/people/groups/*/members/*/removal', {}).asked;
    show(<GroupPage />, { roles: ['DEPUTY'], at: '/people/groups/group-en1', path: '/people/groups/$groupId' });
    await userEvent.click(await screen.findByRole('button', { name: /Вывести из группы: Абрамова/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Вывести из группы' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.path).toBe(
        '/api/people/groups/group-en1/members/student-anna/removal',
      ),
    );
  });

  it('lists the staff for reading to the head, without buttons', async () => {
    border().on('GET /api/people/staff', {
      staff: [
        {
          staffId: 'staff-irina',
          name: IRINA.name,
          position: 'учитель',
          hasAccount: true,
          roles: ['TEACHER'],
          version: 1,
        },
      ],
    });
    show(<StaffPage />, { roles: ['HEAD'], at: '/people/staff', path: '/people/staff' });
    const row = await screen.findByRole('row', { name: /Соколова Ирина Викторовна/ });
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
  });
});
