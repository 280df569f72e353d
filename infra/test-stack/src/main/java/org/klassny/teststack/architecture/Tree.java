package org.klassny.teststack.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of one service: {@code <base>.<feature>.<role>}, and {@code config} and {@code published} beside the features.
 *
 * @param shared folders beside the features that each of them may use
 * @param further folders in features that are of no role
 * @param speakingKafka folders, from the base, that may use Kafka's clients
 */
record Tree(String base, List<String> shared, List<String> further, List<String> speakingKafka) {

    static Tree of(String base) {
        return new Tree(base, List.of(), List.of(), List.of());
    }

    /** A pattern that takes the folder and all below it. */
    String of(Role role) {
        return base + (role.ofFeature() ? ".*." : ".") + role.folder() + "..";
    }

    String[] of(Role... roles) {
        return Arrays.stream(roles).map(this::of).toArray(String[]::new);
    }

    String reference() {
        return base + ".reference.read..";
    }

    /** All folders in which a class may lie. */
    String[] folders() {
        return Stream.of(Stream.of(of(Role.values())), exceptions())
                .flatMap(patterns -> patterns)
                .toArray(String[]::new);
    }

    String[] kafka() {
        return speakingKafka.stream().map(folder -> base + "." + folder + "..").toArray(String[]::new);
    }

    /** What this service does otherwise than STYLE's tree. */
    Stream<String> exceptions() {
        return Stream.of(
                        shared.stream().map(folder -> base + "." + folder + ".."),
                        further.stream().map(folder -> base + ".*." + folder + ".."),
                        Stream.of(kafka()))
                .flatMap(patterns -> patterns);
    }

    boolean isShared(JavaClass type) {
        return feature(type).filter(shared::contains).isPresent();
    }

    /** Asked of names, not of patterns: a pattern that matches nothing is found out by it. */
    boolean has(Role role, JavaClasses classes) {
        return classes.stream().anyMatch(type -> role(type).filter(role::equals).isPresent());
    }

    /** None for the application class itself and for what is not in a folder of the tree. */
    Optional<Role> role(JavaClass type) {
        var folders = folders(type);
        return Arrays.stream(Role.values())
                .filter(role ->
                        folders.size() > place(role) && folders.get(place(role)).equals(role.folder()))
                .findFirst();
    }

    /** The first folder below the base: a feature, {@code config} or {@code published}; none for the application class. */
    Optional<String> feature(JavaClass type) {
        return folders(type).stream().findFirst();
    }

    boolean holds(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(base + ".");
    }

    private static int place(Role role) {
        return role.ofFeature() ? 1 : 0;
    }

    private List<String> folders(JavaClass type) {
        if (!holds(type) || type.getPackageName().equals(base)) {
            return List.of();
        }
        return List.of(type.getPackageName().substring(base.length() + 1).split("\\."));
    }
}
