import { IconBeach } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useTerms } from '@/shared/school/use-terms';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { DiaryDay } from './answers';

/** A week without lessons, and the holidays it lies in. */
export function NoLessons({ days }: { days: DiaryDay[] }) {
  const { t } = useTranslation('diary');
  const language = useLanguage();
  const { years } = useTerms();
  const holiday = years
    .flatMap(({ holidays }) => holidays)
    .find(({ from, until }) => days.some(({ date }) => from <= date && date <= until));
  return (
    <EmptyState
      icon={<IconBeach size={32} stroke={1.5} />}
      title={holiday?.name ?? t('noLessons')}
      hint={
        holiday
          ? t('holidays', { from: dayAndMonth(holiday.from, language), until: dayAndMonth(holiday.until, language) })
          : t('noLessonsHint')
      }
    />
  );
}
