/**
 * What a school says when it wants to delete a name: the facts of its ground, the evidence and where the child goes, and whether
 * SI 2024/208 reg. 9(1) holds the ground met as things are.
 */
@NullMarked
package org.rollcall.attendance.deletion.proposal;

import org.jspecify.annotations.NullMarked;
