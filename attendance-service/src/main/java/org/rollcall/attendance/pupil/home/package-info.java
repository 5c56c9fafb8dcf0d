/** Where a child lives and with whom: addresses, and the parents that the law means (Education Act 1996 s.576). */
@NullMarked
package org.rollcall.attendance.pupil.home;

import org.jspecify.annotations.NullMarked;
