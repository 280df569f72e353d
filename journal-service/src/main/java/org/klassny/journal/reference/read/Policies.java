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
        return day(PolicyName.PAGES_CLOSED_ON);
    }

    /** The setting that stands against the transfer of what was on this day, if one does (P11). */
    public Optional<PolicyName> againstTransfer(LocalDate day, LocalDate today) {
        if (day(PolicyName.BEGINS_ON).filter(day::isBefore).isEmpty()) {
            return Optional.of(PolicyName.BEGINS_ON);
        }
        return day(PolicyName.TRANSFER_UNTIL)
                        .filter(last -> !today.isAfter(last))
                        .isEmpty()
                ? Optional.of(PolicyName.TRANSFER_UNTIL)
                : Optional.empty();
    }

    private Optional<LocalDate> day(PolicyName name) {
        return Optional.of(of(name)).filter(value -> !value.isEmpty()).map(LocalDate::parse);
    }
}
