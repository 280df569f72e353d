import { useSignedIn } from '@/shared/auth/session';

/** Deputy and administrator change the set-up, the head reads it; the server decides. */
export const usePlanner = (): boolean => useSignedIn().has('DEPUTY', 'ADMINISTRATOR');
