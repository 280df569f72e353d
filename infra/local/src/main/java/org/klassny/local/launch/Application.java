package org.klassny.local.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.klassny.local.server.ChildProcess;
import org.klassny.local.server.Folders;
import org.klassny.local.server.LogFile;

/** A service's jar, unpacked once a build beside its AOT cache: {@code home/<digest>/}. */
record Application(Path jar, Path home, String digest) {

    /**
     * Of training and of running alike: a cache that was trained with other flags is refused. {@code KLASSNY_JIT=full} lets
     * the optimising compiler in: later to start, larger, and faster under load.
     */
    private static final List<String> FLAGS = "full".equals(System.getenv("KLASSNY_JIT"))
            ? with("-Xmx512m")
            : with("-Xmx256m", "-XX:TieredStopAtLevel=1");

    /** {@code KLASSNY_AOT=none}: for a stack that lives too shortly to earn back what the training costs. */
    private static final boolean TRAINING = !"none".equals(System.getenv("KLASSNY_AOT"));

    private static List<String> with(String... flags) {
        return Stream.concat(
                        Stream.of(flags),
                        Stream.of(
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-Duser.timezone=UTC",
                                "-Daxoniq.update-checker.disabled=true"))
                .toList();
    }

    static Application unpacked(Path jar, Path home) {
        Application application = new Application(jar, home, digest(jar));
        if (!Files.exists(application.folder())) {
            application.unpack();
        }
        return application;
    }

    Path folder() {
        return home.resolve("builds").resolve(digest);
    }

    boolean toBeTrained() {
        return TRAINING && !trained();
    }

    private boolean trained() {
        return Files.exists(cache());
    }

    List<String> training() {
        return java("-XX:AOTCacheOutput=" + unfinished());
    }

    /** Told when the training JVM has ended: a cache that was cut off never gets the name that a start looks for. */
    void keepTraining() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), cache(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new LaunchFailed("Cannot write " + cache() + ": " + e.getMessage(), e);
        }
    }

    List<String> running() {
        return trained() ? java("-XX:AOTCache=" + cache()) : java();
    }

    private List<String> java(String... more) {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(FLAGS);
        command.addAll(List.of(more));
        command.addAll(List.of("-jar", jar.getFileName().toString()));
        return command;
    }

    /** The builds before are of no more use. */
    private void unpack() {
        Path half = home.resolve("build.new");
        Folders.delete(half);
        Folders.delete(home.resolve("builds"));
        Path log = Folders.create(home).resolve("unpack.log");
        List<String> command = List.of(
                program(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", half.toString());
        try {
            if (!new ChildProcess(command, home, log).succeeds() || !Files.exists(half)) {
                throw new LaunchFailed("Cannot unpack " + jar + ": " + new LogFile(log).reason());
            }
            Folders.create(home.resolve("builds"));
            Files.move(half, folder());
        } catch (IOException e) {
            throw new LaunchFailed("Cannot unpack " + jar + ": " + e.getMessage(), e);
        }
    }

    private Path cache() {
        return folder().resolve("service.aot");
    }

    private Path unfinished() {
        return folder().resolve("unfinished.aot");
    }

    private static String program() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** Of what is in the jar, not of when it was packed, and of the JVM and flags that the cache holds for. */
    private static String digest(Path jar) {
        CRC32 digest = new CRC32();
        digest.update((System.getProperty("java.vm.version") + FLAGS).getBytes(StandardCharsets.UTF_8));
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .forEach(entry ->
                            digest.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read " + jar + ": " + e.getMessage() + ". Build it again.", e);
        }
        return Long.toHexString(digest.getValue());
    }
}
