package org.klassny.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops what runs; data stay")
final class DownCommand implements Runnable {

    @Override
    public void run() {
        DataFolder data = DataFolder.of(Path.of(""));
        if (!Files.exists(data.path())) {
            System.out.println("Nothing runs.");
            return;
        }
        try (Lock _ = Lock.of(data)) {
            stop(Path.of("").toAbsolutePath(), data);
        }
    }

    static void stop(Path project, DataFolder data) {
        Progress progress = new Progress(System.out);
        LocalStack stack = LocalStack.last(project, data);
        if (stack.running()) {
            new ShutDown(stack, progress).run();
        } else {
            progress.say("Nothing runs.");
        }
    }
}
