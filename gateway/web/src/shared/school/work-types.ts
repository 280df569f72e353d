/** Kinds of work, in the order of choices. */
export const WORK_TYPES = [
  'ORAL_ANSWER',
  'CLASS_WORK',
  'HOME_WORK',
  'QUIZ',
  'WRITTEN_WORK',
  'CONTROL_WORK',
  'MONITORING_WORK',
] as const;

export type WorkType = (typeof WORK_TYPES)[number];
