package org.rollcall.referral.casework.plan;

import org.rollcall.referral.Window;

/** Attendance as it was when the work began: of these days, so much. */
public record Baseline(Window window, Percent attendance) {}
