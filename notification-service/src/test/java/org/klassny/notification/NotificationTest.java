package org.klassny.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.klassny.teststack.WithStack;
import org.klassny.teststack.service.Api;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on PostgreSQL, Kafka and SMTP. Time stands still on Friday, 20 November 2026, 10:00 in Moscow until a
 * test moves it, and nothing is done until a test asks for it.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WithStack
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "springdoc.api-docs.enabled=true",
            "KLASSNY_NOTIFICATION_SECRET=secret-of-the-test",
            "KLASSNY_MAIL_FROM=journal@school.example",
            "KLASSNY_ORIGIN=https://school.example",
            "klassny.notices.every=1d"
        })
@ContextConfiguration(initializers = PeopleStandIn.Address.class)
@Import({Api.class, School.class, TestClock.Configuration.class})
public @interface NotificationTest {}
