package org.klassny.gateway.page;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers every address of a screen with the one page, whose script shows the screen; built from {@code gateway/web}. */
@Configuration(proxyBeanMethods = false)
class WebApp implements WebMvcConfigurer {

    private static final String NONCE = "{{nonce}}";

    /** Their names hold a hash of what is in them, so they never change. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    RouterFunction<ServerResponse> screens() throws IOException {
        var page = new ClassPathResource("page/index.html").getContentAsString(StandardCharsets.UTF_8);
        return RouterFunctions.route(WebApp::ofScreen, request -> ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.replace(NONCE, StyleNonce.of(request.servletRequest()))));
    }

    /** A browser asks for a page, and it is not a file. What filters and services answer keeps its address. */
    private static boolean ofScreen(ServerRequest request) {
        var path = request.path();
        return request.servletRequest().getDispatcherType() == DispatcherType.REQUEST
                && HttpMethod.GET.equals(request.method())
                && String.valueOf(request.headers().firstHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE)
                && !path.substring(path.lastIndexOf('/') + 1).contains(".")
                && Stream.of("/api/", "/oauth2/", "/login", "/logout", "/livez", "/readyz")
                        .noneMatch(path::startsWith);
    }
}
