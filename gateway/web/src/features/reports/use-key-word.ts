import { useTranslation } from 'react-i18next';
import { useSchoolWords } from '@/shared/school/use-school-words';
import type { ProgressBy } from './answers';
import { useClasses } from './use-classes';

/** The word for the key of a row: the name of a class, group, subject or teacher; a grade level is its own. */
export function useKeyWord(by: ProgressBy): (key: string) => string {
  const { t } = useTranslation('reports');
  const words = useSchoolWords();
  const classes = useClasses({ teachers: true });
  return (key) => {
    switch (by) {
      case 'class':
        return classes.find(({ classId }) => classId === key)?.name ?? key;
      case 'group':
        return words.group(key);
      case 'subject':
        return words.subject(key);
      case 'teacher':
        return words.staff(key);
      case 'grade':
        return t('gradeLevel', { level: key });
    }
  };
}
