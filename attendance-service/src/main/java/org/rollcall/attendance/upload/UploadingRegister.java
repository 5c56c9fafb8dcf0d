package org.rollcall.attendance.upload;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.attendance.csv.CsvFile;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.MarksTaken;
import org.rollcall.attendance.register.RecordingMarks;
import org.rollcall.attendance.register.Source;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** Takes a school's register export: every line is checked first, then each pupil's marks are written at once. */
@Component
class UploadingRegister {

    private final Schools schools;
    private final Roll roll;
    private final RecordingMarks recording;
    private final Clock clock;

    UploadingRegister(Schools schools, Roll roll, RecordingMarks recording, Clock clock) {
        this.schools = schools;
        this.roll = roll;
        this.recording = recording;
        this.clock = clock;
    }

    UploadReport take(Caller caller, String urn, InputStream file) {
        SchoolFacts school = new SchoolFacts(
                urn, roll.everybodyAt(caller.tenant(), urn), schools.calendarFor(caller, urn), LocalDate.now(clock));
        LineSorter sorter = new LineSorter(school);
        Reading reading = new CsvFile(RegisterLine.COLUMNS).read(file, sorter);
        MarksTaken taken =
                recording.record(caller.tenant(), urn, sorter.good().pupils(), school.calendar(), Source.of(caller));
        return UploadReport.of(reading, taken, sorter.sayingNothing());
    }
}
