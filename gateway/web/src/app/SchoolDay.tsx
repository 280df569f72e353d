import { useTranslation } from 'react-i18next';
import { shortWeekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { zoneName } from '@/shared/format/zone';
import { useSchoolDay } from '@/shared/school/use-school-day';
import styles from './shell.module.css';

/** Today by the school's clock, with its time zone: dates of the register are the school's, not this computer's. */
export function SchoolDay() {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useSchoolDay();
  if (!day) return null;
  const zone = zoneName(day.timeZone, language);
  return (
    <p className={styles.schoolDay} title={t('schoolTime', { zone })}>
      <span className={styles.todayWord}>{t('today')}</span>{' '}
      <time dateTime={day.today}>{shortWeekdayAndDate(day.today, language)}</time>
      <small>{zone}</small>
    </p>
  );
}
