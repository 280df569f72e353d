/** Schools that do not exist: their facts, written to Kafka where people- and schedule-service do not run. */
@NullMarked
package org.klassny.demo;

import org.jspecify.annotations.NullMarked;
