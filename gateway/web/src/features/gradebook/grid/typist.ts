import { clockTime, timeOf } from '@/shared/format/dates';
import { now } from '@/shared/format/clock';
import { newId } from '@/shared/new-id';
import type { GridStore } from '../entry/grid-store';
import type { Lesson, Status, WorkType } from '../model/answers';
import { cellId, type Cell } from '../model/cell';
import type { Change, Wanted } from '../model/edit';
import type { EntryKey } from '../model/keys';
import { hindrance, isMember, type Hindrance } from '../model/rights';
import type { Row } from '../model/rows';
import type { GridFocus, Place } from './grid-focus';

export type Move = 'down' | 'right' | 'stay';

/** Why an entry was not taken, where it was tried. */
export type Note = { place: Place; why: Hindrance };

type Target = { row: Row; lesson: Lesson; place: Place };

type Told = { note?: (note: Note | undefined) => void; allPresent?: (count: number) => void };

const LATE_BY_DEFAULT = 5;
const LONGEST_LATE = 45;

/** Turns keys into changes of the selected cells, where the rules let it. */
export class Typist {
  /** as shown, and all of the page */
  rows: readonly Row[] = [];
  everybody: readonly Row[] = [];
  lessons: readonly Lesson[] = [];
  move: Move = 'down';
  told: Told = {};
  workTypeOf: (lesson: Lesson) => WorkType = () => 'CLASS_WORK';

  private second = false;
  private lastEntry: Place | undefined;

  constructor(
    private readonly store: GridStore,
    private readonly focus: GridFocus,
  ) {}

  press(key: EntryKey): void {
    switch (key.kind) {
      case 'second-mark':
        return this.beginSecondMark();
      case 'all-present':
        return this.allPresent(this.focus.at().column);
      case 'clear':
        return this.write((cell) => cleared(cell), false);
      case 'attendance':
        return this.write((_, lesson) => [this.attendance(key.status, lesson)], true);
      case 'mark': {
        const second = this.second;
        return this.write((cell, lesson) => [this.mark(cell, lesson, key.value, second)], true);
      }
    }
  }

  forgetSecondMark(): void {
    this.second = false;
  }

  /** Everybody on the list of that day whose attendance is not taken yet. */
  allPresent(column: number): void {
    const lesson = this.lessons[column];
    if (!lesson) return;
    const wanted: Wanted = { kind: 'attendance', status: 'PRESENT' };
    const targets = this.everybody
      .filter((row) => isMember(row, lesson) && !this.cellOf(lesson, row).attendance)
      .map((row) => ({ row, lesson, place: { row: Math.max(0, this.rows.indexOf(row)), column } }));
    const count = this.enterInto(targets, () => [wanted]);
    if (count !== undefined) this.told.allPresent?.(count);
  }

  /** One value for many cells, as one step of undo; answers how many were changed. */
  fill(places: readonly Place[], value: EntryKey): number {
    const make = (cell: Cell, lesson: Lesson): Wanted[] => {
      if (value.kind === 'mark') return [this.mark(cell, lesson, value.value, false)];
      if (value.kind === 'attendance') return [this.attendance(value.status, lesson)];
      return cleared(cell);
    };
    return this.enter(places, make) ?? 0;
  }

  /** What stands against an entry at a place, or nothing. */
  hindranceAt({ row, column }: Place, wanted?: Wanted): Hindrance | undefined {
    const student = this.rows[row];
    const lesson = this.lessons[column];
    if (!student || !lesson) return undefined;
    const tried = wanted ?? { kind: 'mark', markId: '', workType: this.workTypeOf(lesson), value: '' };
    return this.hindrance(lesson, student, tried);
  }

  private hindrance(lesson: Lesson, row: Row, wanted: Wanted): Hindrance | undefined {
    return hindrance(this.store.page, lesson, row, this.cellOf(lesson, row), wanted, now());
  }

  private beginSecondMark(): void {
    const { place, empty } = this.here();
    this.second = true;
    if (empty && this.lastEntry && this.move !== 'stay' && isNext(this.lastEntry, place))
      this.focus.goTo(this.lastEntry);
  }

  private write(make: (cell: Cell, lesson: Lesson) => Wanted[], goOn: boolean): void {
    const { from, to, many } = this.focus.selected;
    const places: Place[] = [];
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) places.push({ row, column });
    }
    this.second = false;
    const entered = this.enter(places, make);
    if (entered === undefined) return;
    this.lastEntry = this.focus.at();
    if (!goOn || many) return;
    if (this.move === 'down') this.focus.by(1, 0);
    if (this.move === 'right') this.focus.by(0, 1);
  }

  private enter(places: readonly Place[], make: (cell: Cell, lesson: Lesson) => Wanted[]): number | undefined {
    const targets = places.flatMap((place) => {
      const row = this.rows[place.row];
      const lesson = this.lessons[place.column];
      return row && lesson ? [{ row, lesson, place }] : [];
    });
    return this.enterInto(targets, make);
  }

  /** Enters what may be entered; undefined, and a note that says why, where nothing may. */
  private enterInto(targets: readonly Target[], make: (cell: Cell, lesson: Lesson) => Wanted[]): number | undefined {
    const changes: Change[] = [];
    let note: Note | undefined;
    for (const { row, lesson, place } of targets) {
      for (const wanted of make(this.cellOf(lesson, row), lesson)) {
        const why = this.hindrance(lesson, row, wanted);
        if (why) note ??= { place, why };
        else changes.push({ lessonId: lesson.lessonId, studentId: row.studentId, wanted });
      }
    }
    const nothing = changes.length === 0 && note !== undefined;
    this.told.note?.(nothing ? note : undefined);
    return nothing ? undefined : this.store.enter(changes);
  }

  private mark(cell: Cell, lesson: Lesson, value: string, second: boolean): Wanted {
    const standing = second ? undefined : cell.marks.at(-1);
    const { markId, workType } = standing ?? { markId: newId('mark'), workType: this.workTypeOf(lesson) };
    return { kind: 'mark', markId, workType, value };
  }

  private attendance(status: Status, lesson: Lesson): Wanted {
    if (status !== 'LATE') return { kind: 'attendance', status };
    return { kind: 'attendance', status, lateMinutes: minutesLate(lesson, this.store.page, now()) };
  }

  private cellOf = (lesson: Lesson, row: Row): Cell => this.store.cell(cellId(lesson.lessonId, row.studentId));

  private here() {
    const place = this.focus.at();
    const row = this.rows[place.row];
    const lesson = this.lessons[place.column];
    return { place, empty: !row || !lesson || this.cellOf(lesson, row).marks.length === 0 };
  }
}

function cleared(cell: Cell): Wanted[] {
  if (cell.marks.length > 0) {
    return cell.marks.map(({ markId, workType }) => ({ kind: 'mark', markId, workType, value: null }));
  }
  const absent = cell.attendance && cell.attendance.status !== 'PRESENT';
  return absent ? [{ kind: 'attendance', status: 'PRESENT' }] : [];
}

/** While the lesson lasts, how late it is now. */
function minutesLate(lesson: Lesson, page: { today: string; timeZone: string }, at: Date): number {
  if (lesson.date !== page.today) return LATE_BY_DEFAULT;
  const minutes = minutesOf(timeOf(at.toISOString(), 'ru', page.timeZone)) - minutesOf(clockTime(lesson.startsAt));
  return minutes >= 1 && minutes <= LONGEST_LATE ? minutes : LATE_BY_DEFAULT;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

const isNext = (last: Place, place: Place) =>
  (place.row === last.row + 1 && place.column === last.column) ||
  (place.row === last.row && place.column === last.column + 1);
