package org.rollcall.referral.referral;

import org.junit.jupiter.api.BeforeEach;
import org.rollcall.referral.OneCouncil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A council in which referrals are written, submitted and looked at. */
abstract class ReferralSteps {

    @Autowired
    ApplicationContext service;

    OneCouncil council;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
    }
}
