/** The schools with which the council compares a school, from a day on. */
@NullMarked
package org.rollcall.attendance.analysis.neighbour;

import org.jspecify.annotations.NullMarked;
