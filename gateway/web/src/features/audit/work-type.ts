const WORK_TYPES = [
  'ORAL_ANSWER',
  'CLASS_WORK',
  'HOME_WORK',
  'QUIZ',
  'WRITTEN_WORK',
  'CONTROL_WORK',
  'MONITORING_WORK',
] as const;

export type WorkType = (typeof WORK_TYPES)[number];

export const isWorkType = (value: string | undefined): value is WorkType => WORK_TYPES.some((type) => type === value);
