package org.klassny.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The environment keys that a service reads, by its configuration files.
 *
 * @param required those without a default at one place at least
 */
public record ReadKeys(Set<String> required, Set<String> all) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(KLASSNY_[A-Z_]+)([:}])");
    private static final Path KIT = ComposeFile.PROJECT.resolve("infra/service-kit/src/main/resources/service-kit.yml");

    public static ReadKeys of(String module) throws IOException {
        String own = Files.readString(ComposeFile.PROJECT.resolve(module + "/src/main/resources/application.yml"));
        return in(own.contains("classpath:service-kit.yml") ? own + Files.readString(KIT) : own);
    }

    static ReadKeys in(String configuration) {
        Set<String> required = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(configuration);
        while (placeholder.find()) {
            all.add(placeholder.group(1));
            if (placeholder.group(2).equals("}")) {
                required.add(placeholder.group(1));
            }
        }
        return new ReadKeys(required, all);
    }
}
