package org.rollcall.attendance.upload;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.MarkedSchool;
import org.rollcall.attendance.register.MarksTaken;
import org.rollcall.attendance.register.RecordingMarks;
import org.rollcall.attendance.register.Source;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.tenancy.Caller;

/**
 * Takes a school's register export while it arrives: every line is checked by itself, and each batch of good marks is written before
 * more is read. A file that breaks off has been taken as far as its last whole batch; sent again, or from there on, it loses nothing
 * and changes nothing twice.
 */
final class UploadingRegister {

    private final Schools schools;
    private final Roll roll;
    private final RecordingMarks recording;
    private final UploadDoor door;
    private final UploadLimits limits;
    private final Clock clock;

    UploadingRegister(
            Schools schools, Roll roll, RecordingMarks recording, UploadDoor door, UploadLimits limits, Clock clock) {
        this.schools = schools;
        this.roll = roll;
        this.recording = recording;
        this.door = door;
        this.limits = limits;
        this.clock = clock;
    }

    UploadReport take(Caller caller, String urn, MarksFile file) {
        schools.requireFor(caller, urn);
        return door.through(caller.tenant(), patient -> takeInTurn(caller, urn, file, patient));
    }

    private UploadReport takeInTurn(Caller caller, String urn, MarksFile file, UnaryOperator<InputStream> patient) {
        SchoolFacts school = new SchoolFacts(
                urn, roll.registerAt(caller.tenant(), urn), schools.calendarFor(caller, urn), LocalDate.now(clock));
        MarkedSchool marked = new MarkedSchool(
                urn, school.calendar(), new WatchedChildren(school.calendar(), clock).among(school.pupils()));
        Source source = Source.of(caller);
        LineSorter sorter = new LineSorter(school, marks -> recording.record(caller.tenant(), marked, marks, source));
        Reading reading = file.read(patient, limits.unpacked().toBytes(), sorter);
        MarksTaken taken = sorter.finish();
        return UploadReport.of(reading, taken, sorter.sayingNothing());
    }
}
