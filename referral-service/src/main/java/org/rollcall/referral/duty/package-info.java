/**
 * Deadlines as data: who must have done what by which day.
 *
 * <p>The record that a duty follows from announces it with its own write ({@link DutyEvent}), so a duty is never lost and never there
 * without its cause.
 */
@NullMarked
package org.rollcall.referral.duty;

import org.jspecify.annotations.NullMarked;
