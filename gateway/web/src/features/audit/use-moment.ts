import { fullDate, schoolDateAt, timeOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { useSchoolDay } from '@/shared/school/use-school-day';

/** 20 ноября 2026 г., 15:30 by the school's clock; by UTC, and said so, while the zone is not known. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage();
  const timeZone = useSchoolDay()?.timeZone;
  return (instant) => {
    const zone = timeZone ?? 'UTC';
    const time = timeOf(instant, language, zone);
    return `${fullDate(schoolDateAt(new Date(instant), zone), language)}, ${time}${timeZone ? '' : ' UTC'}`;
  };
}
