import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName } from '@/shared/format/names';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { Asked } from '@/shared/ui/Asked';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { AccountCard } from './AccountCard';
import { ConsentCard } from './ConsentCard';
import { GuardiansCard } from './GuardiansCard';
import { LettersCard } from './LettersCard';
import styles from './people.module.css';
import { PlaceCard } from './PlaceCard';
import { useCard, useStudents } from './queries';
import { StudentFacts } from './StudentFacts';
import { usePeopleRights } from './use-rights';

const route = getRouteApi('/people/students/$studentId');

/** Everything that the school keeps of a student: card, class, guardians, consent, letters, login. */
export function StudentPage() {
  const { t } = useTranslation('people');
  const { studentId } = route.useParams();
  const rights = usePeopleRights();
  const today = useSchoolDay()?.today;
  const card = useCard(studentId);
  const classId = card.data?.classId;
  const listed = useStudents(classId, card.isSuccess);
  const row = listed.data?.find((one) => one.studentId === studentId);
  return (
    <Page>
      <PageHeader title={card.data ? fullName(card.data.name) : t('student')}>
        {classId && (
          <LinkButton to="/people/classes/$classId" params={{ classId }} variant="default" size="xs">
            {t('toClass', { name: row?.className ?? '' })}
          </LinkButton>
        )}
      </PageHeader>
      <Asked query={card}>
        {(shown) => (
          <div className={styles.cards}>
            <StudentFacts card={shown} mayEdit={rights.edits(classId)} />
            <PlaceCard card={shown} row={row} />
            <GuardiansCard card={shown} />
            {rights.seesFamilies(classId) && (
              <ConsentCard card={shown} state={row?.consent} mayEdit={rights.edits(classId)} />
            )}
            {rights.seesLetters && today && <LettersCard card={shown} today={today} />}
            {row && rights.opensAccounts(classId) && (
              <AccountCard
                person={{ personId: studentId, name: shown.name, hasAccount: row.hasAccount, kind: 'STUDENT' }}
              />
            )}
          </div>
        )}
      </Asked>
    </Page>
  );
}
