import { useSignedIn } from '@/shared/auth/session';
import { surnameAndGiven } from '@/shared/format/names';

/** The name of one's own child. */
export function useChildName(): (studentId: string) => string {
  const { me } = useSignedIn();
  return (studentId) => {
    const child = me?.children.find((one) => one.studentId === studentId);
    return child ? surnameAndGiven(child.name) : studentId;
  };
}
