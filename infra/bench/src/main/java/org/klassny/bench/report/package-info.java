/** The table as people and programs read it. */
@NullMarked
package org.klassny.bench.report;

import org.jspecify.annotations.NullMarked;
