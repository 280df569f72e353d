/** Facts of people-, schedule- and journal-service as they arrive from Kafka. */
@NullMarked
package org.klassny.notification.reference.inbound;

import org.jspecify.annotations.NullMarked;
