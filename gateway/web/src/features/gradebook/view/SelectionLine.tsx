import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import { EVERYBODY } from './selection';
import styles from './view.module.css';

/** Says that not all are shown, so that nobody takes a part of the class for the whole. */
export function SelectionLine() {
  const { t } = useTranslation('gradebook');
  const { selection, rows, everybody, select } = useDesk();
  if (!selection.rows) return null;
  return (
    <p role="status" className={`${styles.line} screen-only`}>
      <IconFilter size={15} aria-hidden />
      {t('shownOf', { count: rows.length, of: everybody.length })}
      {selection.order === 'average' && `, ${t('order.average')}`}
      <Button size="compact-xs" variant="default" onClick={() => select(EVERYBODY)}>
        {t('showAll')}
      </Button>
    </p>
  );
}
