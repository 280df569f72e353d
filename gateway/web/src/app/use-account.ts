import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { monogram, shortName } from '@/shared/format/names';

/** How the person who is logged in is written. */
export function useAccount(): { name: string; role: string; letters: string } {
  const { t } = useTranslation();
  const { me, session, roles } = useSignedIn();
  return {
    name: me ? shortName(me.name) : session.login,
    role: roles.map((role) => t(`roles.${role}`)).join(', '),
    letters: me ? monogram(me.name) : session.login.slice(0, 2).toUpperCase(),
  };
}
