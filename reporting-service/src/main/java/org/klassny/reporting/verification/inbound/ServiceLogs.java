package org.klassny.reporting.verification.inbound;

import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.klassny.kit.inbox.MergedTopic;
import org.klassny.kit.log.KafkaClients;
import org.klassny.reporting.verification.read.chain.Logs;
import org.klassny.reporting.verification.read.chain.SentLog;
import org.klassny.reporting.verification.read.chain.StoredLog;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
class ServiceLogs implements Logs {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(60);

    private final KafkaClients kafka;
    private final VerificationProperties settings;
    private final ObservationRegistry observations;

    ServiceLogs(KafkaClients kafka, VerificationProperties settings, ObservationRegistry observations) {
        this.kafka = kafka;
        this.settings = settings;
        this.observations = observations;
    }

    @Override
    public Set<String> services() {
        return settings.services().keySet();
    }

    @Override
    public StoredLog store(String service, String bearer) {
        return new ServiceLog(http(settings.services().getOrDefault(service, ""), bearer), service);
    }

    @Override
    public SentLog topic(String service) {
        return new TopicLog(new MergedTopic(kafka, "verification", service + ".events"), settings.grace());
    }

    private RestClient http(String address, String bearer) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return RestClient.builder()
                .baseUrl(address)
                .defaultHeaders(headers -> headers.setBearerAuth(bearer))
                .requestFactory(requests)
                .observationRegistry(observations)
                .build();
    }
}
