package org.rollcall.licensing;

import org.rollcall.platform.testsupport.rule.RulesContract;

class LicensingRulesTest extends RulesContract {}
