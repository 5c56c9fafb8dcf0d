/**
 * One session's mark: what the register says, every correction of it (the regulations ask for what it was, what it became, who changed
 * it, when and why), and what another of the school's connections said instead.
 */
@NullMarked
package org.rollcall.attendance.register.mark;

import org.jspecify.annotations.NullMarked;
