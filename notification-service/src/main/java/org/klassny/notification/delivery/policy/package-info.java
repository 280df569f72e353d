/** From a change that has stood long enough to a letter that has left. */
@NullMarked
package org.klassny.notification.delivery.policy;

import org.jspecify.annotations.NullMarked;
