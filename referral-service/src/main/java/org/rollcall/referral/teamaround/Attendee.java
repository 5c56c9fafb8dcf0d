package org.rollcall.referral.teamaround;

import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.support.people.Organisation;

/** Somebody who was there. */
record Attendee(PersonName name, Organisation organisation) {}
