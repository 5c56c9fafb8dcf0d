package org.rollcall.attendance.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Change;

/**
 * The attendance register of one pupil at one school in one school year: a mark for each session, and what was corrected (SI
 * 2024/208 regs 7 and 10). It begins with the first mark of the year and is kept for six years.
 *
 * <p><b>When the threshold is announced.</b> The marks are read together with those of the year before, because ten school weeks
 * reach over a summer. An {@link Episode} begins with an unauthorised session whose window holds ten, when the one before it held
 * fewer, and lasts while each further one's window does. It belongs to the year in which it begins. It is announced once: when
 * the marks come to show an episode that overlaps none of those known before. So further absence is not announced again, nor a
 * correction that moves the crossing within the same episode; but a count that fell below ten, because time passed or marks were
 * corrected, and rises to ten again, is. The register keeps the episodes that its marks show now, and no others.
 *
 * @param flagged some episode stands: the threshold was met this year by the marks as they are now
 * @param corrections the latest, oldest first; what came before is filed in pages
 * @param correctionsFiled how many are filed
 * @param disputes where another connection of the school says otherwise
 */
record Register(
        String pupilId,
        String schoolUrn,
        int schoolYear,
        YearMarks marks,
        List<Episode> episodes,
        boolean flagged,
        List<Correction> corrections,
        int correctionsFiled,
        Disputes disputes)
        implements SessionMarks {

    Register {
        episodes = List.copyOf(episodes);
        corrections = List.copyOf(corrections);
    }

    static Register open(RegisterId id) {
        return new Register(
                id.pupilId(),
                id.schoolUrn(),
                id.year().begins(),
                YearMarks.NONE,
                List.of(),
                false,
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

    /** The register with the episodes that its marks show, announcing those that are new. */
    Change<Register> judge(RollingSchoolWeeks window, Register lastYear) {
        SortedMap<SchoolSession, String> unauthorised = new TreeMap<>(lastYear.unauthorised());
        unauthorised.putAll(unauthorised());
        SchoolYear year = new SchoolYear(schoolYear);
        List<Episode> now = Episodes.in(unauthorised.keySet(), window).stream()
                .filter(episode -> year.contains(episode.metOn().date()))
                .toList();
        RegisterEvent[] reached = now.stream()
                .filter(episode -> episodes.stream().noneMatch(episode::overlaps))
                .map(episode -> announcement(episode, unauthorised))
                .toArray(RegisterEvent[]::new);
        return Change.of(new Register(
                        pupilId,
                        schoolUrn,
                        schoolYear,
                        marks,
                        now,
                        !now.isEmpty(),
                        corrections,
                        correctionsFiled,
                        disputes))
                .announcing(reached);
    }

    private RegisterEvent announcement(Episode episode, SortedMap<SchoolSession, String> unauthorised) {
        List<RegisterEvent.ReliedOn> sessions = unauthorised.entrySet().stream()
                .filter(entry -> !entry.getKey().date().isBefore(episode.windowFirstWeek()))
                .filter(entry -> entry.getKey().compareTo(episode.metOn()) <= 0)
                .map(entry -> new RegisterEvent.ReliedOn(
                        entry.getKey().date(), entry.getKey().half(), entry.getValue()))
                .toList();
        return new RegisterEvent.ThresholdReached(
                pupilId,
                schoolUrn,
                episode.metOn().date(),
                episode.metOn().half(),
                episode.windowFirstWeek(),
                sessions.size(),
                sessions);
    }

    boolean hasUnauthorised() {
        return !unauthorised().isEmpty();
    }

    /** How the threshold stands this year, if it was met. */
    Optional<Standing> standing() {
        return flagged
                ? Optional.of(new Standing(
                        episodes.getLast().metOn(), episodes.getLast().count()))
                : Optional.empty();
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

    private SortedMap<SchoolSession, String> unauthorised() {
        SchoolYear year = year();
        SortedMap<SchoolSession, String> unauthorised = new TreeMap<>();
        marks.places()
                .filter(place -> marks.codeAt(place).unauthorised())
                .forEach(place -> unauthorised.put(
                        year.sessionAt(place), marks.codeAt(place).symbol()));
        return unauthorised;
    }

    /** A day for each mark, less those that themselves say that the school was closed. */
    Stream<LocalDate> daysMarkedOpen() {
        SchoolYear year = year();
        return marks.places()
                .filter(place -> marks.codeAt(place).counts() != CodeClass.NOT_COLLECTED)
                .mapToObj(place -> year.sessionAt(place).date());
    }

    /** The first corrections have been filed as full pages. */
    Register filing(int pages) {
        int filed = pages * CorrectionPage.SIZE;
        if (filed == 0) {
            return this;
        }
        return new Register(
                pupilId,
                schoolUrn,
                schoolYear,
                marks,
                episodes,
                flagged,
                corrections.subList(filed, corrections.size()),
                correctionsFiled + filed,
                disputes);
    }

    Register with(YearMarks newMarks, List<Correction> newCorrections, Disputes newDisputes) {
        return new Register(
                pupilId,
                schoolUrn,
                schoolYear,
                newMarks,
                episodes,
                flagged,
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
