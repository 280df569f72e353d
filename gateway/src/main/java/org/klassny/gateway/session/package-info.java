/** What the gateway remembers of a browser: sessions in PostgreSQL, shared by all gateways. */
@NullMarked
package org.klassny.gateway.session;

import org.jspecify.annotations.NullMarked;
