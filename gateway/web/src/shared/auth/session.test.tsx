import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { people } from '@/api/http';
import { show } from '@/testing/render';
import { problem, server } from '@/testing/server';
import { SessionEndedDialog } from './SessionEndedDialog';
import { SessionGate } from './SessionGate';
import { useSignedIn } from './session';

const change = () => people.PUT('/api/people/school', { body: { name: 'Школа', timeZone: 'Europe/Moscow' } });

it('offers the login in a new tab when the session has ended, and keeps what stands on the page', async () => {
  let loggedIn = false;
  server()
    .on('PUT /api/people/school', () => (loggedIn ? { done: true } : problem(401, 'not-authenticated')))
    .on('GET /api/session', () => (loggedIn ? { account: 'a1', roles: [] } : problem(401, 'not-authenticated')));
  show(
    <>
      <textarea aria-label="text" />
      <SessionEndedDialog person="a1" />
    </>,
  );
  await userEvent.type(await screen.findByLabelText('text'), 'Теорема');
  await expect(change()).rejects.toMatchObject({ code: 'not-authenticated' });
  expect(await screen.findByRole('link', { name: 'Войти' })).toHaveAttribute('target', '_blank');

  loggedIn = true;
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Войти' })).not.toBeInTheDocument());
  expect(screen.getByLabelText('text')).toHaveValue('Теорема');
});

it('sends the CSRF token of the cookie with every change', async () => {
  document.cookie = 'XSRF-TOKEN=abc%3D';
  let sent: string | null = null;
  server().on('PUT /api/people/school', (asked: Request) => {
    sent = asked.headers.get('X-XSRF-TOKEN');
    return {};
  });
  await change();
  expect(sent).toBe('abc=');
});

it('says why the person is not known while the service of persons is away', async () => {
  server()
    .on('GET /api/session', { account: 'a1', login: 'mother', roles: ['GUARDIAN'] })
    .on('GET /api/people/me', () => problem(503, 'service-unavailable'));
  const Who = () => {
    const { me, problem: why } = useSignedIn();
    return <p>{me ? 'known' : why?.message}</p>;
  };
  show(
    <SessionGate>
      <Who />
    </SessionGate>,
  );
  expect(await screen.findByText('service-unavailable (503)')).toBeVisible();
});
