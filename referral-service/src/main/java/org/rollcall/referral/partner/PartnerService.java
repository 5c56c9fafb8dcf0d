package org.rollcall.referral.partner;

/** Whom a family is referred to. */
enum PartnerService {
    EARLY_HELP,
    HEALTH,
    MENTAL_HEALTH,
    HOUSING,
    YOUTH_JUSTICE,
    SEND,
    /** The multi-agency safeguarding hub: the council's front door for child protection. */
    MASH,
    POLICE,
    DOMESTIC_ABUSE,
    SUBSTANCE_USE,
    VOLUNTARY,
    OTHER
}
