package org.klassny.gateway.login;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.klassny.gateway.GatewayProperties;
import org.klassny.gateway.limit.BodyLimit;
import org.klassny.gateway.limit.LoginLimit;
import org.klassny.gateway.limit.WriteLimit;
import org.klassny.gateway.problem.ProblemWriter;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What a browser may do. Roles are not asked here: the services know them, and the relations besides. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    static final String LOGIN = "/oauth2/authorization/" + IdentityProvider.REGISTRATION;

    /** A register needs neither camera nor place. */
    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=()";

    /** The management port is for operators' machines: it is not reachable from outside and asks for no login. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Here Keycloak speaks, and no browser: its signature is checked instead of a session. */
    @Bean
    @Order(1)
    SecurityFilterChain backChannel(HttpSecurity http) throws Exception {
        return http.securityMatcher(BackChannelLogout.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    SecurityFilterChain browser(
            HttpSecurity http,
            GatewayProperties gateway,
            ClientRegistrationRepository registrations,
            Refusals refusals,
            LoginFailed failed,
            ProblemWriter problems)
            throws Exception {
        var pages = pagesOnly();
        var logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri("{baseUrl}/");
        logout.setRedirectStrategy(new LogoutAnswer());
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/livez", "/readyz", "/start.css", "/favicon.ico", "/icon.svg", "/assets/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(
                        login -> login.successHandler(new LoginSucceeded(pages)).failureHandler(failed))
                .logout(ending -> ending.logoutSuccessHandler(logout))
                .requestCache(cache -> cache.requestCache(pages))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens(gateway.secureCookies())))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> securityHeaders(headers, gateway.issuer()))
                .addFilterBefore(
                        new LoginLimit(gateway.limits(), problems), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(new WriteLimit(gateway.limits(), problems), AuthorizationFilter.class)
                .addFilterAfter(new BodyLimit(gateway.limits(), problems), AuthorizationFilter.class)
                .build();
    }

    /** Readable by the page's own script, which sends it back as a header: another site can do neither. */
    private static CookieCsrfTokenRepository csrfTokens(boolean secure) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(secure));
        return tokens;
    }

    /** Only a page is worth coming back to after the login; anything else would make a session a request. */
    @SuppressWarnings("NullAway") // null is how the library is told to leave addresses as they are
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE));
        return cache;
    }

    private static void securityHeaders(HeadersConfigurer<HttpSecurity> headers, URI issuer) {
        headers.addHeaderWriter(new ContentPolicy(issuer))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES));
    }
}
