import { useTranslation } from 'react-i18next';

/** The services may name kinds of work before the screens know them. */
export function useWorkTypeName(): (workType: string) => string {
  const { t, i18n } = useTranslation();
  return (workType) => (i18n.exists(`workType.${workType}`) ? t(`workType.${workType as 'QUIZ'}`) : workType);
}
