/**
 * Where the older corrections of a register go. All are kept (SI 2024/208 reg. 10), and a register that is corrected often is still
 * read and written quickly.
 */
@NullMarked
package org.rollcall.attendance.register.filing;

import org.jspecify.annotations.NullMarked;
