import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name } from '@/shared/people/shapes';
import { Card } from '@/shared/ui/Card';
import styles from './audit.module.css';
import { HistoryStep } from './HistoryStep';
import type { Step } from './steps';

type Props = { steps: Step[]; place: number; names: ReadonlyMap<string, Name>; onPlace: (place: number) => void };

const AT_ONCE = 30;

/** The changes of the page, the latest first; one that is chosen moves the slider. */
export function HistoryList({ steps, place, names, onPlace }: Props) {
  const { t } = useTranslation('audit');
  const [count, setCount] = useState(AT_ONCE);
  const shown = steps.map((step, at) => ({ step, at })).reverse();
  return (
    <Card title={t('history')} className={styles.history}>
      <ol className={styles.steps}>
        {shown.slice(0, count).map(({ step, at }) => (
          <li key={step.first.logIndex}>
            <HistoryStep step={step} chosen={at === place} names={names} onChoose={() => onPlace(at)} />
          </li>
        ))}
      </ol>
      {shown.length > count && (
        <Button variant="default" fullWidth mt="sm" onClick={() => setCount(count + AT_ONCE)}>
          {t('showEarlier')}
        </Button>
      )}
    </Card>
  );
}
