package org.rollcall.referral.support.people;

import java.time.LocalDate;

/** Somebody in the team around the family. */
public record TeamMember(Practitioner who, LocalDate since) {}
