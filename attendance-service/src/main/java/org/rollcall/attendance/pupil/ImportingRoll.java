package org.rollcall.attendance.pupil;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.attendance.csv.Concurrently;
import org.rollcall.attendance.csv.CsvFile;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** Brings the pupils' records in line with a school's roll. Pupils whom the file does not name stay as they are. */
final class ImportingRoll {

    private static final int MOST_ENTRIES = 10_000;

    private final EnrollingPupil enrolling;
    private final Clock clock;

    ImportingRoll(EnrollingPupil enrolling, Clock clock) {
        this.enrolling = enrolling;
        this.clock = clock;
    }

    RollReport take(TenantId tenant, String schoolUrn, InputStream file, Actor actor) {
        List<Line> lines = new ArrayList<>();
        Set<Upn> seen = new HashSet<>();
        LocalDate today = LocalDate.now(clock);
        Reading reading = new CsvFile(RollLine.COLUMNS).read(file, line -> new RollLine(line, today)
                .entryAt(schoolUrn)
                .filter(entry -> isFirst(line, entry, seen))
                .ifPresent(entry -> lines.add(new Line(line.number(), entry))));
        List<Outcome> outcomes = Concurrently.map(lines, line -> enrolling.enrol(tenant, line.entry(), actor));
        return RollReport.of(reading, outcomes, refusals(lines, outcomes));
    }

    private static boolean isFirst(CsvLine line, RollEntry entry, Set<Upn> seen) {
        if (!seen.add(entry.upn())) {
            line.refuse("UPN", "The file names this pupil twice.", "Keep one line for each pupil.");
        } else if (seen.size() > MOST_ENTRIES) {
            line.refuse("line", "A roll holds at most 10,000 pupils.", "Send the rest in another file.");
        }
        return !line.refused();
    }

    private static List<LineProblem> refusals(List<Line> lines, List<Outcome> outcomes) {
        List<LineProblem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            long number = lines.get(i).number();
            switch (outcomes.get(i)) {
                case SOMEBODY_ELSE ->
                    problems.add(new LineProblem(
                            number,
                            "UPN",
                            "The council knows this number with another name and another birth date.",
                            "Check the number with the pupil's last school."));
                case TOO_MANY_STAYS ->
                    problems.add(new LineProblem(
                            number,
                            "Joined",
                            "The pupil's record has too many stays at schools.",
                            "Ask the council to look at the record."));
                case CREATED, CHANGED, UNCHANGED -> {}
            }
        }
        return problems;
    }

    private record Line(long number, RollEntry entry) {}
}
