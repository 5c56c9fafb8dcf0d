/** When absence is enough for a penalty notice to be considered, and the sessions that a register shows. */
@NullMarked
package org.rollcall.legal.threshold;

import org.jspecify.annotations.NullMarked;
