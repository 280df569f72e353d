import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePages } from '@/shared/school/use-pages';
import { useTerms } from '@/shared/school/use-terms';
import { useDesk } from '../desk';
import styles from './header.module.css';
import { shortNames } from './short-names';

/** The terms for which this group and subject have a page. */
export function TermSwitch({ view }: { view: 'lessons' | 'term' }) {
  const { t } = useTranslation('gradebook');
  const { page } = useDesk();
  const { terms } = useTerms();
  const pages = usePages();
  const navigate = useNavigate();
  const { groupId, subjectId, termId } = page;
  const own = (pages.data ?? [])
    .filter((each) => each.groupId === groupId && each.subjectId === subjectId)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const { labels, common } = shortNames(own.map((each) => terms.get(each.termId)?.name ?? each.termId));

  if (own.length < 2) return <span className={styles.term}>{terms.get(termId)?.name}</span>;
  return (
    <span className={styles.term}>
      <SegmentedControl
        size="xs"
        aria-label={t('term')}
        value={termId}
        data={own.map((each, place) => ({ value: each.termId, label: labels[place] ?? each.termId }))}
        onChange={(chosen) =>
          void navigate({
            to: '/pages/$groupId/$subjectId/$termId',
            params: { groupId, subjectId, termId: chosen },
            search: view === 'term' ? { view } : {},
          })
        }
      />
      {common}
    </span>
  );
}
