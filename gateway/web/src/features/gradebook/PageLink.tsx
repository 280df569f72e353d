import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PageEntry } from '@/shared/school/use-pages';
import styles from './pages.module.css';
import type { PageTitle } from './use-page-titles';

export function PageLink({ page, title }: { page: PageEntry; title: PageTitle }) {
  const { t } = useTranslation('gradebook');
  const { groupId, subjectId, termId } = page;
  return (
    <Link to="/pages/$groupId/$subjectId/$termId" params={{ groupId, subjectId, termId }} className={styles.link}>
      <b>{title.group}</b>
      <span>
        {title.subject}
        <small>{[title.teachers, t('lessonCount', { count: page.lessons })].filter(Boolean).join(' · ')}</small>
      </span>
    </Link>
  );
}
