/** One piece of an officer's time: what it was spent on, on whose account, and why it may not stand. */
@NullMarked
package org.rollcall.referral.worktime.entry;

import org.jspecify.annotations.NullMarked;
