import { useTranslation } from 'react-i18next';
import styles from './fill.module.css';

/** What the parts of the bars mean; told apart by pattern as well as by colour. */
export function FillLegend() {
  const { t } = useTranslation('reports');
  return (
    <ul className={styles.legend}>
      {(['more', 'one', 'none'] as const).map((part) => (
        <li key={part}>
          <i data-part={part} />
          {t(`parts.${part}`)}
        </li>
      ))}
    </ul>
  );
}
