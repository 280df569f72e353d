import { expect, it, vi } from 'vitest';
import { onSessionEnd } from '@/api/session-end';
import { problem, server } from '@/testing/server';
import { sendFile } from './send-file';

const TERMS = { from: '2026-09-01', orderNumber: '12/А', orderDate: '2026-08-30' };

it('goes as bytes, with the token of the session and without its name', async () => {
  document.cookie = 'XSRF-TOKEN=abc';
  const sent: Request[] = [];
  const border = server().on('PUT /api/people/imports/*', (asked: Request) => {
    sent.push(asked);
    return { importId: 'import-1', failure: null };
  });
  const answer = await sendFile('import-1', new File(['57'], 'Белова.csv'), TERMS);
  expect(answer).toEqual({ importId: 'import-1' });
  expect(sent[0]?.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(sent[0]?.headers.get('X-XSRF-TOKEN')).toBe('abc');
  expect(border.asked).toEqual([
    {
      method: 'PUT',
      path: `/api/people/imports/import-1?${new URLSearchParams(TERMS).toString().replaceAll('+', '%20')}`,
      body: 57,
    },
  ]);
});

it('asks for a login like any other request when the session has ended', async () => {
  server().on('PUT /api/people/imports/*', () => problem(401, 'not-authenticated'));
  const ended = vi.fn();
  const stop = onSessionEnd(ended);
  await expect(sendFile('import-1', new Blob(['57']), TERMS)).rejects.toMatchObject({ code: 'not-authenticated' });
  stop();
  expect(ended).toHaveBeenCalledOnce();
});
