/** Axon Framework on PostgreSQL: event store, serializers, cache, retries, commands. */
@NullMarked
package org.klassny.kit.axon;

import org.jspecify.annotations.NullMarked;
