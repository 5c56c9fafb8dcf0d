package org.rollcall.attendance.school;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.council.Councils;
import org.rollcall.attendance.csv.Concurrently;
import org.rollcall.attendance.csv.CsvFile;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.attendance.school.line.SaidSchool;
import org.rollcall.attendance.school.line.SchoolDifferences;
import org.rollcall.attendance.school.line.SchoolLine;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Brings the directory in line with a council's list of schools. The whole file is read before anything is written, each school is
 * one write, and schools that the file does not name stay as they are; so the same file again changes nothing.
 */
final class ImportingSchools {

    private static final int MOST_SCHOOLS = 5_000;

    private final Councils councils;
    private final Schools schools;
    private final RecordingSchool recording;

    ImportingSchools(Councils councils, Schools schools, RecordingSchool recording) {
        this.councils = councils;
        this.schools = schools;
        this.recording = recording;
    }

    SchoolReport take(TenantId tenant, InputStream file, Actor actor) {
        councils.requireOnboarded(tenant);
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Reading reading = new CsvFile(SchoolLine.COLUMNS)
                .read(file, line -> entry(tenant, line, seen).ifPresent(entries::add));
        List<Written> written = Concurrently.map(entries, entry -> write(tenant, entry, actor));
        return SchoolReport.of(
                reading,
                written.stream().flatMap(line -> line.outcome().stream()).toList(),
                written.stream().flatMap(line -> line.refusal().stream()).toList());
    }

    private Optional<Entry> entry(TenantId tenant, CsvLine line, Set<String> seen) {
        SchoolLine school = new SchoolLine(line);
        if (!seen.add(school.urn())) {
            line.refuse("URN", "The file names this school twice.", "Keep one line for each school.");
        } else if (seen.size() > MOST_SCHOOLS) {
            line.refuse("line", "A list holds at most 5,000 schools.", "Send the rest in another file.");
        }
        Optional<Stored<School>> known = schools.aggregates().find(tenant, school.urn());
        return school.on(known.map(found -> found.value().said()).orElse(null))
                .map(said -> new Entry(line.number(), said, known.orElse(null)));
    }

    private Written write(TenantId tenant, Entry entry, Actor actor) {
        try {
            recording.record(
                    tenant, entry.said(), Optional.ofNullable(entry.known()).map(Stored::version), actor);
            return new Written(Optional.of(entry.outcome()), Optional.empty());
        } catch (InvalidInput noCalendar) {
            return refused(
                    entry,
                    "Nothing says when the school meets.",
                    "Publish the council's calendar first, or give the school its own.");
        } catch (StaleVersion | AlreadyExists raced) {
            return refused(entry, "Somebody else changed the school at this moment.", "Send the line again.");
        }
    }

    private static Written refused(Entry entry, String reason, String fix) {
        return new Written(Optional.empty(), Optional.of(new LineProblem(entry.line(), "URN", reason, fix)));
    }

    private record Written(Optional<SchoolOutcome> outcome, Optional<LineProblem> refusal) {}

    private record Entry(
            long line, SaidSchool said, @Nullable Stored<School> known) {

        SchoolOutcome outcome() {
            if (known == null) {
                return new SchoolOutcome(line, said.urn(), SchoolOutcome.Kind.CREATED, List.of());
            }
            List<String> changed = SchoolDifferences.between(known.value().said(), said);
            return new SchoolOutcome(
                    line,
                    said.urn(),
                    changed.isEmpty() ? SchoolOutcome.Kind.UNCHANGED : SchoolOutcome.Kind.CHANGED,
                    changed);
        }
    }
}
