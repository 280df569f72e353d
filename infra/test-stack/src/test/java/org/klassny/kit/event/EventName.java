package org.klassny.kit.event;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the kit's, which the test stack can't depend on. */
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    String value();
}
