/** Schools that do not exist: their facts, written to Kafka as people- and schedule-service will write them. */
@NullMarked
package org.klassny.demo;

import org.jspecify.annotations.NullMarked;
