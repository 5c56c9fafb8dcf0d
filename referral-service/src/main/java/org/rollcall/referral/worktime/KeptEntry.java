package org.rollcall.referral.worktime;

import org.rollcall.platform.store.Stored;
import org.rollcall.referral.worktime.entry.TimeEntry;

/** An entry with the day that holds it, whose version is its own. */
record KeptEntry(Stored<OfficerDay> day, TimeEntry entry) {}
