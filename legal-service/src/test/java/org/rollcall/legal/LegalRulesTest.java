package org.rollcall.legal;

import org.rollcall.platform.testsupport.rule.RulesContract;

class LegalRulesTest extends RulesContract {}
