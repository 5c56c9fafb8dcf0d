package org.rollcall.referral.worktime;

import java.time.LocalDate;
import org.rollcall.referral.SchoolUrn;

/**
 * Where an entry is kept, under the entry's own id: in its officer's day. Written before the entry, so that the caller's key names one
 * request and no other; a place whose entry was refused stays empty.
 */
record EntryPlace(String officer, LocalDate date, SchoolUrn school) {

    String day() {
        return OfficerDay.id(officer, date);
    }
}
