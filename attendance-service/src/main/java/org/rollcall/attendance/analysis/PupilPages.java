package org.rollcall.attendance.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The pupils of a school's figures, page by page. */
final class PupilPages {

    private static final int ALL = 200;
    private static final int READS = 5;

    private final Aggregates<PupilPage> pages;

    PupilPages(Aggregates<PupilPage> pages) {
        this.pages = pages;
    }

    /** Everybody with a register in the year. A making that goes on meanwhile is waited out by reading again. */
    List<PupilYear> pupils(TenantId tenant, String urn, SchoolYear year) {
        List<Stored<PupilPage>> read = read(tenant, urn, year);
        for (int again = 1; again < READS && ofSeveralMakings(read); again++) {
            read = read(tenant, urn, year);
        }
        return pupilsOn(read);
    }

    static List<PupilYear> pupilsOn(List<Stored<PupilPage>> pages) {
        Map<String, PupilYear> pupils = new LinkedHashMap<>();
        pages.forEach(page -> page.value().pupils().forEach(pupil -> pupils.put(pupil.pupilId(), pupil)));
        return List.copyOf(pupils.values());
    }

    List<Stored<PupilPage>> read(TenantId tenant, String urn, SchoolYear year) {
        return pages.slice(tenant, Map.of(SummaryTypes.SCHOOL, urn, SummaryTypes.YEAR, year.begins()), null, ALL)
                .items();
    }

    private static boolean ofSeveralMakings(List<Stored<PupilPage>> read) {
        return read.stream().map(page -> page.value().madeFor()).distinct().count() > 1;
    }

    /**
     * Writes every page, also one whose pupils did not change, over what was read before the registers were: {@link StaleVersion}
     * or {@link AlreadyExists} when another making wrote in between, since that one may have read newer registers.
     */
    void write(
            Stored<SchoolSummary> summary,
            List<Stored<PupilPage>> before,
            List<PupilYear> pupils,
            int count,
            Actor actor) {
        Map<Integer, Stored<PupilPage>> known =
                before.stream().collect(Collectors.toMap(page -> page.value().number(), page -> page));
        Map<Integer, List<PupilYear>> byPage = new HashMap<>();
        pupils.forEach(
                pupil -> byPage.computeIfAbsent(PupilPage.numberOf(pupil.pupilId(), count), none -> new ArrayList<>())
                        .add(pupil));
        IntStream.range(0, count).forEach(number -> {
            PupilPage page = page(summary, number, byPage.getOrDefault(number, List.of()));
            write(summary, known.get(number), page, actor);
        });
    }

    private static PupilPage page(Stored<SchoolSummary> summary, int number, List<PupilYear> pupils) {
        SchoolSummary school = summary.value();
        return new PupilPage(
                school.schoolUrn(),
                school.schoolYear(),
                number,
                summary.version().value(),
                pupils);
    }

    private void write(Stored<SchoolSummary> summary, @Nullable Stored<PupilPage> before, PupilPage page, Actor actor) {
        if (before == null) {
            pages.create(summary.tenant(), PupilPage.idOf(summary.id(), page.number()), Change.of(page), actor);
        } else {
            pages.save(before, Change.of(page), actor);
        }
    }
}
