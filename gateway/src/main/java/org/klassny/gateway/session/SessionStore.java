package org.klassny.gateway.session;

import org.klassny.gateway.login.Tokens;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Sessions in PostgreSQL. Only named types are read back, so that a row can't make the gateway load a class. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /** In the place of the store: Boot makes none where there is a bean of ours. */
    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? new SparingSessions<>(stored) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<SparingSessions.OnceARequest> onceARequest() {
        var filter = new FilterRegistrationBean<>(new SparingSessions.OnceARequest());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsAsJson() {
        var attributes = new StoredAttributes(JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(
                        SessionStore.class.getClassLoader(),
                        BasicPolymorphicTypeValidator.builder().allowIfSubType(Tokens.class)))
                .build());
        var conversion = new GenericConversionService();
        conversion.addConverter(attributes);
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setConversionService(conversion);
        };
    }
}
