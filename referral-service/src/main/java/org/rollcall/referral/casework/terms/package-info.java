/** By when what must be done about a case, by numbers that each council may set for itself from a day on. */
@NullMarked
package org.rollcall.referral.casework.terms;

import org.jspecify.annotations.NullMarked;
