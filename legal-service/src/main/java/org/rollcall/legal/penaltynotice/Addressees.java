package org.rollcall.legal.penaltynotice;

import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;

/** Names and addresses as they were on the day of issue; later changes elsewhere do not reach them. */
public record Addressees(
        PersonName parent, PostalAddress parentAddress, PersonName child, boolean livesWithParent, String school) {}
