/**
 * The patterns of absence that a council configures for itself, and by what the registers of its schools are judged on a day: the
 * national measures, the council's numbers and its patterns.
 */
@NullMarked
package org.rollcall.attendance.pattern;

import org.jspecify.annotations.NullMarked;
