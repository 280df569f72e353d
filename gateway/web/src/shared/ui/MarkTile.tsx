import styles from './ui.module.css';

type Props = { value: string; label?: string; absence?: boolean };

/** A mark or a letter of absence on its coloured tile, as in the diary. */
export function MarkTile({ value, label, absence = false }: Props) {
  return (
    <span className={styles.tile} data-mark={absence ? 'absence' : value}>
      <span aria-hidden={label !== undefined}>{value}</span>
      {label !== undefined && <span className="heard-only">{label}</span>}
    </span>
  );
}
