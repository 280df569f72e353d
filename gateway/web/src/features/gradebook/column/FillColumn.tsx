import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '@/shared/ui/toast';
import { ValueChoice } from '../card/ValueChoice';
import { useDesk } from '../desk';
import type { EntryKey } from '../model/keys';
import { useUndo } from '../use-undo';
import { fillKey, placesOf, type FillScope } from './fill';
import styles from './column.module.css';

const SCOPES: readonly FillScope[] = ['empty', 'selected', 'all'];

/** One value for many: it says for how many before, and is one step of undo after. */
export function FillColumn({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('gradebook');
  const { say } = useToast();
  const desk = useDesk();
  const { undo } = useUndo();
  const [value, setValue] = useState('');
  const [scope, setScope] = useState<FillScope>('empty');
  const scale = desk.page.scale ?? ['2', '3', '4', '5'];
  const key: EntryKey | undefined = fillKey(value);
  const places = (which: FillScope) => placesOf(desk, which, key);
  const count = places(scope).length;

  const fill = () => {
    if (!key) return;
    const filled = desk.typist.fill(places(scope), key);
    say({
      text: t('column.filled', { count: filled }),
      kind: 'good',
      action: { label: t('takeBack'), run: undo },
    });
    onDone();
  };

  return (
    <div className={styles.part}>
      <span className={styles.label}>{t('column.fill')}</span>
      <ValueChoice
        label={t('column.fillValue')}
        value={value}
        options={[...[...scale].reverse(), 'Н', 'П', 'Б'].map((each) => ({ value: each, label: each }))}
        onChoose={setValue}
      />
      {key && (
        <>
          <Radio.Group label={t('column.fillScope')} value={scope} onChange={(chosen) => setScope(chosen)}>
            <Stack gap={6} mt={4}>
              {SCOPES.map((each) => (
                <Radio key={each} value={each} label={t(`column.${each}`, { count: places(each).length })} />
              ))}
            </Stack>
          </Radio.Group>
          <Button disabled={count === 0} onClick={fill}>
            {t('column.fillButton', { count })}
          </Button>
        </>
      )}
    </div>
  );
}
