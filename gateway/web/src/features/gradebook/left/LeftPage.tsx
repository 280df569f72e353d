import { CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGroups } from '@/shared/school/use-groups';
import { useSubjects } from '@/shared/school/use-subjects';
import { keyOfPage } from '../use-gradebook-page';
import styles from './left.module.css';
import type { LeftOfPage } from './use-left-entries';

/** How many entries of a page were sent, wait, or need a decision, with the way there. */
export function LeftPage({ left, onSeen }: { left: LeftOfPage; onSeen: () => void }) {
  const { t } = useTranslation('gradebook');
  const { t: common } = useTranslation();
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const key = keyOfPage(left.page);
  const { page, sent, waiting, undecided } = left;
  const title = `${groups.get(key.groupId)?.name ?? key.groupId}, ${subjects.get(key.subjectId)?.name ?? key.subjectId}`;
  const what = [
    sent > 0 && t('earlier.sent', { count: sent }),
    waiting > 0 && t('earlier.waiting', { count: waiting }),
    undecided > 0 && t('saving.undecided', { count: undecided }),
  ].filter(Boolean);
  return (
    <p className={styles.line} data-open={waiting + undecided > 0 || undefined} data-page={page}>
      <span>
        {what.join('; ')}:{' '}
        <Link to="/pages/$groupId/$subjectId/$termId" params={key}>
          {title}
        </Link>
      </span>
      {waiting + undecided === 0 && <CloseButton size="sm" aria-label={common('close')} onClick={onSeen} />}
    </p>
  );
}
