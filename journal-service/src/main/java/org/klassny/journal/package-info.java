/** The register: what was held in each lesson, with attendance, marks and homework. */
@NullMarked
package org.klassny.journal;

import org.jspecify.annotations.NullMarked;
