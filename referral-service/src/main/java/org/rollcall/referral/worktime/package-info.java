/**
 * What officers' time was spent on, school by school.
 *
 * <p>Only work that a school may be charged for is taken from its package or priced by the hour; the core functions that the statutory
 * guidance keeps free are never charged to anybody. An entry is not edited: a wrong one is reversed, with a reason, and both stay.
 */
@NullMarked
package org.rollcall.referral.worktime;

import org.jspecify.annotations.NullMarked;
