/** What other services know: whose guardian somebody is, and, at the moment of sending, name and address. */
@NullMarked
package org.klassny.notification.reference.read;

import org.jspecify.annotations.NullMarked;
