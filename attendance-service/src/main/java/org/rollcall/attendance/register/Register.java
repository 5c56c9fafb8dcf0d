package org.rollcall.attendance.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.attendance.register.announcement.Announcements;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.attendance.register.mark.Dispute;
import org.rollcall.attendance.register.mark.Disputes;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.MarksDraft;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.mark.YearMarks;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.attendance.threshold.Crossing;
import org.rollcall.attendance.threshold.Judging;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.attendance.threshold.KnownCrossing;
import org.rollcall.attendance.threshold.Settlement;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.attendance.threshold.mark.YearOfCodes;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Change;

/**
 * The attendance register of one pupil at one school in one school year: a mark for each session, and what was corrected (SI
 * 2024/208 regs 7 and 10). It begins with the first mark of the year and is kept for six years.
 *
 * <p><b>When a crossing is announced.</b> The marks are read together with those of the year before where that matters, because ten
 * school weeks and a run of days reach over a summer. A {@link Crossing} begins with the session at which its measure is first
 * met, and lasts while it is at each further session that the measure looks at. It belongs to the year in which it begins. It is
 * announced once: when the marks come to show one that overlaps none of those known before. So further absence is not announced
 * again, nor a correction that moves the crossing within the same episode; but a count that fell below its number, because time
 * passed or marks were corrected, and rises to it again, is. The register keeps the crossings that its marks show now, and no others.
 *
 * <p><b>When evidence has changed.</b> With each crossing the register keeps what others were told it relied on. When one of those
 * sessions is no longer what it was, or the crossing stands no more for whatever reason, that is announced too, in the same write.
 *
 * @param crossings what the marks as they are now show, and what was told of it
 * @param crossed the kinds of them, and {@link #ANY} when there are some: for finding the register
 * @param corrections the latest, oldest first; what came before is filed in pages
 * @param correctionsFiled how many are filed
 * @param disputes where another connection of the school says otherwise
 */
record Register(
        String pupilId,
        String schoolUrn,
        int schoolYear,
        YearMarks marks,
        List<KnownCrossing> crossings,
        List<String> crossed,
        List<Correction> corrections,
        int correctionsFiled,
        Disputes disputes)
        implements SessionMarks {

    /** Among the kinds of a register that shows some crossing. */
    static final String ANY = "ANY";

    Register {
        crossings = List.copyOf(crossings);
        crossed = List.copyOf(crossed);
        corrections = List.copyOf(corrections);
    }

    static Register open(RegisterId id) {
        return new Register(
                id.pupilId(),
                id.schoolUrn(),
                id.year().begins(),
                YearMarks.NONE,
                List.of(),
                List.of(),
                List.of(),
                0,
                Disputes.NONE);
    }

    /** The register with these marks in it, as far as they do not contradict what came over another connection. */
    Recorded record(Collection<NewMark> given, Instant at, String by, String connection) {
        return new MarksEntry(this, at, by, connection).enter(given);
    }

    /** One of two marks stands from now on, and the other is remembered as refused. */
    Register settle(SchoolSession session, boolean givenStands, Dispute.Settlement decision) {
        String at = Correction.session(session);
        Dispute dispute = disputes.openAt(at).orElseThrow();
        if (!givenStands) {
            return with(marks, corrections, disputes.replace(dispute.settledAs(decision)));
        }
        int place = year().placeOf(session);
        String was = Objects.requireNonNull(marks.at(place)).text();
        Dispute refused = new Dispute(at, was, marks.writerAt(place), dispute.at(), null, decision);
        MarksDraft draft = new MarksDraft(marks, dispute.connection());
        draft.put(place, Mark.of(dispute.given()));
        List<Correction> corrected = new ArrayList<>(corrections);
        corrected.add(new Correction(at, was, dispute.given(), decision.at(), decision.by(), decision.reason()));
        return with(
                draft.marks(), corrected, disputes.meets(at, dispute.given()).replace(refused));
    }

    /** The register with the crossings that its marks show, announcing those that are new and those that rest on other marks. */
    Change<Register> judge(Thresholds by, Register lastYear) {
        Settlement settled = Settlement.of(crossings, lastYear.codes(), codes(), by);
        return Change.of(showing(settled.crossings())).announcing(new Announcements(id()).of(settled));
    }

    /** Whether it must be judged together with the register of the year before. */
    boolean reachesBack(Thresholds by) {
        return Judging.reachesBack(codes(), crossings, by);
    }

    /** Some crossing counts sessions of the school year before. */
    boolean reliesOnTheYearBefore() {
        LocalDate firstDay = year().firstDay();
        return crossings.stream().anyMatch(known -> known.crossing().reachesBefore(firstDay));
    }

    /** How many of the crossings known before are gone from this register. */
    long goneSince(Register before) {
        return before.crossings.stream()
                .filter(known ->
                        crossings.stream().noneMatch(now -> now.crossing().isOneWith(known.crossing())))
                .count();
    }

    /** How the national threshold stands this year, if it was met. */
    Optional<Standing> standing() {
        return crossings.reversed().stream()
                .map(KnownCrossing::crossing)
                .filter(crossing -> crossing.kind() == Kind.NATIONAL_THRESHOLD)
                .map(crossing -> new Standing(crossing.metOn(), crossing.count()))
                .findFirst();
    }

    YearOfCodes codes() {
        return new YearOfCodes(year().firstDay(), marks.letters());
    }

    RegisterId id() {
        return new RegisterId(pupilId, schoolUrn, year());
    }

    @Override
    public SchoolYear year() {
        return new SchoolYear(schoolYear);
    }

    @Override
    public Optional<Mark> at(SchoolSession session) {
        SchoolYear year = year();
        return year.contains(session.date()) ? Optional.ofNullable(marks.at(year.placeOf(session))) : Optional.empty();
    }

    @Override
    public Stream<Map.Entry<SchoolSession, Mark>> sessions() {
        SchoolYear year = year();
        return marks.places()
                .mapToObj(place -> Map.entry(year.sessionAt(place), Objects.requireNonNull(marks.at(place))));
    }

    /** A day for each mark, less those that themselves say that the school was closed. */
    Stream<LocalDate> daysMarkedOpen() {
        SchoolYear year = year();
        return marks.places()
                .filter(place -> marks.codeAt(place).counts() != CodeClass.NOT_COLLECTED)
                .mapToObj(place -> year.sessionAt(place).date());
    }

    /** The first so many corrections have been filed. */
    Register filing(int filed) {
        if (filed == 0) {
            return this;
        }
        return new Register(
                pupilId,
                schoolUrn,
                schoolYear,
                marks,
                crossings,
                crossed,
                corrections.subList(filed, corrections.size()),
                correctionsFiled + filed,
                disputes);
    }

    private Register showing(List<KnownCrossing> now) {
        List<String> kinds = Stream.concat(
                        now.isEmpty() ? Stream.<String>empty() : Stream.of(ANY),
                        now.stream().map(known -> known.crossing().kind().name()))
                .distinct()
                .toList();
        return new Register(pupilId, schoolUrn, schoolYear, marks, now, kinds, corrections, correctionsFiled, disputes);
    }

    Register with(YearMarks newMarks, List<Correction> newCorrections, Disputes newDisputes) {
        return new Register(
                pupilId,
                schoolUrn,
                schoolYear,
                newMarks,
                crossings,
                crossed,
                newCorrections,
                correctionsFiled,
                newDisputes);
    }

    /**
     * What recording some marks came to.
     *
     * @param disputed marks that were not entered, since another connection had given others
     */
    record Recorded(Register register, int created, int changed, int unchanged, int disputed) {}
}
