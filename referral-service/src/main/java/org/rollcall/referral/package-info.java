/** A school's worry about a child's attendance, its evidence, and the casework that follows; here the ids that its parts share. */
@NullMarked
package org.rollcall.referral;

import org.jspecify.annotations.NullMarked;
