import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from './shapes';
import { plusDays, weekdayAndDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { LinkButton } from '@/shared/ui/LinkButton';
import { LinkIcon } from '@/shared/ui/LinkIcon';
import styles from './day.module.css';

export function DaySteps({ day }: { day: Day }) {
  const { t } = useTranslation('day');
  const language = useLanguage();
  return (
    <div className={styles.steps}>
      {day.date !== day.today && (
        <LinkButton to="/day" search={{}} variant="default" size="xs">
          {t('today')}
        </LinkButton>
      )}
      <LinkIcon
        to="/day"
        search={{ date: plusDays(day.date, -1) }}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('previousDay')}
      >
        <IconChevronLeft size={18} />
      </LinkIcon>
      <time dateTime={day.date}>{weekdayAndDate(day.date, language)}</time>
      <LinkIcon
        to="/day"
        search={{ date: plusDays(day.date, 1) }}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('nextDay')}
      >
        <IconChevronRight size={18} />
      </LinkIcon>
    </div>
  );
}
