package org.rollcall.licensing;

import org.rollcall.platform.testsupport.RulesContract;

class LicensingRulesTest extends RulesContract {}
