/** The log of a service: every stored event numbered, chained by hash and published to Kafka. */
@NullMarked
package org.klassny.kit.log;

import org.jspecify.annotations.NullMarked;
