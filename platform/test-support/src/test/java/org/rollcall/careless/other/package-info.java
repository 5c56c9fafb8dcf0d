/** The other half of a cycle that the house does not want. */
@NullMarked
package org.rollcall.careless.other;

import org.jspecify.annotations.NullMarked;
