package org.rollcall.attendance;

import org.rollcall.platform.testsupport.rule.RulesContract;

class RulesTest extends RulesContract {}
