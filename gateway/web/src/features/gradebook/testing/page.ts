import type { AttendanceAnswer, Lesson, MarkAnswer, PageAnswer } from '../model/answers';

export const NOW = new Date('2026-11-20T08:00:00Z');

export const aLesson = (changes: Partial<Lesson> = {}): Lesson => ({
  lessonId: 'lesson-2',
  date: '2026-11-20',
  period: 2,
  startsAt: '09:25',
  endsAt: '10:10',
  teacherId: 'staff-irina',
  cancelled: false,
  opened: true,
  mine: true,
  locks: [
    { entry: 'CURRENT_MARKS', since: '2026-11-20T21:00:00Z', policy: 'marks.current.days', policyValue: '0' },
    { entry: 'ATTENDANCE', since: '2026-11-20T21:00:00Z', policy: 'attendance.days', policyValue: '0' },
  ],
  topicVersion: 0,
  homeworkVersion: 0,
  ...changes,
});

export const mark = (changes: Partial<MarkAnswer> = {}): MarkAnswer => ({
  lessonId: 'lesson-1',
  markId: `mark-${changes.lessonId ?? 'lesson-1'}-${changes.student ?? 0}`,
  student: 0,
  workType: 'CLASS_WORK',
  value: '4',
  version: 1,
  enteredAt: '2026-11-19T07:10:00Z',
  enteredBy: 'staff-irina',
  ...changes,
});

export const attended = (changes: Partial<AttendanceAnswer> = {}): AttendanceAnswer => ({
  lessonId: 'lesson-2',
  student: 0,
  status: 'PRESENT',
  version: 1,
  ...changes,
});

/** Yesterday's lesson, which is locked, today's, which has begun, and tomorrow's. */
export const aPage = (changes: Partial<PageAnswer> = {}): PageAnswer => ({
  groupId: 'group-7b',
  subjectId: 'subject-algebra',
  termId: 'term-2',
  today: '2026-11-20',
  gradeLevel: 7,
  timeZone: 'Europe/Moscow',
  mayEnter: true,
  scale: ['2', '3', '4', '5'],
  students: [{ studentId: 'student-anna' }, { studentId: 'student-boris' }, { studentId: 'student-vera' }],
  lessons: [
    aLesson({
      lessonId: 'lesson-1',
      date: '2026-11-19',
      locks: [
        { entry: 'CURRENT_MARKS', since: '2026-11-19T21:00:00Z', policy: 'marks.current.days', policyValue: '0' },
        { entry: 'ATTENDANCE', since: '2026-11-19T21:00:00Z', policy: 'attendance.days', policyValue: '0' },
      ],
    }),
    aLesson(),
    aLesson({ lessonId: 'lesson-3', date: '2026-11-21' }),
  ],
  marks: [],
  attendance: [],
  ...changes,
});
