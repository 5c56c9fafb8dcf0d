/**
 * Referrals to partner services: health, housing, youth justice, the multi-agency safeguarding hub and others.
 *
 * <p>They are made with a parent's consent. Where that would put the child at risk, the reason for going without is written down
 * instead (Children Act 2004 s.10 and s.11; Working together to safeguard children). What came of each is heard by a day, or chased.
 */
@NullMarked
package org.rollcall.referral.partner;

import org.jspecify.annotations.NullMarked;
