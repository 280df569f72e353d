/** PostgreSQL and Kafka as child processes on 127.0.0.1, without Docker. */
@NullMarked
package org.klassny.local.server;

import org.jspecify.annotations.NullMarked;
