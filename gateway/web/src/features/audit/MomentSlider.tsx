import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import styles from './audit.module.css';
import type { Step } from './steps';
import { useMoment } from './use-moment';

type Props = { steps: Step[]; place: number; onPlace: (place: number) => void };

/** Goes through the past change by change; the keys of a slider work: arrows, Home, End, PageUp and PageDown. */
export function MomentSlider({ steps, place, onPlace }: Props) {
  const { t } = useTranslation('audit');
  const momentText = useMoment();
  const last = steps.length - 1;
  const moment = steps[place] ? momentText(steps[place].last.recordedAt) : '';
  return (
    <Card className={styles.slider}>
      <div className={styles.moment}>
        <b>{place === last ? t('asItIs') : t('asItWas', { moment })}</b>
        <span>{t('stepOf', { step: place + 1, of: steps.length })}</span>
      </div>
      <ActionIcon
        variant="default"
        size={36}
        disabled={place === 0}
        aria-label={t('earlier')}
        onClick={() => onPlace(place - 1)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <input
        type="range"
        min={0}
        max={last}
        value={place}
        aria-label={t('moment')}
        aria-valuetext={place === last ? t('asItIs') : moment}
        onChange={(event) => onPlace(Number(event.currentTarget.value))}
      />
      <ActionIcon
        variant="default"
        size={36}
        disabled={place === last}
        aria-label={t('later')}
        onClick={() => onPlace(place + 1)}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button variant="default" disabled={place === last} onClick={() => onPlace(last)}>
        {t('now')}
      </Button>
    </Card>
  );
}
