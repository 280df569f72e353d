package org.klassny.people.imports.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Curriculum.Year;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Plan.Draft;
import org.klassny.people.imports.read.Plan.What;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.Session;
import org.klassny.people.imports.read.Roster.Session.Kind;
import org.klassny.people.imports.read.Step.TellSession;

/**
 * School years and their terms: what lies at a time where the school has something of its own is not brought. OneRoster
 * calls the end of a session exclusive and most systems write the last day: it is the last day, unless the next begins on it.
 */
final class CalendarPlan {

    private final Curriculum standing;
    private final Draft draft;
    private final Keys keys;
    private final UnaryOperator<String> newId;
    private final Map<String, Year> years = new HashMap<>();
    private final Set<String> brought = new HashSet<>();
    private final Set<String> shortened = new HashSet<>();

    CalendarPlan(Register register, Draft draft, Keys keys, UnaryOperator<String> newId) {
        this.standing = register.curriculum();
        this.draft = draft;
        this.keys = keys;
        this.newId = newId;
        years.putAll(standing.years());
    }

    void plan(Roster roster) {
        inOrder(roster.sessions().stream()
                        .filter(session -> session.kind() == Kind.YEAR)
                        .toList())
                .forEach(this::year);
        var divisions = new LinkedHashMap<String, List<Session>>();
        for (var session : roster.sessions()) {
            var year = session.kind() == Kind.YEAR ? null : yearOf(session);
            if (year != null) {
                divisions.computeIfAbsent(year, _ -> new ArrayList<>()).add(session);
            }
        }
        divisions.forEach(this::terms);
    }

    private void year(Session wanted) {
        var id = keys.registered(Entity.SESSION, wanted.key(), standing.years());
        var known = id == null
                ? standing.years().values().stream()
                        .filter(year -> Curriculum.meet(year.from(), year.until(), wanted.from(), wanted.until()))
                        .findFirst()
                : Optional.of(Objects.requireNonNull(standing.years().get(id)));
        if (known.isPresent()) {
            var year = known.get();
            keys.session(wanted.key(), year.id());
            draft.leave(What.YEAR);
            if (!year.from().equals(wanted.from()) || !year.until().equals(wanted.until())) {
                draft.note(Fault.of(wanted.at(), null, Rule.KEPT_AS_IS, wanted.title()));
            }
            return;
        }
        var made = newId.apply("year");
        keys.session(wanted.key(), made);
        brought.add(made);
        years.put(made, new Year(made, wanted.title(), wanted.from(), wanted.until()));
        if (shortened.contains(wanted.key())) {
            shortened.add(made);
        }
        draft.make(What.YEAR, new TellSession(made, null, wanted.title(), wanted.from(), wanted.until()));
    }

    private @Nullable String yearOf(Session term) {
        if (term.year() != null) {
            var id = keys.session(term.year());
            if (id == null || !years.containsKey(id)) {
                draft.refuse(Fault.of(term.at(), "parentSourcedId", Rule.UNKNOWN_REFERENCE, term.year()));
                return null;
            }
            return id;
        }
        var holding = years.values().stream()
                .filter(year -> year.holds(term.from(), term.until()))
                .findFirst();
        if (holding.isEmpty()) {
            draft.refuse(Fault.of(term.at(), "parentSourcedId", Rule.NO_SCHOOL_YEAR, term.title()));
        }
        return holding.map(Year::id).orElse(null);
    }

    /** A day lies in one term: of several ways to divide a year the first one of {@link Kind} holds. */
    private void terms(String yearId, List<Session> sessions) {
        var division = sessions.stream().map(Session::kind).min(Comparator.naturalOrder());
        var taken = new ArrayList<Session>();
        for (var session : sessions) {
            if (session.kind() == division.orElseThrow()) {
                taken.add(session);
            } else {
                draft.note(Fault.of(session.at(), "type", Rule.OTHER_DIVISION, session.title()));
            }
        }
        inOrder(taken).forEach(term -> term(Objects.requireNonNull(years.get(yearId)), term));
    }

    private void term(Year year, Session wanted) {
        var id = keys.registered(Entity.SESSION, wanted.key(), standing.terms());
        var known = id == null
                ? standing.terms().values().stream()
                        .filter(term -> term.year().equals(year.id()))
                        .filter(term -> Curriculum.meet(term.from(), term.until(), wanted.from(), wanted.until()))
                        .findFirst()
                : Optional.of(Objects.requireNonNull(standing.terms().get(id)));
        var last = shortened.contains(year.id())
                        && wanted.until().equals(year.until().plusDays(1))
                ? year.until()
                : wanted.until();
        if (known.isPresent()) {
            var term = known.get();
            draft.leave(What.TERM);
            if (term.from().equals(wanted.from()) && term.until().equals(last)) {
                keys.session(wanted.key(), term.id());
            } else {
                draft.note(Fault.of(wanted.at(), null, Rule.KEPT_AS_IS, wanted.title()));
            }
        } else if (year.holds(wanted.from(), last)) {
            var made = newId.apply("term");
            keys.session(wanted.key(), made);
            draft.make(What.TERM, new TellSession(made, year.id(), wanted.title(), wanted.from(), last));
        } else if (brought.contains(year.id())) {
            draft.refuse(Fault.of(wanted.at(), "endDate", Rule.OUTSIDE_YEAR, wanted.title()));
        } else {
            draft.note(Fault.of(wanted.at(), null, Rule.KEPT_AS_IS, wanted.title()));
        }
    }

    /** By their first days, without a day of the next one; the others are faults. */
    private List<Session> inOrder(List<Session> sessions) {
        var sorted = sessions.stream()
                .sorted(Comparator.comparing(Session::from).thenComparing(Session::until))
                .toList();
        var found = new ArrayList<Session>();
        for (var place = 0; place < sorted.size(); place++) {
            var one = sorted.get(place);
            var next = place + 1 < sorted.size() ? sorted.get(place + 1) : null;
            if (next != null && one.from().isBefore(next.from()) && one.until().equals(next.from())) {
                found.add(until(one, next.from().minusDays(1)));
                shortened.add(one.key());
            } else {
                found.add(one);
                if (next != null && !one.until().isBefore(next.from())) {
                    draft.refuse(Fault.of(next.at(), "startDate", Rule.SESSIONS_OVERLAP, next.title()));
                }
            }
        }
        return found;
    }

    private static Session until(Session one, LocalDate last) {
        return new Session(one.at(), one.key(), one.kind(), one.year(), one.title(), one.from(), last);
    }
}
