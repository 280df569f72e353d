package org.klassny.bench.row;

import java.util.List;
import java.util.Map;
import org.klassny.bench.stack.BenchStack;
import org.klassny.bench.stack.ServiceJvm;

/** Seconds until journal-service is ready on the database that the run has filled. */
public record Starts(BenchStack stack) {

    /** Ends the running one. */
    public List<Figure> measure(ServiceJvm running) {
        running.stop();
        var plain = stack.service("journal", Map.of());
        plain.stop();
        var cached = stack.serviceFromCache("journal", Map.of());
        return List.of(
                figure("start of journal-service from its jar", plain),
                figure("start of journal-service as make up does", cached));
    }

    private static Figure figure(String name, ServiceJvm service) {
        return new Figure(name, 0, service.startSeconds(), "s", null, "", null, null, Map.of());
    }
}
