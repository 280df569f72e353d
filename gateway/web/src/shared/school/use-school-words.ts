import { shortName } from '@/shared/format/names';
import { useDirectory } from '@/shared/people/use-directory';
import { useGroups } from './use-groups';
import { useSubjects } from './use-subjects';
import { useTerms } from './use-terms';

/** The words for ids: of staff, groups, subjects and terms; the id itself where the word is not known. */
export function useSchoolWords() {
  const { names } = useDirectory();
  const { groups } = useGroups();
  const { subjects } = useSubjects();
  const { terms } = useTerms();
  return {
    staff: (id: string) => {
      const name = names.get(id);
      return name ? shortName(name) : id;
    },
    group: (id: string) => groups.get(id)?.name ?? id,
    subject: (id: string) => subjects.get(id)?.name ?? id,
    term: (id: string) => terms.get(id)?.name ?? id,
  };
}
