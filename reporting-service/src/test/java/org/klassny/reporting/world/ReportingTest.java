package org.klassny.reporting.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.klassny.teststack.WithStack;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service with PostgreSQL and Kafka, shared by all tests of this annotation; each has schools of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithStack
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
public @interface ReportingTest {}
