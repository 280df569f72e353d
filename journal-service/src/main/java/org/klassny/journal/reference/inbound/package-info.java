/** Facts of people- and schedule-service as they arrive from Kafka. */
@NullMarked
package org.klassny.journal.reference.inbound;

import org.jspecify.annotations.NullMarked;
