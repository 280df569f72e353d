import { useTranslation } from 'react-i18next';
import type { Name } from '@/shared/people/shapes';
import { useDirectory } from '@/shared/people/use-directory';
import { useStudents } from './queries';
import type { AccountRow, Person } from './shapes';

/** Whose a login is. Names of guardians are contacts, whose every look is kept: they are not asked for here. */
export function useAccountOwners(): (account: AccountRow) => Person {
  const { t } = useTranslation('people');
  const { names } = useDirectory();
  const { data: students = [] } = useStudents();
  const byId = new Map(students.map(({ studentId, name }) => [studentId, name]));
  return ({ personId, roles, login }) => {
    const kind = roles.includes('GUARDIAN') ? 'GUARDIAN' : roles.includes('STUDENT') ? 'STUDENT' : 'STAFF';
    const unnamed: Name = { surname: kind === 'GUARDIAN' ? t('guardian') : login, given: '' };
    return { personId, kind, hasAccount: true, name: names.get(personId) ?? byId.get(personId) ?? unnamed };
  };
}
