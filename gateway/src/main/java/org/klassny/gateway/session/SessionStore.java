package org.klassny.gateway.session;

import org.klassny.gateway.login.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Sessions in PostgreSQL. Only named types are read back, so that a row can't make the gateway load a class. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    /**
     * The library's own statement writes at every request. This one finds nothing to write when the last access alone
     * has changed by less than a minute, and a request costs no commit on disk.
     */
    private static final String UPDATE = """
            update %TABLE_NAME% s
            set session_id = n.session_id, last_access_time = n.last_access_time,
                max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                principal_name = n.principal_name
            from (select ?::text as session_id, ?::bigint as last_access_time, ?::int as max_inactive_interval,
                         ?::bigint as expiry_time, ?::text as principal_name, ?::text as primary_id) n
            where s.primary_id = n.primary_id
              and (n.last_access_time - s.last_access_time > 60000
                   or s.session_id <> n.session_id
                   or s.max_inactive_interval <> n.max_inactive_interval
                   or s.principal_name is distinct from n.principal_name)
            """;

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
            sessions.setUpdateSessionQuery(UPDATE);
        };
    }
}
