package org.klassny.schedule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klassny.teststack.WithStack;
import org.klassny.teststack.service.Api;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The whole service on PostgreSQL and Kafka, on Friday, 20 November 2026, 10:00 in Moscow, with the facts of {@link TestSchool}. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithStack
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"KLASSNY_CLOCK=2026-11-20T07:00:00Z", "springdoc.api-docs.enabled=true"})
@Import(ScheduleTest.Paths.class)
@ExtendWith(TestSchool.Arrived.class)
public @interface ScheduleTest {

    /** Paths of the tests begin behind the service's own. */
    @TestConfiguration(proxyBeanMethods = false)
    class Paths {

        @Bean
        Api pathsOfTheService(Environment environment) {
            return new Api(environment).below("/api/schedule");
        }
    }
}
