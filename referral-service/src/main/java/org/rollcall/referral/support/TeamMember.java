package org.rollcall.referral.support;

import java.time.LocalDate;

/** Somebody in the team around the family. */
record TeamMember(Practitioner who, LocalDate since) {}
