package org.rollcall.referral.allocation;

/** As what an officer answers for a school. */
enum Part {
    NAMED,
    /** Covers while the named officer is away, unless somebody else was asked to. */
    DEPUTY
}
