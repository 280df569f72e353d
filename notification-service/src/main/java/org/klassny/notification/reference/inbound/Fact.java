package org.klassny.notification.reference.inbound;

/** What other services say, as far as letters need it. */
public sealed interface Fact permits PeopleFact, ScheduleFact, JournalFact {}
