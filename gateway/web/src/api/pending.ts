// Shapes of answers that no contract file describes yet. Each goes away with the file of its service.

export type Name = { surname: string; given: string; patronymic?: string };

/** GET /api/people/me */
export type Me = {
  personId: string;
  kind: 'STAFF' | 'STUDENT' | 'GUARDIAN';
  name: Name;
  schoolId: string;
  schoolName: string;
  timeZone: string;
  homeroomOf: { classId: string; name: string }[];
  children: { studentId: string; name: Name; classId: string; className: string }[];
  self?: { studentId: string; classId: string; className: string };
};

/** GET /api/people/directory */
export type Directory = { staff: { staffId: string; name: Name; position?: string }[] };

/** GET /api/people/groups/{groupId}/roster, GET /api/people/classes/{classId}/roster */
export type Roster = { name: string; students: { studentId: string; name: Name; from: string; until?: string }[] };

/** GET /api/people/groups */
export type Groups = {
  groups: {
    groupId: string;
    name: string;
    gradeLevel: number;
    classIds: string[];
    wholeClass: boolean;
    members: number;
  }[];
};

/** GET /api/people/classes */
export type Classes = {
  classes: {
    classId: string;
    name: string;
    gradeLevel: number;
    homeroomTeacherId?: string;
    students: number;
    version: number;
  }[];
};

/** GET /api/schedule/subjects */
export type Subjects = { subjects: { subjectId: string; name: string; shortName: string; version: number }[] };

/** GET /api/schedule/years */
export type Years = {
  years: {
    schoolYearId: string;
    name: string;
    from: string;
    until: string;
    terms: { termId: string; name: string; from: string; until: string }[];
    holidays: { holidayId: string; name: string; from: string; until: string; gradeLevels: number[] }[];
  }[];
};

/** GET /api/session, of the gateway */
export type Session = {
  account: string;
  login: string;
  person?: string;
  school?: string;
  roles: string[];
  csrfHeader: string;
};

/** GET /api/journal/day */
export type Day = {
  date: string;
  today: string;
  timeZone: string;
  lessons: DayLesson[];
};

export type DayLesson = {
  lessonId: string;
  groupId: string;
  subjectId: string;
  termId: string;
  teacherId: string;
  substituteId?: string;
  date: string;
  period: number;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
  opened: boolean;
  roster: number;
  attendance: number;
  marks: number;
  topic?: string;
  homework?: string;
};

/** GET /api/journal/pages */
export type Pages = {
  pages: {
    groupId: string;
    subjectId: string;
    termId: string;
    from: string;
    until: string;
    teacherIds: string[];
    lessons: number;
  }[];
};
