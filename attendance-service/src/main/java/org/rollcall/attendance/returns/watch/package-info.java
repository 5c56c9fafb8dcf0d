/** Watching schools for returns that fall due: by the day, by the marks that came, and by what is heard of the roll. */
@NullMarked
package org.rollcall.attendance.returns.watch;

import org.jspecify.annotations.NullMarked;
