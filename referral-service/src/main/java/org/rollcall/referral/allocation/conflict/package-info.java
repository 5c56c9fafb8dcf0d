/**
 * Conflicts of interest: an officer who is related to a family, or close to it, says so and has no case of that family.
 *
 * <p>Officers' codes of conduct ask this of every council; why somebody is close to a family is between the officer and the team
 * leader.
 */
@NullMarked
package org.rollcall.referral.allocation.conflict;

import org.jspecify.annotations.NullMarked;
