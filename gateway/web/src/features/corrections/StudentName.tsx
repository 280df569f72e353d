import { surnameAndGiven } from '@/shared/format/names';
import { useRoster } from '@/shared/people/use-roster';

type Props = { studentId: string; groupId: string };

/** The services know students by id; the name is asked of the roster of the group. */
export function StudentName({ studentId, groupId }: Props) {
  const name = useRoster({ group: groupId }).names.get(studentId);
  return name ? surnameAndGiven(name) : studentId;
}
