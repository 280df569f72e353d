import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import { WHATS, type Outcome } from './shapes';

const KINDS = ['made', 'changed', 'ended', 'same'] as const;

/** How many things are made, changed, ended, and stay as they are. */
export function CountsTable({ counts }: { counts: Outcome['counts'] }) {
  const { t } = useTranslation('imports');
  const rows = WHATS.flatMap((what) => {
    const count = counts[what];
    return count ? [{ what, count }] : [];
  });
  if (rows.length === 0) return <p className={styles.hint}>{t('nothing')}</p>;
  return (
    <table className={styles.counts} aria-label={t('counts')}>
      <thead>
        <tr>
          <th scope="col">
            <span className="heard-only">{t('what')}</span>
          </th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col">
              {t(kind)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, count }) => (
          <tr key={what}>
            <th scope="row">{t(`whats.${what}`)}</th>
            {KINDS.map((kind) => (
              <td key={kind} className="figures" data-zero={count[kind] === 0}>
                {count[kind]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
