package org.rollcall.attendance;

import org.rollcall.platform.testsupport.RulesContract;

class RulesTest extends RulesContract {}
