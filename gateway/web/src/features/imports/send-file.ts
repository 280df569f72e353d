import { CSRF_HEADER, csrfToken } from '@/api/csrf';
import { ApiProblem } from '@/api/problem';
import { sessionEnded } from '@/api/session-end';
import type { RosterImport } from './shapes';

export type Terms = { from: string; orderNumber: string; orderDate: string };

/** The file goes as it is: neither its name, which may be a person's, nor anything of it is part of the address. */
export async function sendFile(importId: string, file: Blob, terms: Terms): Promise<RosterImport> {
  const path = `/api/people/imports/${importId}?${new URLSearchParams(terms).toString()}`;
  const body = await file.arrayBuffer();
  const response = await globalThis
    .fetch(
      new Request(new URL(path, location.origin), {
        method: 'PUT',
        headers: { 'Content-Type': 'application/octet-stream', [CSRF_HEADER]: csrfToken() },
        credentials: 'same-origin',
        body,
      }),
    )
    .catch(() => {
      throw ApiProblem.offline();
    });
  if (response.status === 401) sessionEnded();
  if (!response.ok) throw await ApiProblem.of(response);
  return (await response.json()) as RosterImport;
}
