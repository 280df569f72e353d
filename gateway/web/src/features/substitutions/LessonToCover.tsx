import { useTranslation } from 'react-i18next';
import { clockTime } from '@/shared/format/dates';
import type { Lesson } from '@/shared/school/schedule-shapes';
import { useSchoolWords } from '@/shared/school/use-school-words';
import { Tag } from '@/shared/ui/Tag';
import type { Reason } from './queries';
import styles from './substitutions.module.css';
import { SubstituteChoice } from './SubstituteChoice';

type Props = { lesson: Lesson; reason: Reason };

export function LessonToCover({ lesson, reason }: Props) {
  const { t } = useTranslation('substitutions');
  const words = useSchoolWords();
  return (
    <div className={styles.lesson}>
      <div>
        <b>
          {t('periodOf', { period: lesson.period })} · {words.subject(lesson.subjectId)} · {words.group(lesson.groupId)}
        </b>
        <small className="figures">
          {clockTime(lesson.startsAt)}–{clockTime(lesson.endsAt)}
        </small>
      </div>
      {lesson.substituteId ? (
        <Tag kind="good">{t('covered', { teacher: words.staff(lesson.substituteId) })}</Tag>
      ) : (
        <SubstituteChoice lesson={lesson} reason={reason} />
      )}
    </div>
  );
}
