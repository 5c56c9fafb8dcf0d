package org.rollcall.attendance.school.line;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.Contact;
import org.rollcall.attendance.school.detail.SchoolDetails;
import org.rollcall.attendance.school.detail.SessionTimes;
import org.rollcall.attendance.school.detail.TaughtYear;
import org.rollcall.attendance.school.detail.Trust;

/** What a line of a council's list says beyond the school itself. */
final class DetailColumns {

    private final OptionalColumns columns;

    DetailColumns(OptionalColumns columns) {
        this.columns = columns;
    }

    SchoolDetails over(SchoolDetails known) {
        return new SchoolDetails(
                columns.text("LACode", known.laCode()),
                trust(known.trust()),
                lead(known.seniorAttendanceLead()),
                known.contacts(),
                year("LowestYear", known.lowestYear()),
                year("HighestYear", known.highestYear()),
                times(known.sessionTimes()),
                columns.number("RegisterOpenMinutes", known.registerOpenMinutes()),
                columns.date("Opened", known.opened()),
                columns.date("Closed", known.closed()),
                links(known.linkedUrns()));
    }

    private @Nullable Trust trust(@Nullable Trust known) {
        String id = columns.text("TrustId", known == null ? null : known.id());
        String name = columns.text("TrustName", known == null ? null : known.name());
        return id == null && name == null ? null : new Trust(or(id), or(name));
    }

    private @Nullable Contact lead(@Nullable Contact known) {
        String name = columns.text("LeadName", known == null ? null : known.name());
        String role = columns.text("LeadRole", known == null ? null : known.role());
        String email = columns.text("LeadEmail", known == null ? null : known.email());
        String phone = columns.field(
                "LeadPhone",
                known == null ? null : known.phone(),
                text -> TextCheck.isPhone(text) ? Optional.of(text) : Optional.empty(),
                "Write a telephone number such as 01234 567890.");
        boolean nobody = name == null && role == null && email == null && phone == null;
        return nobody ? null : new Contact(or(name), role, email, phone);
    }

    private @Nullable SessionTimes times(@Nullable SessionTimes known) {
        LocalTime morning = columns.time("MorningStarts", known == null ? null : known.morningStarts());
        LocalTime noon = columns.time("MorningEnds", known == null ? null : known.morningEnds());
        LocalTime afternoon = columns.time("AfternoonStarts", known == null ? null : known.afternoonStarts());
        LocalTime end = columns.time("AfternoonEnds", known == null ? null : known.afternoonEnds());
        boolean none = morning == null && noon == null && afternoon == null && end == null;
        return none ? null : new SessionTimes(morning, noon, afternoon, end);
    }

    private @Nullable TaughtYear year(String column, @Nullable TaughtYear known) {
        return columns.field(
                column,
                known,
                text -> TaughtYear.isOne(text) ? Optional.of(new TaughtYear(text)) : Optional.empty(),
                "Write N1, N2, R or a number from 1 to 14.");
    }

    private List<String> links(List<String> known) {
        if (!columns.has("LinkedURNs")) {
            return known;
        }
        String text = columns.text("LinkedURNs", null);
        return text == null ? List.of() : Arrays.asList(text.split("[ ;]+", -1));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
