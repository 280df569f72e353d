package org.klassny.bench.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.klassny.local.server.ChildProcess;
import org.klassny.local.server.Folders;
import org.klassny.local.server.LogFile;

/** A service as {@code make up} starts it: unpacked, with an AOT cache trained by one start, C1 only. */
record Extracted(Path jar, Path home) {

    /** Those of the launcher (infra/local, Application). */
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-Duser.timezone=UTC",
            "-Daxoniq.update-checker.disabled=true");

    Extracted {
        var command = List.of(
                ServiceJvm.java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                app(home).toString());
        var log = Folders.create(home).resolve("extract.log");
        if (!new ChildProcess(command, home, log).succeeds()) {
            throw new IllegalStateException("cannot unpack " + jar + ": " + new LogFile(log).reason());
        }
    }

    List<String> training() {
        return words("-XX:AOTCacheOutput=" + home.resolve("service.aot"));
    }

    List<String> running() {
        return words("-XX:AOTCache=" + home.resolve("service.aot"));
    }

    private List<String> words(String cache) {
        var words = new ArrayList<>(FLAGS);
        words.add(cache);
        words.addAll(List.of("-jar", app(home).resolve(jar.getFileName()).toString()));
        return words;
    }

    private static Path app(Path home) {
        return home.resolve("app");
    }
}
