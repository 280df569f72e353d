import { useTranslation } from 'react-i18next';
import { useWord } from '@/shared/format/use-word';
import { MarkTile } from '@/shared/ui/MarkTile';
import type { Correction } from './answers';
import styles from './corrections.module.css';

type Props = { kind: Correction['kind']; value: string | undefined };

/** A mark on its tile, or attendance in words, such as "опоздание, 12 мин". */
export function CellValue({ kind, value }: Props) {
  const { t } = useTranslation('corrections');
  const word = useWord();
  if (value === undefined || value === '') return <span className={styles.nothing}>{t('nothing')}</span>;
  if (kind === 'MARK') return <MarkTile value={value} />;
  const [status = value, minutes] = value.split(' ');
  const words = word('attendance', status);
  return <b>{minutes ? t('minutes', { words, minutes }) : words}</b>;
}
