package org.rollcall.legal.enforcementcase;

import java.time.LocalDate;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;

/** A decision that an unpaid notice calls for: prosecute for the offence, or withdraw the notice. */
public record ProsecutionDecision(NoticeId noticeId, ParentId parentId, LocalDate dueFrom, LocalDate lastDayToLay) {}
