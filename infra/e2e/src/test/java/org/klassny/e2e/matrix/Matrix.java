package org.klassny.e2e.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.klassny.e2e.border.Browser.Answer;

/** Who may do what, a line an operation; {@code rights.txt}, which people have read, against what the stack does. */
record Matrix(List<String> lines) {

    private static final int NAME = 88;

    private static final Path APPROVED = Path.of("src/test/resources/rights.txt");

    static final String LEGEND = """
            # Who may do what: written by RightsTest (-Dapprove=rights), read by people, held against the stack at every build.
            # +  let through: done, or refused by a rule that was asked after the rights (400, 404, 409, 412)
            # -  refused, for none of the account's roles allows it     r  refused, for it is another's page, lesson, child
            # .  refused, for nobody is logged in                       !  the server failed
            # "of others": another class and another family. teacher and homeroom have 7-Б, student and guardian live there;
            # the guardian has a child in 5-А too, but not this one. stranger teaches at another school.
            # machine: the account by which notification-service asks people-service, straight at the services.
            """;

    static Matrix of(List<Operation> operations, Map<String, List<Answer>> answers) {
        return new Matrix(IntStream.range(0, operations.size())
                .mapToObj(index -> line(
                        operations.get(index).name(),
                        answers.entrySet().stream()
                                .map(of -> sign(
                                        operations.get(index),
                                        of.getKey(),
                                        of.getValue().get(index)))
                                .toList()))
                .toList());
    }

    /** The gateway, where people come in, has no way to what services say to each other. */
    private static String sign(Operation operation, String user, Answer answer) {
        var noWay = operation.internal()
                && !user.equals("machine")
                && List.of(302, 401, 404).contains(answer.status());
        return noWay ? " " : Outcome.of(answer).sign();
    }

    private static String head(List<String> users) {
        return line(
                "#",
                users.stream()
                        .map(user -> user.substring(0, Math.min(5, user.length())))
                        .toList());
    }

    private static String line(String name, List<String> signs) {
        return ("%-" + NAME + "s").formatted(name)
                + signs.stream()
                        .map("%-6s"::formatted)
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    static Matrix approved() {
        try {
            return new Matrix(Files.readAllLines(APPROVED).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void approve(List<String> users) {
        try {
            Files.writeString(APPROVED, LEGEND + head(users) + "\n" + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
