import { useTranslation } from 'react-i18next';
import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import { groupedBy } from '@/shared/grouped-by';
import type { PageEntry } from '@/shared/school/use-pages';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useTerms } from '@/shared/school/use-terms';
import { Card } from '@/shared/ui/Card';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageLink } from './PageLink';
import styles from './pages.module.css';
import { usePageTitles } from './use-page-titles';

type Props = { pages: PageEntry[]; sought: string };

/** The pages under their terms: this one, those before it, those to come. */
export function PageList({ pages, sought }: Props) {
  const { t } = useTranslation('gradebook');
  const language = useLanguage();
  const { terms } = useTerms();
  const today = useSchoolDay()?.today;
  const titleOf = usePageTitles();
  const shown = pages
    .map((page) => ({ page, title: titleOf(page) }))
    .filter(({ title }) => title.searched.includes(sought.trim().toLowerCase()))
    .sort((one, other) => one.title.order.localeCompare(other.title.order, language, { numeric: true }));
  const ordered = [...groupedBy(shown, ({ page }) => page.termId)].sort(([, [one]], [, [other]]) =>
    one && other ? byNearness(one.page, other.page, today) : 0,
  );

  if (shown.length === 0) return <EmptyState title={t('nothingFound')} />;
  return ordered.map(([termId, entries]) => {
    const first = entries[0]?.page;
    const name = terms.get(termId)?.name ?? termId;
    return (
      <Card
        key={termId}
        title={name}
        beside={
          first && (
            <span className={styles.dates}>
              {numericDate(first.from, language)} – {numericDate(first.until, language)}
            </span>
          )
        }
      >
        <ul className={styles.list}>
          {entries.map(({ page, title }) => (
            <li key={`${page.groupId} ${page.subjectId}`}>
              <PageLink page={page} title={title} />
            </li>
          ))}
        </ul>
      </Card>
    );
  });
}

type Span = { from: string; until: string };

function byNearness(one: Span, other: Span, today: string | undefined): number {
  const kind = ({ from, until }: Span) => (today === undefined || from > today ? 2 : until < today ? 1 : 0);
  if (kind(one) !== kind(other)) return kind(one) - kind(other);
  return kind(one) === 2 ? (one.from < other.from ? -1 : 1) : one.from < other.from ? 1 : -1;
}
