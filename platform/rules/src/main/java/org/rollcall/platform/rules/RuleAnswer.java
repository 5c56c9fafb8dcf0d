package org.rollcall.platform.rules;

import java.util.List;

/** What a rule says of the facts given, and the law it rests on. */
public record RuleAnswer(String rule, Object answer, List<Basis> basis) {}
