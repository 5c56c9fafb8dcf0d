package org.rollcall.attendance.coding.check.run;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;

/** A check that asks about what goes beyond a number that the council expects of a school year. */
interface YearlyLimit extends PupilCheck {

    String code();

    CodingNumber limit();

    String fact(int most);

    /** The sessions beyond the limit. */
    default Stream<SchoolSession> beyond(int most, Stream<SchoolSession> ofYear) {
        return ofYear.skip(most);
    }

    @Override
    default Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int most = scope.number(limit());
        List<SchoolSession> beyond = beyond(most, pupil.coded(code()).map(KeptMark::session))
                .filter(session -> scope.covers(session.date()))
                .toList();
        return beyond.isEmpty() ? Stream.of() : Stream.of(Doubt.of(check(), pupil, code(), beyond, fact(most)));
    }
}
