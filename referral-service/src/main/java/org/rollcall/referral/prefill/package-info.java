/** A referral form begun from what the school's data already says, so that nobody is asked for it again. */
@NullMarked
package org.rollcall.referral.prefill;

import org.jspecify.annotations.NullMarked;
