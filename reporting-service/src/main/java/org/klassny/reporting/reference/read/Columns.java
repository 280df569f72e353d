package org.klassny.reporting.reference.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows as one array a column, for {@code unnest}: a batch is one statement, however many rows it has.
 *
 * @param rows in the order in which they came
 */
public record Columns<R>(List<R> rows) {

    public Columns {
        rows = List.copyOf(rows);
    }

    /** The last row of each key: one statement can't write a row twice. */
    public static <R> Columns<R> lastOfEach(List<R> rows, Function<R, ?> key) {
        var last = new LinkedHashMap<Object, R>();
        for (var row : rows) {
            var of = key.apply(row);
            last.remove(of);
            last.put(of, row);
        }
        return new Columns<>(List.copyOf(last.values()));
    }

    /** Cuts a list into stretches of rows that are of one kind, so that their order is kept from stretch to stretch. */
    public static <R> List<List<R>> stretches(List<R> rows, Function<R, Object> kind) {
        var stretches = new ArrayList<List<R>>();
        Predicate<R> goesOn = _ -> false;
        for (var row : rows) {
            if (!goesOn.test(row)) {
                stretches.add(new ArrayList<>());
                var ofThis = kind.apply(row);
                goesOn = next -> kind.apply(next).equals(ofThis);
            }
            stretches.getLast().add(row);
        }
        return stretches;
    }

    /** Anything by its text; SQL casts the array to the type of the column. */
    public @Nullable String[] texts(Function<R, @Nullable Object> column) {
        return rows.stream()
                .map(row -> {
                    var value = column.apply(row);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    public Long[] numbers(ToLongFunction<R> column) {
        return rows.stream().mapToLong(column).boxed().toArray(Long[]::new);
    }
}
