package org.rollcall.referral.concern;

import java.time.LocalDate;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;

/** That an officer ordered a letter of concern to a parent; the letter itself is kept as it was sent. */
record OrderedConcern(CaseId caseId, ParentId parent, Concern letter, LocalDate on, String by) {}
