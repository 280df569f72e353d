import { useGroups } from '@/shared/school/use-groups';
import { useLoads } from '@/shared/school/use-loads';
import { useSchoolWords } from '@/shared/school/use-school-words';

/** The loads of the groups of a class, as a list to choose from. */
export function useClassLoads(classId: string): { value: string; label: string }[] {
  const { groups } = useGroups();
  const { data: loads = [] } = useLoads();
  const words = useSchoolWords();
  return loads
    .filter(({ groupId }) => groups.get(groupId)?.classIds.includes(classId))
    .map(({ loadId, subjectId, groupId, teacherId }) => ({
      value: loadId,
      label: `${words.subject(subjectId)} · ${words.group(groupId)} · ${words.staff(teacherId)}`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
