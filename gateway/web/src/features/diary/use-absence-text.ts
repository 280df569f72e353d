import { useTranslation } from 'react-i18next';

type Attendance = { status: string; lateMinutes?: number };

/** "болеет", "опоздание на 10 мин"; nothing for one who was there. */
export function useAbsenceText(): (attendance: Attendance | undefined) => string | undefined {
  const { t } = useTranslation('diary');
  const { t: common, i18n } = useTranslation();
  return (attendance) => {
    if (!attendance || attendance.status === 'PRESENT') return undefined;
    const { status, lateMinutes } = attendance;
    if (status === 'LATE' && lateMinutes) return t('late', { minutes: lateMinutes });
    return i18n.exists(`attendance.${status}`) ? common(`attendance.${status as 'ILL'}`) : status;
  };
}
