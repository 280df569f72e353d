/** A letter whose end is recorded once. */
@NullMarked
package org.klassny.notification.delivery.write;

import org.jspecify.annotations.NullMarked;
