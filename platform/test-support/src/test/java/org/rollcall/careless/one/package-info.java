/** Half of a cycle that the house does not want. */
@NullMarked
package org.rollcall.careless.one;

import org.jspecify.annotations.NullMarked;
