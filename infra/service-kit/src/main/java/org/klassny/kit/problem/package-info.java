/** What went wrong, said as an RFC 9457 problem with the code of the rule. */
@NullMarked
package org.klassny.kit.problem;

import org.jspecify.annotations.NullMarked;
