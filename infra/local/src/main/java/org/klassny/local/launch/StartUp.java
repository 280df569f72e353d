package org.klassny.local.launch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.klassny.local.server.KeycloakServer;
import org.klassny.local.server.LocalServer;
import org.klassny.local.server.ServerFailed;

/** Starts the servers, each as soon as those it needs are ready. */
final class StartUp {

    private final LocalStack stack;
    private final Progress progress;
    private final Maven maven;
    private final Deque<LocalServer> started = new ArrayDeque<>();
    private final Semaphore cores =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private volatile boolean interrupted;

    StartUp(LocalStack stack, Progress progress, Maven maven) {
        this.stack = stack;
        this.progress = progress;
        this.maven = maven;
    }

    void run(Set<Service> without) {
        start("PostgreSQL", stack.postgres());
        progress.step("databases", stack::createDatabases);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kafka = CompletableFuture.runAsync(() -> start("Kafka", stack.kafka()), threads);
            var keycloak = CompletableFuture.runAsync(this::startKeycloak, threads);
            List<CompletableFuture<Void>> all = new ArrayList<>(List.of(kafka, keycloak));
            all.add(CompletableFuture.runAsync(this::startMailbox, threads));
            for (ServiceProcess service : stack.services().reversed()) {
                if (without.contains(service.service())) {
                    leave(service);
                } else {
                    var needed = service.service() == Service.GATEWAY ? keycloak : kafka;
                    all.add(needed.thenRunAsync(() -> startService(service), threads));
                }
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ServerFailed failure ? failure : e;
        }
    }

    /** Ends what this start has started, and nothing that ran before. */
    void undo() {
        interrupted = true;
        synchronized (started) {
            started.forEach(LocalServer::stop);
        }
    }

    boolean interrupted() {
        return interrupted;
    }

    private void startKeycloak() {
        KeycloakServer keycloak = stack.keycloak();
        if (!keycloak.installed()) {
            progress.step(
                    "Keycloak: fetched and built",
                    () -> keycloak.install(maven.fetchKeycloak(LocalStack.keycloakVersion())));
        }
        start("Keycloak", keycloak);
    }

    private void startMailbox() {
        if (!stack.mailbox().installed()) {
            progress.step("Mail: fetched", stack.mailbox()::install);
        }
        start("Mail", stack.mailbox());
    }

    /** As many at once as there are cores: more would only make each of them late. */
    private void startService(ServiceProcess service) {
        cores.acquireUninterruptibly();
        try {
            start(service.name(), service);
        } finally {
            cores.release();
        }
    }

    /** Someone else is to run it now. */
    private void leave(ServiceProcess service) {
        if (service.running()) {
            progress.step(service.name() + " stopped", service::stop);
        }
    }

    private void start(String name, LocalServer server) {
        synchronized (started) {
            if (interrupted) {
                throw new LaunchFailed("The start was interrupted.");
            }
            if (!server.running()) {
                started.push(server);
            }
        }
        progress.step(name, server::start);
    }
}
