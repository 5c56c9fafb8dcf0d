/** What a panel decided, who was there, and why each lower rung of the ladder was tried or passed over. */
@NullMarked
package org.rollcall.referral.panel.decision;

import org.jspecify.annotations.NullMarked;
