/**
 * Who answers for which school: one named officer at a time, a deputy, and who covers while the named officer is away.
 *
 * <p>A case that opens goes to the officer who answers for the school on that day. The statutory guidance asks a council to give
 * every school a named point of contact in its attendance team; the rest is the practice of the services.
 */
@NullMarked
package org.rollcall.referral.allocation;

import org.jspecify.annotations.NullMarked;
