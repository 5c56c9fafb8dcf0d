/** Keeps the duties that records announce, finds what is due, for whom, and says when one is near or was missed. */
@NullMarked
package org.rollcall.referral.duty.kept;

import org.jspecify.annotations.NullMarked;
