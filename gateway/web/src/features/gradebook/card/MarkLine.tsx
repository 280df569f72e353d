import { ActionIcon } from '@mantine/core';
import { IconBackspace } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { Tag } from '@/shared/ui/Tag';
import { useDesk } from '../desk';
import type { MarkInCell } from '../model/cell';
import { ValueChoice } from './ValueChoice';
import styles from './card.module.css';

type Props = {
  mark: Omit<MarkInCell, 'version'>;
  disabled: boolean;
  onValue: (value: string | null) => void;
};

/** One mark: its value, what it was given for, by whom and when. */
export function MarkLine({ mark, disabled, onValue }: Props) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { page, nameOf } = useDesk();
  const weight = page.weights?.[mark.workType];
  const scale = page.scale ?? ['2', '3', '4', '5'];
  return (
    <div>
      <div className={styles.values}>
        <ValueChoice
          label={t('card.mark')}
          value={mark.value}
          options={[...scale].reverse().map((value) => ({ value, label: value }))}
          disabled={disabled}
          onChoose={onValue}
        />
        {mark.value && !disabled && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={t('card.takeBack')}
            title={t('card.takeBack')}
            onClick={() => onValue(null)}
          >
            <IconBackspace size={19} stroke={1.7} />
          </ActionIcon>
        )}
      </div>
      <p className={styles.meta}>
        {common(`workType.${mark.workType}`)}
        {weight !== undefined && `, ${t('card.weight', { weight })}`}
        {mark.corrected && <Tag kind="warn">{t('card.corrected')}</Tag>}
        {mark.value && (
          <>
            <br />
            {mark.enteredAt && mark.enteredBy
              ? t('card.entered', { at: momentOf(mark.enteredAt, language, page.timeZone), by: nameOf(mark.enteredBy) })
              : t('card.enteredUnknown')}
          </>
        )}
      </p>
    </div>
  );
}
