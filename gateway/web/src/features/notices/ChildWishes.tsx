import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { KINDS, type ChildSettings } from './answers';
import { Wish } from './Wish';
import styles from './notices.module.css';
import { useChildName } from './use-child-name';
import { useSetWish } from './use-settings';

/** What to tell of one child; each choice is kept at once. */
export function ChildWishes({ settings, fresh }: { settings: ChildSettings; fresh: boolean }) {
  const { t } = useTranslation('notices');
  const name = useChildName()(settings.studentId);
  const set = useSetWish(settings);
  const chosen = set.isPending ? set.variables : undefined;
  return (
    <Card title={name}>
      {set.isError && <ProblemAlert problem={set.error} />}
      <div role="group" aria-label={t('wishesFor', { name })} className={styles.wishes}>
        {KINDS.map((kind) => (
          <Wish
            key={kind}
            kind={kind}
            frequency={chosen?.kind === kind ? chosen.frequency : (settings.kinds[kind] ?? 'DAILY')}
            disabled={set.isPending || !fresh}
            onChoose={(frequency) => set.mutate({ kind, frequency })}
          />
        ))}
      </div>
    </Card>
  );
}
