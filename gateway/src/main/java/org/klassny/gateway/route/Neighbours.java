package org.klassny.gateway.route;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.klassny.gateway.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** Connections to services and identity provider. The client keeps nothing between requests of different people. */
@Configuration(proxyBeanMethods = false)
class Neighbours {

    /**
     * At most, for each service: one that hangs must not take the connections of the others. Every open page of the
     * register keeps one for the stream of its changes.
     */
    private static final int CONNECTIONS = 4_000;

    private static final Timeout WAIT_FOR_A_CONNECTION = Timeout.ofSeconds(2);

    @Bean
    ClientHttpRequestFactory neighbourRequests(GatewayProperties gateway) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS * (gateway.services().size() + 1))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(gateway.connectTimeout()))
                        .setSocketTimeout(Timeout.of(gateway.readTimeout()))
                        .build())
                .build();
        var client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(WAIT_FOR_A_CONNECTION)
                        .setResponseTimeout(Timeout.of(gateway.readTimeout()))
                        .setAuthenticationEnabled(false)
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableDefaultUserAgent()
                .build();
        return new HttpComponentsClientHttpRequestFactory(client);
    }
}
