import { shortName } from '@/shared/format/names';
import { useDirectory } from '@/shared/people/use-directory';
import { useGroups } from '@/shared/school/use-groups';
import type { PageEntry } from '@/shared/school/use-pages';
import { useSubjects } from '@/shared/school/use-subjects';

export type PageTitle = { group: string; subject: string; teachers: string; searched: string; order: string };

/** How a page is written, found and sorted: by group, then subject. */
export function usePageTitles(): (page: PageEntry) => PageTitle {
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const { names } = useDirectory();
  return (page) => {
    const group = groups.get(page.groupId)?.name ?? page.groupId;
    const subject = subjects.get(page.subjectId)?.name ?? page.subjectId;
    const teachers = page.teacherIds
      .map((id) => names.get(id))
      .filter((name) => name !== undefined)
      .map(shortName)
      .join(', ');
    return {
      group,
      subject,
      teachers,
      searched: `${group} ${subject} ${teachers}`.toLowerCase(),
      order: `${group} ${subject}`,
    };
  };
}
