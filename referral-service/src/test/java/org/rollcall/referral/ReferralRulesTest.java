package org.rollcall.referral;

import org.rollcall.platform.testsupport.rule.RulesContract;

class ReferralRulesTest extends RulesContract {}
