import { useTranslation } from 'react-i18next';
import { shortName } from '@/shared/format/names';
import { useWord } from '@/shared/format/use-word';
import type { Name } from '@/shared/people/shapes';
import styles from './audit.module.css';
import { AuthorLine } from './AuthorLine';
import { kindOf, type Step } from './steps';
import { ValueChange } from './ValueChange';

type Props = { step: Step; chosen: boolean; names: ReadonlyMap<string, Name>; onChoose: () => void };

const FEW = 3;

/** What was done at one go: its kind, whom it concerned, who did it and when. */
export function HistoryStep({ step, chosen, names, onChoose }: Props) {
  const { t } = useTranslation('audit');
  const word = useWord('audit');
  const few = step.entries.slice(0, FEW);
  return (
    <button type="button" className={styles.step} aria-current={chosen ? 'step' : undefined} onClick={onChoose}>
      <b>
        {word('kind', kindOf(step.first.type))}
        {step.entries.length > 1 && <span className="figures"> × {step.entries.length}</span>}
      </b>
      {few.map((entry) => {
        const name = names.get(entry.studentId ?? '');
        return (
          <span key={entry.logIndex} className={styles.what}>
            {name ? shortName(name) : entry.studentId} <ValueChange entry={entry} />
          </span>
        );
      })}
      {step.entries.length > few.length && (
        <span className={styles.what}>{t('andMore', { count: step.entries.length - few.length })}</span>
      )}
      <AuthorLine entry={step.last} />
    </button>
  );
}
