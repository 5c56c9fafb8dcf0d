package org.rollcall.referral;

import org.rollcall.platform.testsupport.RulesContract;

class ReferralRulesTest extends RulesContract {}
