package org.klassny.local.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.klassny.local.server.Folders;
import org.klassny.local.server.Ports;

/** What would stop a start half-way, found before it begins: one line, with the cure. */
record Preconditions(LocalStack stack) {

    private static final long MEGABYTE = 1L << 20;
    private static final long MEGABYTES_AT_FIRST = 3_000;
    private static final long MEGABYTES_LATER = 300;

    void requireTools() {
        requireTool("npm", "npm");
        requireTool("node", "nodejs");
        requireTool("setsid", "util-linux");
        requireTool("setpriv", "util-linux");
    }

    static void requireTool(String tool, String aptPackage) {
        boolean found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
        if (!found) {
            throw new LaunchFailed(tool + " is missing. Install it: sudo apt-get install -y " + aptPackage);
        }
    }

    void requireDisk() {
        DataFolder data = stack.data();
        long needed = data.isNew() ? MEGABYTES_AT_FIRST : MEGABYTES_LATER;
        try {
            long left = Files.getFileStore(Folders.create(data.path())).getUsableSpace() / MEGABYTE;
            if (left < needed) {
                throw new LaunchFailed("The disk of " + data.path() + " has " + left + " MB left, a start needs "
                        + needed + " MB. Free some space.");
            }
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read the disk of " + data.path() + ": " + e.getMessage(), e);
        }
    }

    /** Before anything is built, not when the first service is started. */
    void requireClock() {
        stack.environments().clock();
    }

    /** A stack that runs keeps its ports. */
    void requireSamePorts() {
        int wanted = stack.ports().base();
        stack.data().portBase().stream()
                .filter(base -> base != wanted && stack.running())
                .forEach(base -> {
                    throw new LaunchFailed(
                            "The stack of this folder runs on the ports from " + base + ". Stop it first: make down");
                });
    }

    /** All but those of services that someone else runs. */
    void requirePorts(Set<Service> without) {
        Set<Integer> left = without.stream()
                .flatMap(service ->
                        List.of(stack.ports().of(service), stack.ports().managementOf(service)).stream())
                .collect(Collectors.toSet());
        List<Long> own = stack.processes().stream().map(ProcessHandle::pid).toList();
        stack.ports().all().forEach((port, name) -> {
            if (!left.contains(port) && !Ports.isFree(port)) {
                var holder = PortHolder.of(port);
                if (holder.filter(process -> own.contains(process.pid())).isEmpty()) {
                    throw new LaunchFailed("Port " + port + " (" + name + ") is taken by "
                            + holder.map(Preconditions::describe).orElse("a process of another user")
                            + ". End it, or take other ports: make up KLASSNY_PORT_BASE="
                            + (stack.ports().base() + 1_000));
                }
            }
        });
    }

    private static String describe(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("unknown");
        return "process " + process.pid() + " (" + program + ")";
    }
}
