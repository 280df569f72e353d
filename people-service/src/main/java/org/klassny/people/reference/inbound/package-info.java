/** Facts of schedule-service as they arrive from Kafka. */
@NullMarked
package org.klassny.people.reference.inbound;

import org.jspecify.annotations.NullMarked;
