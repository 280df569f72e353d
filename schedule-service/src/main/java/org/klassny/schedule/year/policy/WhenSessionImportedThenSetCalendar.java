package org.klassny.schedule.year.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.events.ImportFact.SessionImported;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Taken;
import org.klassny.schedule.reference.read.TakenOver;
import org.klassny.schedule.year.read.YearQueries;
import org.klassny.schedule.year.read.YearQueries.Year;
import org.klassny.schedule.year.write.YearCommand.OpenYear;
import org.klassny.schedule.year.write.YearCommand.SetTerm;

/** A year or term of a file becomes the school's, unless the school has one of its own at that time. */
public record WhenSessionImportedThenSetCalendar(YearQueries years, TakenOver takenOver) {

    public List<Taken> react(Recorded<ImportFact> recorded) {
        return recorded.event() instanceof SessionImported session
                        && takenOver
                                .ownId(recorded.school(), session.sessionId())
                                .isEmpty()
                ? taken(recorded.school(), session).stream().toList()
                : List.of();
    }

    private Optional<Taken> taken(String school, SessionImported session) {
        var standing = years.years(school);
        return session.schoolYearId() == null
                ? Optional.of(year(standing, session))
                : standing.stream()
                        .filter(year -> year.schoolYearId()
                                .equals(takenOver
                                        .ownId(school, Objects.requireNonNull(session.schoolYearId()))
                                        .orElse(session.schoolYearId())))
                        .findFirst()
                        .flatMap(year -> term(year, session));
    }

    private static Taken year(List<Year> standing, SessionImported session) {
        var id = OwnId.YEAR.of(session.sessionId());
        return standing.stream()
                .filter(year -> year.schoolYearId().equals(id) || meet(year.from(), year.until(), session))
                .findFirst()
                .map(year -> Taken.found(id, year.schoolYearId()))
                .orElseGet(() -> Taken.made(id, new OpenYear(id, session.title(), session.from(), session.until())));
    }

    /** Nothing comes of a term for which the school's own year has no place. */
    private static Optional<Taken> term(Year year, SessionImported session) {
        var id = OwnId.TERM.of(session.sessionId());
        var there = year.terms().stream()
                .filter(term -> term.termId().equals(id) || meet(term.from(), term.until(), session))
                .findFirst();
        if (there.isPresent()) {
            return Optional.of(Taken.found(id, there.get().termId()));
        }
        return session.from().isBefore(year.from()) || session.until().isAfter(year.until())
                ? Optional.empty()
                : Optional.of(Taken.made(
                        id, new SetTerm(year.schoolYearId(), id, session.title(), session.from(), session.until())));
    }

    private static boolean meet(LocalDate from, LocalDate until, SessionImported session) {
        return !session.until().isBefore(from) && !session.from().isAfter(until);
    }
}
