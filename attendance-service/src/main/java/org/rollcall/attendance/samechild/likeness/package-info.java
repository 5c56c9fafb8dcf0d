/**
 * How alike two records are, and the marks under which like ones find each other. Two records are put before an officer, never merged
 * by what is alike in them.
 */
@NullMarked
package org.rollcall.attendance.samechild.likeness;

import org.jspecify.annotations.NullMarked;
