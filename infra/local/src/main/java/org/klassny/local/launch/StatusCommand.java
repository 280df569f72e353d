package org.klassny.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Says what runs, with its pid and memory")
final class StatusCommand implements Runnable {

    @Override
    public void run() {
        DataFolder data = DataFolder.of(Path.of(""));
        if (!Files.exists(data.path())) {
            System.out.println("Nothing runs.");
            return;
        }
        LocalStack.last(Path.of("").toAbsolutePath(), data)
                .servers()
                .forEach((name, server) -> System.out.println(server.process()
                        .handle()
                        .map(process -> String.format(
                                Locale.ROOT, "  %-14s pid %-8d %5d MB", name, process.pid(), Memory.megabytes(process)))
                        .orElse(String.format(Locale.ROOT, "  %-14s does not run", name))));
    }
}
