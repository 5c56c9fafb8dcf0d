/** A school's referral on paper, as it stands on the day; a confidential address is never on it. */
@NullMarked
package org.rollcall.referral.printed;

import org.jspecify.annotations.NullMarked;
