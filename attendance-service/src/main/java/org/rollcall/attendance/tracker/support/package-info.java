/**
 * What was done for a pupil whose attendance falls: prompts and their answers, contacts, offers of support, moves of stage
 * (Working together to improve school attendance).
 */
@NullMarked
package org.rollcall.attendance.tracker.support;

import org.jspecify.annotations.NullMarked;
