import { AfterEntry } from './AfterEntry';
import { CellLine } from './CellLine';
import { KeyHints } from './KeyHints';
import { useDesk } from '../desk';
import styles from './foot.module.css';

/** Below the grid: what stands in the cell where the teacher is, the keys, and where an entry leads. */
export function FootLine({ onHelp }: { onHelp: () => void }) {
  const { page } = useDesk();
  return (
    <div className={`${styles.foot} screen-only`}>
      <CellLine />
      {page.mayEnter && (
        <>
          <KeyHints onHelp={onHelp} />
          <AfterEntry />
        </>
      )}
    </div>
  );
}
