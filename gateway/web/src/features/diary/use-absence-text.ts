import { useTranslation } from 'react-i18next';
import { useWord } from '@/shared/format/use-word';

type Attendance = { status: string; lateMinutes?: number };

/** "болеет", "опоздание на 10 мин"; nothing for one who was there. */
export function useAbsenceText(): (attendance: Attendance | undefined) => string | undefined {
  const { t } = useTranslation('diary');
  const word = useWord();
  return (attendance) => {
    if (!attendance || attendance.status === 'PRESENT') return undefined;
    const { status, lateMinutes } = attendance;
    if (status === 'LATE' && lateMinutes) return t('late', { minutes: lateMinutes });
    return word('attendance', status);
  };
}
