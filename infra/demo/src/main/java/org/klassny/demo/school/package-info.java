/** The demo school: made up from a fixed seed, brought in through the gateway as people would do it. */
@NullMarked
package org.klassny.demo.school;

import org.jspecify.annotations.NullMarked;
