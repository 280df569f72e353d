import { percent } from '@/shared/format/numbers';
import { useLanguage } from '@/shared/format/use-language';
import type { ProgressRow } from '../answers';
import { MARKS } from './marks';
import styles from './progress.module.css';

/** One column: the share of each mark, written where there is room. */
export function ProgressColumn({ row, name }: { row: ProgressRow; name: string }) {
  const language = useLanguage();
  const all = MARKS.reduce((sum, { count }) => sum + count(row), 0);
  return (
    <div className={styles.column}>
      <div className={styles.pile}>
        {all > 0 &&
          MARKS.map(({ mark, count }) => {
            const share = count(row) / all;
            if (share === 0) return null;
            return (
              <span key={mark} data-mark={mark} style={{ height: `${share * 100}%` }} title={percent(share, language)}>
                {share >= 0.07 ? mark : ''}
              </span>
            );
          })}
      </div>
      <span className={styles.name} title={name}>
        {name}
      </span>
    </div>
  );
}
