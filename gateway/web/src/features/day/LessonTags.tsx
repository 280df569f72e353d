import { useTranslation } from 'react-i18next';
import type { DayLesson } from './shapes';
import { useSignedIn } from '@/shared/auth/session';
import { shortName } from '@/shared/format/names';
import { useDirectory } from '@/shared/people/use-directory';
import { Tag } from '@/shared/ui/Tag';
import type { Moment } from './lesson-state';

export function LessonTags({ lesson, moment }: { lesson: DayLesson; moment: Moment }) {
  const { t } = useTranslation('day');
  const { names } = useDirectory();
  const { session } = useSignedIn();
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name ? shortName(name) : id;
  };
  if (lesson.cancelled) return <Tag kind="bad">{t('cancelled')}</Tag>;
  return (
    <>
      {moment === 'now' && <Tag kind="good">{t('now')}</Tag>}
      {lesson.substituteId !== undefined && (
        <Tag kind="absence">
          {lesson.substituteId === session.person
            ? t('substituting', { teacher: nameOf(lesson.teacherId) })
            : t('substituted', { teacher: nameOf(lesson.substituteId) })}
        </Tag>
      )}
    </>
  );
}
