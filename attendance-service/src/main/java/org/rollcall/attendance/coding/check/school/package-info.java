/** Checks that look at many pupils of a school together. */
@NullMarked
package org.rollcall.attendance.coding.check.school;

import org.jspecify.annotations.NullMarked;
