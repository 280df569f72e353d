package org.klassny.kit;

import java.time.Clock;
import org.klassny.kit.axon.AxonConfiguration;
import org.klassny.kit.inbox.InboxConfiguration;
import org.klassny.kit.log.LogConfiguration;
import org.klassny.kit.operation.OperationConfiguration;
import org.klassny.kit.replay.ReplayConfiguration;
import org.klassny.kit.time.SchoolClock;
import org.klassny.kit.time.SchoolDay;
import org.klassny.kit.web.WebConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All of the kit. A service brings its name, its event types, projections and subscriptions as beans. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@EnableConfigurationProperties(KitProperties.class)
@Import({
    AxonConfiguration.class,
    LogConfiguration.class,
    InboxConfiguration.class,
    WebConfiguration.class,
    OperationConfiguration.class,
    ReplayConfiguration.class
})
public class KitAutoConfiguration {

    @Bean
    Clock schoolClock(KitProperties kit) {
        return SchoolClock.startingAt(kit.clock(), kit.clockSetAt());
    }

    @Bean
    SchoolDay schoolDay(JdbcClient db, Clock clock) {
        return new SchoolDay(db, clock);
    }
}
