/** Meetings of the team around a family: arranged, held with minutes, or cancelled; and what is sent out after them. */
@NullMarked
package org.rollcall.referral.teamaround;

import org.jspecify.annotations.NullMarked;
