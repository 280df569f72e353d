package org.klassny.kit.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.klassny.teststack.WithStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** All tests of this annotation share one running ledger and its database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithStack
@SpringBootTest(classes = LedgerService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({Books.class, Spans.class})
@Timeout(300)
public @interface LedgerTest {}
