/**
 * The numbers that a pupil goes by, the unique pupil number and the unique learner number: whether one can be right, or
 * its first fault (DfE, Unique pupil numbers: a guide for schools and local authorities).
 */
@NullMarked
package org.rollcall.attendance.pupil.number;

import org.jspecify.annotations.NullMarked;
