package org.klassny.teststack.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The folders of one service: {@code <base>.<feature>.<role>}, and {@code config} and {@code published} beside the features. */
record Tree(String base) {

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
