package org.rollcall.attendance.tracker;

/**
 * What a move is judged by besides the entry itself.
 *
 * @param weeksOnTarget whole school weeks on target since the pupil came to the stage, up to the last
 * @param weeksNeeded how many the council asks for before a pupil comes down
 */
record LadderFacts(int weeksOnTarget, int weeksNeeded) {}
