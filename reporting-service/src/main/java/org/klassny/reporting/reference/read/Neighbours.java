package org.klassny.reporting.reference.read;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The other services, asked over HTTP while somebody waits for the answer. */
@Component
public class Neighbours {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    private final ObservationRegistry observations;

    Neighbours(ObservationRegistry observations) {
        this.observations = observations;
    }

    public Neighbour at(String service, String address) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return new Neighbour(
                service,
                RestClient.builder()
                        .baseUrl(address)
                        .requestFactory(requests)
                        .observationRegistry(observations)
                        .build());
    }
}
