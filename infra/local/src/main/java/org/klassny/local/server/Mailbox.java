package org.klassny.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** Takes every letter, sends none, and shows them on a page; letters are kept in {@code letters/} of its folder. */
public final class Mailbox extends ChildServer {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final List<String> PACKAGE = List.of("package.json", ".npmrc", "package-lock.json");

    private final Path home;
    private final Path packageFolder;
    private final int smtpPort;
    private final int webPort;

    public Mailbox(Path home, Path packageFolder, int smtpPort, int webPort) {
        super("Mail", home.resolve("pid"));
        this.home = home.toAbsolutePath();
        this.packageFolder = packageFolder;
        this.smtpPort = smtpPort;
        this.webPort = webPort;
    }

    public String url() {
        return "http://127.0.0.1:" + webPort;
    }

    /** Whether the programs are those that the lock file names. */
    public boolean installed() {
        Path lock = home.resolve("installed");
        try {
            return Files.exists(lock) && Files.mismatch(lock, packageFolder.resolve("package-lock.json")) == -1;
        } catch (IOException e) {
            throw new ServerFailed("Cannot read " + lock + ": " + e.getMessage(), e);
        }
    }

    public void install() {
        try {
            Folders.create(home);
            for (String file : PACKAGE) {
                Files.copy(packageFolder.resolve(file), home.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Path log = home.resolve("npm.log");
            List<String> command = List.of("npm", "ci", "--omit=dev", "--no-audit", "--no-fund");
            if (!new ChildProcess(command, home, log).succeeds()) {
                throw new ServerFailed(
                        "npm cannot fetch the mail server: " + new LogFile(log).reason() + " (" + log + ")");
            }
            Files.copy(
                    home.resolve("package-lock.json"), home.resolve("installed"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerFailed("Cannot prepare the mail server in " + home + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void start() {
        if (!running()) {
            Ports.requireFree(smtpPort, "the mail server");
            Ports.requireFree(webPort, "the mail inbox");
        }
        List<String> command = List.of(
                "node",
                "node_modules/maildev/bin/maildev",
                "--ip=127.0.0.1",
                "--web-ip=127.0.0.1",
                "--smtp=" + smtpPort,
                "--web=" + webPort,
                "--mail-directory=" + Folders.create(home.resolve("letters")));
        launch(new ChildProcess(command, home, home.resolve("mail.log")), LONGEST_START, () -> Http.answersOk(url()));
    }
}
