/** What happened to a guardian's wishes. */
@NullMarked
package org.klassny.notification.settings.events;

import org.jspecify.annotations.NullMarked;
