/** Everything that the house does not want. */
@NullMarked
package org.rollcall.careless;

import org.jspecify.annotations.NullMarked;
