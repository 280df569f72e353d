/** The house rules of STYLE, who may depend on whom, as tests for any service. */
@NullMarked
package org.klassny.teststack.architecture;

import org.jspecify.annotations.NullMarked;
