/** The two copies of a service's log: its event store over HTTP, its topic from Kafka. */
@NullMarked
package org.klassny.reporting.verification.inbound;

import org.jspecify.annotations.NullMarked;
