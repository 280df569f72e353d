/** Facts of people-service as they arrive from Kafka. */
@NullMarked
package org.klassny.schedule.reference.inbound;

import org.jspecify.annotations.NullMarked;
