package org.klassny.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.klassny.local.server.Folders;

/**
 * The demo school of infra/demo, entered once into an empty stack: {@code KLASSNY_DEMO} is full, small (three classes, for
 * tests) or none.
 */
record DemoSchool(Path project, DataFolder data, Maven maven, String size) {

    private static final String FULL = "full";
    private static final String NONE = "none";

    private static final String MAIN = "org.klassny.demo.school.LoadDemoSchool";

    /** Refuses a size that there is not, before anything is started. */
    static DemoSchool of(Path project, DataFolder data, Maven maven, Map<String, String> environment) {
        String size = environment.getOrDefault("KLASSNY_DEMO", FULL);
        if (!List.of(FULL, "small", NONE).contains(size)) {
            throw new LaunchFailed("KLASSNY_DEMO is full, small or none, not " + size);
        }
        return new DemoSchool(project, data, maven, size);
    }

    boolean wanted() {
        return !NONE.equals(size) && !Files.exists(stamp());
    }

    /** Its own lines of progress go to the terminal. */
    void load(String gateway) {
        if (!Files.exists(classPath())) {
            maven.buildDemo();
        }
        try {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    module().resolve("target/classes") + ":"
                            + Files.readString(classPath()).strip(),
                    MAIN,
                    gateway,
                    size);
            Process loader = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(
                            Folders.create(data.logs()).resolve("demo.log").toFile())
                    .start();
            if (loader.waitFor() != 0) {
                throw new LaunchFailed("The demo school could not be entered (see " + data.log("demo")
                        + "). Klassny runs without it; make up tries again.");
            }
            DataFolder.write(stamp(), size + "\n");
        } catch (IOException e) {
            throw new LaunchFailed("The demo school could not be entered: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted while the demo school was entered", e);
        }
    }

    private Path module() {
        return project.resolve("infra/demo");
    }

    private Path classPath() {
        return module().resolve("target/demo.classpath");
    }

    private Path stamp() {
        return data.home("demo").resolve("entered");
    }
}
