package org.rollcall.referral.pupil;

import java.time.LocalDate;

/** The national threshold for a penalty notice, as attendance-service announced it. */
public record Threshold(LocalDate metOn, String session, LocalDate windowFirstWeek, int count) {}
