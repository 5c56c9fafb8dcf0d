package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;

/** How far a parent's newest notice to improve has come. */
public record ImprovementStanding(NoticeToImproveState state, LocalDate endsOn) {}
