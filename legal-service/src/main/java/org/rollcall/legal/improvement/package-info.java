/** How long a parent has to improve a child's attendance, counted in school days (Working together to improve school attendance: three to six weeks). */
@NullMarked
package org.rollcall.legal.improvement;

import org.jspecify.annotations.NullMarked;
