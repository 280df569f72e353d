import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { DiarySearch } from './routes';
import { useTranslation } from 'react-i18next';
import { plusDays, type SchoolDate } from '@/shared/format/dates';
import { LinkButton } from '@/shared/ui/LinkButton';
import { LinkIcon } from '@/shared/ui/LinkIcon';
import styles from './diary.module.css';

type Props = { monday: SchoolDate; thisWeek: SchoolDate; text: string };

const weekOf = (monday: SchoolDate) => (search: DiarySearch) => ({ ...search, week: monday });

export function WeekSteps({ monday, thisWeek, text }: Props) {
  const { t } = useTranslation('diary');
  return (
    <nav className={`${styles.steps} screen-only`} aria-label={t('weeks')}>
      {monday !== thisWeek && (
        <LinkButton to="/diary" search={weekOf(thisWeek)} variant="default" size="xs" className={styles.thisWeek}>
          {t('thisWeek')}
        </LinkButton>
      )}
      <LinkIcon
        to="/diary"
        search={weekOf(plusDays(monday, -7))}
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t('previousWeek')}
      >
        <IconChevronLeft size={20} />
      </LinkIcon>
      <span className={styles.weekText} aria-live="polite">
        {t('week', { days: text })}
      </span>
      <LinkIcon
        to="/diary"
        search={weekOf(plusDays(monday, 7))}
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t('nextWeek')}
      >
        <IconChevronRight size={20} />
      </LinkIcon>
    </nav>
  );
}
