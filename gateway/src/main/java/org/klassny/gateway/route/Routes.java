package org.klassny.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.AfterFilterFunctions.removeResponseHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.klassny.gateway.GatewayProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<name>/**} goes to the service of that name, path and query unchanged, and nothing else goes anywhere. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> services(GatewayProperties gateway) {
        return gateway.services().entrySet().stream()
                .map(service -> toService(service.getKey(), service.getValue()))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** The browser's own credentials end here: the session cookie stays, and only the gateway says who asks. */
    private static RouterFunction<ServerResponse> toService(String name, URI address) {
        return route(name)
                .route(path("/api/" + name + "/**"), http())
                .before(uri(address))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .before(removeRequestHeader(HttpHeaders.AUTHORIZATION))
                .filter(tokenRelay())
                .after(removeResponseHeader(HttpHeaders.SET_COOKIE))
                .build();
    }
}
