/** Small services, each breaking one house rule, and a good one: they prove that the rules bite. */
package org.klassny.planted;
