/** The diary over HTTP. */
@NullMarked
package org.klassny.journal.diary.web;

import org.jspecify.annotations.NullMarked;
