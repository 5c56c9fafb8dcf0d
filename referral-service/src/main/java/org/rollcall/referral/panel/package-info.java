/**
 * Meetings that look at a family's case as a whole: the attendance panel, the case conference, the pre-court conference, and the
 * legal planning meeting.
 *
 * <p>No enactment makes them; councils hold them so that support comes first, and so that a parent is heard before legal action
 * (Working together to improve school attendance). What they decide rests on reasons: whoever goes further up the ladder from
 * voluntary support to prosecution says why each lower rung was tried or passed over.
 */
@NullMarked
package org.rollcall.referral.panel;

import org.jspecify.annotations.NullMarked;
