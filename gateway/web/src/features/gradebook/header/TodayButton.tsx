import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/format/use-language';
import { zoneName } from '@/shared/format/zone';
import { useDesk } from '../desk';
import { firstColumn } from '../grid/columns';
import styles from './header.module.css';

/** Back to today's lesson; the day is the school's, by its time zone. */
export function TodayButton() {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { page, focus } = useDesk();
  const zone = common('schoolTime', { zone: zoneName(page.timeZone, language) });
  return (
    <Button
      className={styles.wideOnly}
      size="xs"
      variant="default"
      title={`${t('toToday')} · ${zone}`}
      onClick={() => focus.goTo({ row: focus.at().row, column: firstColumn(page, undefined) })}
    >
      {common('todayButton')}
    </Button>
  );
}
