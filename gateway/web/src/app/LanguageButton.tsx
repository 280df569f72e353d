import { ActionIcon } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { speak } from '@/i18n';
import { useLanguage } from '@/shared/format/use-language';

export function LanguageButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('language')}
      title={t('language')}
      onClick={() => void speak(language === 'ru' ? 'en' : 'ru')}
    >
      <IconLanguage size={18} />
    </ActionIcon>
  );
}
