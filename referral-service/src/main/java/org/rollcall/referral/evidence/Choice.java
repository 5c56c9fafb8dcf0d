package org.rollcall.referral.evidence;

/** How much a council asks for one kind of evidence, where it differs from the national list. */
public record Choice(EvidenceKind kind, Need need) {}
