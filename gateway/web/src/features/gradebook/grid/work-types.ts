import type { GridStore } from '../entry/grid-store';
import type { WorkType } from '../model/answers';
import { cellId } from '../model/cell';

const USUAL: WorkType = 'CLASS_WORK';

const keptUnder = (lessonId: string) => `klassny.work-type.${lessonId}`;

/** What new marks of a lesson are given for: as the teacher has chosen, else as most marks that stand there. */
export function workTypeIn(store: GridStore, lessonId: string): WorkType {
  const chosen = sessionStorage.getItem(keptUnder(lessonId));
  if (chosen) return chosen as WorkType;
  const counts = new Map<WorkType, number>();
  for (const { studentId } of store.page.students) {
    for (const { workType } of store.cell(cellId(lessonId, studentId)).marks) {
      counts.set(workType, (counts.get(workType) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? USUAL;
}

export function chooseWorkType(store: GridStore, lessonId: string, workType: WorkType): void {
  sessionStorage.setItem(keptUnder(lessonId), workType);
  store.topics.tell(`column ${lessonId}`);
}
