import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { numericDate } from '@/shared/format/dates';
import { useLanguage } from '@/shared/format/use-language';
import type { PageEntry } from '@/shared/school/use-pages';
import { Sheet } from '@/shared/table/Sheet';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useSchoolDay } from '@/shared/school/use-school-day';
import { useSchoolWords } from '@/shared/school/use-school-words';

type Props = { pages: PageEntry[]; sought: string };

/** The term that runs first, then those before it, then those to come; in a term by class and subject. */
export function AuditPageTable({ pages, sought }: Props) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const words = useSchoolWords();
  const today = useSchoolDay()?.today ?? '';
  const { compare } = new Intl.Collator(language, { numeric: true });
  const shown = pages
    .map((page) => {
      const title = `${words.group(page.groupId)} · ${words.subject(page.subjectId)}`;
      const teachers = page.teacherIds.map(words.staff).join(', ');
      return { page, title, teachers, term: words.term(page.termId) };
    })
    .filter(({ title, teachers, term }) =>
      `${title} ${teachers} ${term}`.toLowerCase().includes(sought.trim().toLowerCase()),
    )
    .sort((one, other) => nearness(one.page, today) - nearness(other.page, today) || compare(one.title, other.title));
  if (shown.length === 0) return <EmptyState title={t('nothingFound')} />;
  return (
    <Sheet label={t('pages')} heads={[t('page'), t('teachers'), t('term'), t('lessons')]}>
      {shown.map(({ page, title, teachers, term }) => (
        <tr key={`${page.groupId} ${page.subjectId} ${page.termId}`}>
          <th scope="row">
            <Link
              to="/audit/pages/$groupId/$subjectId/$termId"
              params={{ groupId: page.groupId, subjectId: page.subjectId, termId: page.termId }}
            >
              {title}
            </Link>
          </th>
          <td data-label={t('teachers')}>{teachers}</td>
          <td data-label={t('term')}>
            <span>
              {term}{' '}
              <small className="figures">
                {numericDate(page.from, language)} – {numericDate(page.until, language)}
              </small>
            </span>
          </td>
          <td data-label={t('lessons')} className="figures">
            {page.lessons}
          </td>
        </tr>
      ))}
    </Sheet>
  );
}

const daysBetween = (one: string, other: string) => (Date.parse(one) - Date.parse(other)) / 86_400_000;
const FAR = 10_000;

/** How far a term lies from today: those before it come before those after it. */
const nearness = ({ from, until }: { from: string; until: string }, today: string): number => {
  if (until < today) return daysBetween(today, until);
  return from > today ? FAR + daysBetween(from, today) : 0;
};
