/** The real PostgreSQL, Kafka and SMTP for JUnit, one of each a test run. */
@NullMarked
package org.klassny.teststack;

import org.jspecify.annotations.NullMarked;
