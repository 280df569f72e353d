package org.klassny.local.launch;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.klassny.local.server.LocalServer;

/** Ends what the stack's files name, PostgreSQL last. */
record ShutDown(LocalStack stack, Progress progress) {

    void run() {
        together(stack.services());
        together(List.of(stack.mailbox(), stack.keycloak(), stack.kafka()));
        together(List.of(stack.postgres()));
    }

    private void together(List<? extends LocalServer> servers) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stack.servers().forEach((name, server) -> {
                if (servers.contains(server) && server.running()) {
                    threads.execute(() -> progress.step(name + " stopped", server::stop));
                }
            });
        }
    }
}
