/** HTTP as every service speaks it: security, problems, the actor as an argument. */
@NullMarked
package org.klassny.kit.web;

import org.jspecify.annotations.NullMarked;
