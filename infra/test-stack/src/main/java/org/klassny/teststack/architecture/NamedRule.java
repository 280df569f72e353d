package org.klassny.teststack.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/** A house rule under the sentence that STYLE says it with. */
record NamedRule(String name, ArchRule rule) {

    void check(JavaClasses classes) {
        rule.check(classes);
    }
}
