/** A report as a file: CSV, XLSX, PDF. It lies in {@code reference.read} because that is what every feature may know. */
@NullMarked
package org.klassny.reporting.reference.read.paper;

import org.jspecify.annotations.NullMarked;
