package org.rollcall.attendance.imports;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.csv.Concurrently;
import org.rollcall.attendance.imports.answer.LineAnswer;
import org.rollcall.attendance.imports.answer.RollReport;
import org.rollcall.attendance.imports.file.RollFile;
import org.rollcall.attendance.imports.file.RollFile.Row;
import org.rollcall.attendance.imports.file.RollFormat;
import org.rollcall.attendance.imports.file.RollTerms;
import org.rollcall.attendance.pupil.EnrollingPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.roll.ImportLine;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** Brings the pupils' records in line with a school's roll. Pupils whom the file does not name stay as they are. */
final class ImportingRoll {

    private final EnrollingPupil enrolling;
    private final Roll roll;
    private final Clock clock;

    ImportingRoll(EnrollingPupil enrolling, Roll roll, Clock clock) {
        this.enrolling = enrolling;
        this.roll = roll;
        this.clock = clock;
    }

    /** Takes a whole file at once. It is read to its end before anything is written. */
    RollReport take(
            TenantId tenant,
            String schoolUrn,
            RollFormat format,
            @Nullable LocalDate joined,
            InputStream body,
            Actor actor) {
        RollTerms terms = terms(tenant, schoolUrn, LocalDate.now(clock), joined);
        List<Row> rows = new RollFile(format, terms).rows(body);
        return RollReport.of(take(tenant, rows, null, actor));
    }

    /** Takes some rows of a file, of which an import may take up some again. */
    List<LineAnswer> take(TenantId tenant, List<Row> rows, @Nullable String importId, Actor actor) {
        return Concurrently.map(rows, row -> row.entry()
                .map(entry ->
                        LineAnswer.of(row.line(), enrolling.enrol(tenant, entry, line(importId, row.line()), actor)))
                .orElseGet(() -> LineAnswer.refused(row.line(), row.problems())));
    }

    private static @Nullable ImportLine line(@Nullable String importId, long line) {
        return importId == null ? null : new ImportLine(importId, line);
    }

    RollTerms terms(TenantId tenant, String schoolUrn, LocalDate today, @Nullable LocalDate joined) {
        return new RollTerms(schoolUrn, today, joined, upn -> joined(tenant, schoolUrn, upn, today));
    }

    private Optional<LocalDate> joined(TenantId tenant, String schoolUrn, Upn upn, LocalDate today) {
        return roll.byNumber(tenant, upn)
                .flatMap(pupil -> pupil.stayOn(schoolUrn, today))
                .map(Enrolment::joined);
    }
}
