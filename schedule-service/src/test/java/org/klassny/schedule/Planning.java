package org.klassny.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.schedule.reference.read.BellTimes;
import org.klassny.schedule.reference.read.BellsLookup;
import org.klassny.schedule.reference.read.Calendar;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.reference.read.EntrySlot;
import org.klassny.schedule.reference.read.GroupFacts;
import org.klassny.schedule.reference.read.GroupLookup;
import org.klassny.schedule.reference.read.LessonFacts;
import org.klassny.schedule.reference.read.LessonLookup;
import org.klassny.schedule.reference.read.LessonSlot;
import org.klassny.schedule.reference.read.LoadFacts;
import org.klassny.schedule.reference.read.LoadLookup;
import org.klassny.schedule.reference.read.Occupancy;
import org.klassny.schedule.reference.read.RoomLookup;

/**
 * What decisions look up: group-7b of grade level 7 is taught algebra by staff-anna (load-1); bells-1 have periods 1 to 6
 * from 08:00 on the hour; year-1 has November (term-1) and December 2026 (term-2) with holidays from the 14th to the 20th
 * of December; room-1.
 */
public final class Planning {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Set<String> lessonsOfEntry = new HashSet<>();
    private final List<Clash> lessonClashes = new ArrayList<>();
    private @Nullable Clash entryClash;
    private @Nullable LessonFacts lesson;

    public static Planning planning() {
        return new Planning();
    }

    public Planning withLessons(String... ids) {
        lessonsOfEntry.addAll(List.of(ids));
        return this;
    }

    public Planning withBusyEntry(Clash clash) {
        entryClash = clash;
        return this;
    }

    public Planning withBusyLesson(Clash clash) {
        lessonClashes.add(clash);
        return this;
    }

    public Planning withLesson(LessonFacts facts) {
        lesson = facts;
        return this;
    }

    public <T> Decisions<T> of(Class<T> aggregate) {
        return new Decisions<>(aggregate, List.of(new Load(), new Bells(), new Rest()));
    }

    private static final class Load implements LoadLookup {

        @Override
        public Optional<LoadFacts> load(String school, String loadId) {
            return loadId.equals("load-1")
                    ? Optional.of(new LoadFacts("load-1", "group-7b", "subject-algebra", "staff-anna"))
                    : Optional.empty();
        }

        @Override
        public boolean timetabled(String school, String loadId) {
            return false;
        }

        @Override
        public boolean stillTimetabled(String school, String loadId) {
            return false;
        }
    }

    private static final class Bells implements BellsLookup {

        @Override
        public Optional<BellTimes> times(String school, String bellsId, int period) {
            return bellsId.equals("bells-1") && period >= 1 && period <= 6
                    ? Optional.of(new BellTimes(LocalTime.of(7 + period, 0), LocalTime.of(7 + period, 45)))
                    : Optional.empty();
        }

        @Override
        public Set<Integer> timetabled(String school, String bellsId) {
            return Set.of();
        }

        @Override
        public Set<Integer> scheduled(String school, String bellsId) {
            return Set.of();
        }
    }

    private final class Rest implements RoomLookup, GroupLookup, CalendarLookup, LessonLookup, Occupancy {

        private final Calendar year = new Calendar(
                "year-1",
                NOVEMBER,
                END,
                List.of(
                        new Calendar.Term("term-1", NOVEMBER, DECEMBER.minusDays(1)),
                        new Calendar.Term("term-2", DECEMBER, END)),
                List.of(new Calendar.Holiday(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 20), Set.of())));

        @Override
        public boolean knowsRoom(String school, String roomId) {
            return roomId.equals("room-1");
        }

        @Override
        public Optional<GroupFacts> group(String school, String groupId) {
            return Optional.of(new GroupFacts(groupId, 7, List.of("class-7b"), true));
        }

        @Override
        public Optional<Calendar> year(String school, String schoolYearId) {
            return schoolYearId.equals("year-1") ? Optional.of(year) : Optional.empty();
        }

        @Override
        public Optional<Calendar> yearOf(String school, LocalDate day) {
            return day.isBefore(NOVEMBER) || day.isAfter(END) ? Optional.empty() : Optional.of(year);
        }

        @Override
        public Optional<String> holderOf(String school, String termOrHolidayId) {
            return Optional.empty();
        }

        @Override
        public Optional<LessonFacts> lesson(String school, String lessonId) {
            return Optional.ofNullable(lesson);
        }

        @Override
        public Set<String> ofEntry(String school, String entryId) {
            return Set.copyOf(lessonsOfEntry);
        }

        @Override
        public void hold(String school) {
            // one command at a time here
        }

        @Override
        public Optional<Clash> ofEntry(String school, EntrySlot wanted) {
            return Optional.ofNullable(entryClash);
        }

        @Override
        public List<Clash> ofLessons(String school, List<LessonSlot> wanted) {
            return List.copyOf(lessonClashes);
        }
    }
}
