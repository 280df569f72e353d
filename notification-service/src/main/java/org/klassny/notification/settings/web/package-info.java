/** The guardian's settings over HTTP. */
@NullMarked
package org.klassny.notification.settings.web;

import org.jspecify.annotations.NullMarked;
