package org.klassny.local.launch;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klassny.local.server.ServerFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Called by make, in the project's folder. */
@Command(
        name = "klassny",
        subcommands = {UpCommand.class, DownCommand.class, ResetCommand.class, StatusCommand.class})
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        if (!Files.exists(Path.of("infra/keycloak/klassny-realm.json"))) {
            System.err.println("This is not Klassny's folder. Go there first.");
            System.exit(1);
        }
        CommandLine commands = new CommandLine(new Launcher());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof ServerFailed || failure instanceof UncheckedIOException) {
                command.getErr().println(failure.getMessage());
                return 1;
            }
            throw failure;
        });
        System.exit(commands.execute(arguments));
    }
}
