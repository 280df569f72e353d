import type { ReactNode } from 'react';
import styles from './table.module.css';

type Props = { label: string; heads: readonly ReactNode[]; children: ReactNode };

/** A table on a sheet of paper; on a phone each row becomes a card whose cells are named by their `data-label`. */
export function Sheet({ label, heads, children }: Props) {
  return (
    <div className={styles.sheet}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={place} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
