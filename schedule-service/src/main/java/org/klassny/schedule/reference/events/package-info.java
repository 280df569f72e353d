/** Facts of people-service that policies answer to, with the fields that are read here. */
@NullMarked
package org.klassny.schedule.reference.events;

import org.jspecify.annotations.NullMarked;
