package org.klassny.local.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Stops what runs and deletes all data, after asking")
final class ResetCommand implements Runnable {

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public void run() {
        DataFolder data = DataFolder.of(Path.of(""));
        if (!Files.exists(data.path())) {
            System.out.println("There are no data.");
            return;
        }
        if (!yes && !confirmed(data)) {
            System.out.println("Nothing was deleted.");
            return;
        }
        try (Lock _ = Lock.of(data)) {
            DownCommand.stop(Path.of("").toAbsolutePath(), data);
            data.wipe();
            System.out.println("All data of " + data.path() + " are deleted. The next make up begins anew.");
        }
    }

    private static boolean confirmed(DataFolder data) {
        System.out.print("This deletes every entry, letter, account and secret in " + data.path() + ". Type yes: ");
        System.out.flush();
        try {
            BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return "yes".equals(answers.readLine());
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read the answer: " + e.getMessage(), e);
        }
    }
}
