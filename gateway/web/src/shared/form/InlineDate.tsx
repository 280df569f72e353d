import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { plusDays, weekdayAndDate, type SchoolDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import styles from './form.module.css';

type Props = { date: SchoolDate; onChange: (date: SchoolDate) => void };

/** Chooses a day: step by step or by the calendar. */
export function InlineDate({ date, onChange }: Props) {
  const { t } = useTranslation('form');
  const language = useLanguage();
  const step = (days: number) => date && onChange(plusDays(date, days));
  return (
    <div className={styles.day}>
      <ActionIcon variant="default" size={36} aria-label={t('previousDay')} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <TextInput
        type="date"
        aria-label={t('day')}
        value={date}
        onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
      />
      <ActionIcon variant="default" size={36} aria-label={t('nextDay')} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
      {date && <time dateTime={date}>{weekdayAndDate(date, language)}</time>}
    </div>
  );
}
