package org.klassny.journal.reference.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings in force on the day of a lesson. */
public record Policies(Map<String, String> values) {

    public Policies {
        values = Map.copyOf(values);
    }

    public String of(PolicyName name) {
        return values.getOrDefault(name.key(), name.byDefault());
    }

    public int number(PolicyName name) {
        return Integer.parseInt(of(name));
    }

    public List<String> markScale() {
        return List.of(of(PolicyName.MARK_SCALE).split(" "));
    }

    public Set<Integer> unmarkedGradeLevels() {
        return Arrays.stream(of(PolicyName.UNMARKED_GRADE_LEVELS).split(" "))
                .filter(level -> !level.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<LocalDate> pagesClosedOn() {
        return Optional.of(of(PolicyName.PAGES_CLOSED_ON))
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse);
    }
}
