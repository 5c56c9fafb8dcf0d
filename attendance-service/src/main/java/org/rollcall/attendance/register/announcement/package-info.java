/**
 * What others are told of a register when its marks have changed: what was crossed, what no longer rests on the same marks, and that
 * nobody knows why a child with a social worker is absent.
 */
@NullMarked
package org.rollcall.attendance.register.announcement;

import org.jspecify.annotations.NullMarked;
