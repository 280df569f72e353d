import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/shared/auth/session';
import { weekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useGroups } from '@/shared/school/use-groups';
import { useSubjects } from '@/shared/school/use-subjects';
import { Card } from '@/shared/ui/Card';
import type { Correction } from './answers';
import { AskedLine, DecidedLine } from './CorrectionLines';
import { Decision } from './Decision';
import { StudentName } from './StudentName';
import { ValueChange } from './ValueChange';
import styles from './corrections.module.css';

/** One request with both values, the reason and the note; a deputy decides on it here. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { t } = useTranslation('corrections');
  const language = useLanguage();
  const { has } = useSignedIn();
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const { groupId, subjectId, termId, lessonId, date, studentId, reason, note, state } = correction;
  return (
    <Card className={styles.card}>
      <div className={styles.what}>
        <h2>{groupId ? <StudentName studentId={studentId} groupId={groupId} /> : studentId}</h2>
        <p className={styles.where}>
          {subjectId && groupId && termId ? (
            <Link
              to="/pages/$groupId/$subjectId/$termId"
              params={{ groupId, subjectId, termId }}
              search={{ lesson: lessonId }}
            >
              {subjects.get(subjectId)?.name ?? subjectId} · {groups.get(groupId)?.name ?? groupId}
            </Link>
          ) : (
            t('lessonUnknown')
          )}
          {date && <> · {t('lessonOf', { date: weekdayAndDate(date, language) })}</>}
        </p>
        <ValueChange correction={correction} />
      </div>
      <div className={styles.why}>
        <p className={styles.reason}>{t(`reasons.${reason}`)}</p>
        <blockquote>{note ?? t('noteErased')}</blockquote>
        <AskedLine correction={correction} />
        <DecidedLine correction={correction} />
      </div>
      {state === 'REQUESTED' && has('DEPUTY') && <Decision correction={correction} />}
    </Card>
  );
}
