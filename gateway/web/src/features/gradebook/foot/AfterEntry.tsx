import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk';
import type { Move } from '../grid/typist';
import styles from './foot.module.css';

const KEPT = 'klassny.after-entry';
const MOVES: readonly Move[] = ['down', 'right', 'stay'];

/** Where the focus goes after an entry, as the teacher likes it. */
export function AfterEntry() {
  const { t } = useTranslation('gradebook');
  const { typist } = useDesk();
  const [move, setMove] = useState<Move>(() => MOVES.find((each) => each === localStorage.getItem(KEPT)) ?? 'down');
  useEffect(() => {
    typist.move = move;
    localStorage.setItem(KEPT, move);
  }, [typist, move]);
  return (
    <label className={styles.after}>
      {t('afterEntry')}
      <NativeSelect
        size="xs"
        value={move}
        data={MOVES.map((value) => ({ value, label: t(`move.${value}`) }))}
        onChange={(event) => setMove(event.currentTarget.value as Move)}
      />
    </label>
  );
}
