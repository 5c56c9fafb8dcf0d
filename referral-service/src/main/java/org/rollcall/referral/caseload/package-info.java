/**
 * What each officer has to do, and what a team leader must see of the team.
 *
 * <p>A view for reading, kept from what the service itself announces: cases from their own events, what is due from the duties. It
 * decides nothing, and can be made anew from the events at any time.
 */
@NullMarked
package org.rollcall.referral.caseload;

import org.jspecify.annotations.NullMarked;
