/** The one door for browsers: login, session, token relay, routes. */
@NullMarked
package org.klassny.gateway;

import org.jspecify.annotations.NullMarked;
