/** A council's local code of conduct: no penalty notice without one, and every notice within it (SI 2007/1867 regs. 14 to 18). */
@NullMarked
package org.rollcall.legal.codeofconduct;

import org.jspecify.annotations.NullMarked;
