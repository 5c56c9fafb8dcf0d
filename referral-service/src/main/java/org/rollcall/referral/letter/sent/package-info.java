/**
 * Letters as they were sent: made once for each order, kept byte for byte, and read by the council and by the school they went to.
 */
@NullMarked
package org.rollcall.referral.letter.sent;

import org.jspecify.annotations.NullMarked;
