package org.klassny.teststack.architecture;

import java.util.Locale;

/** The folders in which a service keeps its code (STYLE, The tree). */
enum Role {
    EVENTS(true),
    WRITE(true),
    READ(true),
    POLICY(true),
    WEB(true),
    INBOUND(true),
    PUBLISHED(false),
    CONFIG(false);

    private final boolean ofFeature;

    Role(boolean ofFeature) {
        this.ofFeature = ofFeature;
    }

    /** Lies in a feature, or else beside the features. */
    boolean ofFeature() {
        return ofFeature;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
