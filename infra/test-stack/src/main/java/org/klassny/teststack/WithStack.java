package org.klassny.teststack;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class may call {@link Stack}; its Spring context, if it has one, gets a database, the broker, the mail server
 * and the key of {@link Tokens} as properties. A server starts when it is first asked for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Stack.class)
public @interface WithStack {}
