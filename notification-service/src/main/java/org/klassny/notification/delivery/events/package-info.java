/** What became of a letter. */
@NullMarked
package org.klassny.notification.delivery.events;

import org.jspecify.annotations.NullMarked;
