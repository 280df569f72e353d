package org.klassny.notification.settings.events;

/** How soon a guardian wants to hear of something (D2). */
public enum Frequency {
    OFF,
    /** As soon as it has stood for the settle delay. */
    AT_ONCE,
    /** In the digest of the day. */
    DAILY,
    /** In the digest of Friday. */
    WEEKLY
}
