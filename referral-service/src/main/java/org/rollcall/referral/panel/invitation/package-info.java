/** Who is invited to a panel, and with how much notice. */
@NullMarked
package org.rollcall.referral.panel.invitation;

import org.jspecify.annotations.NullMarked;
