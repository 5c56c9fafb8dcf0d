package org.rollcall.attendance.tracker.judging;

import java.util.List;

/** One reason to prompt a school; a pure function of the situation. */
interface PromptRule {

    List<Finding> findings(Situation situation);
}
