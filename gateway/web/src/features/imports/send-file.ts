import { answered, people } from '@/api/http';
import type { RosterImport } from './shapes';

export type Terms = { from: string; orderNumber: string; orderDate: string };

/** The file goes as it is: neither its name, which may be a person's, nor anything of it is part of the address. */
export async function sendFile(importId: string, file: Blob, terms: Terms): Promise<RosterImport> {
  const content = await file.arrayBuffer();
  const answer = await answered(
    people.PUT('/api/people/imports/{importId}', {
      params: { path: { importId }, query: terms },
      headers: { 'Content-Type': 'application/octet-stream' },
      // the contract writes bytes as a text of binary form
      body: '',
      bodySerializer: () => content,
    }),
  );
  return answer as RosterImport;
}
