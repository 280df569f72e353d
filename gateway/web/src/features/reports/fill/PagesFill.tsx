import { useTranslation } from 'react-i18next';
import { Asked } from '@/shared/ui/Asked';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Sheet } from '@/shared/table/Sheet';
import type { PageFill } from '../answers';
import styles from './fill.module.css';
import { PageFillRow } from './PageFillRow';
import { usePagesFill } from './use-fill';

type Props = { termId: string; target?: number; under: boolean };

/** Those that lack most come first. */
const byNeed = (one: PageFill, other: PageFill) =>
  need(other) - need(one) || `${one.groupId}${one.subjectId}`.localeCompare(`${other.groupId}${other.subjectId}`);

const need = ({ belowTarget, students }: PageFill) => (students === 0 ? 0 : belowTarget / students);

export function PagesFill({ termId, target, under }: Props) {
  const { t } = useTranslation('reports');
  const pages = usePagesFill({ termId, target });
  return (
    <Asked query={pages}>
      {(all) => {
        const shown = all.filter((page) => page.graded && !(under && page.reachesTarget)).sort(byNeed);
        if (shown.length === 0) return <EmptyState title={under ? t('noneUnder') : t('nothingYet')} />;
        const below = all.filter((page) => page.graded && !page.reachesTarget).length;
        return (
          <>
            <p className={styles.underCount}>{t('pagesUnder', { count: below, of: all.length })}</p>
            <Sheet
              label={t('fillRate')}
              heads={[
                t('page'),
                t('teacher'),
                t('studentsByMarks'),
                t('marksPerStudent'),
                t('targetHead'),
                t('lessonsHeld'),
              ]}
            >
              {shown.map((page) => (
                <PageFillRow key={`${page.groupId} ${page.subjectId}`} page={page} target={target} />
              ))}
            </Sheet>
          </>
        );
      }}
    </Asked>
  );
}
