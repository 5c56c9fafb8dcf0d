package org.rollcall.legal;

import org.rollcall.platform.testsupport.RulesContract;

class LegalRulesTest extends RulesContract {}
