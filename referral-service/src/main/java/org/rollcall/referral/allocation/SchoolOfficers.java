package org.rollcall.referral.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.NotFound;
import org.rollcall.referral.SchoolUrn;

/**
 * Who answers for one school, with the history.
 *
 * <p>Naming somebody from a day on ends the one before on the day before, so that there is one at a time. What has been in force is
 * never written over: who had the school on a day in the past stays true.
 */
record SchoolOfficers(SchoolUrn school, List<Term> terms, List<Cover> covers) {

    static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): a named point of contact for each school";

    SchoolOfficers {
        terms = List.copyOf(terms);
        covers = List.copyOf(covers);
    }

    static SchoolOfficers of(SchoolUrn school) {
        return new SchoolOfficers(school, List.of(), List.of());
    }

    SchoolOfficers name(Part part, String officer, LocalDate from, LocalDate today) {
        List<Term> named = Stream.concat(
                        vacate(part, from, today).terms.stream(), Stream.of(new Term(part, officer, from, null)))
                .toList();
        return new SchoolOfficers(school, named, covers);
    }

    /** Nobody from that day on, until somebody is named. */
    SchoolOfficers vacate(Part part, LocalDate from, LocalDate today) {
        if (terms.stream().anyMatch(term -> term.part() == part && term.holdsBetween(from, today.minusDays(1)))) {
            throw refused("HISTORY_STANDS", "Somebody answered for the school on a day from %s on.".formatted(from));
        }
        List<Term> ended = terms.stream()
                .map(term -> term.part() == part ? term.before(from) : term)
                .toList();
        return new SchoolOfficers(school, ended, covers);
    }

    SchoolOfficers cover(Cover cover) {
        if (covers.stream().anyMatch(cover::overlaps)) {
            throw refused("COVERED_ALREADY", "Somebody covers on one of these days already; end that cover first.");
        }
        return new SchoolOfficers(
                school, terms, Stream.concat(covers.stream(), Stream.of(cover)).toList());
    }

    /** The named officer is back: the cover's last day is this one. */
    SchoolOfficers endCover(String id, LocalDate last, LocalDate today) {
        Cover ended = findCover(id).orElseThrow(() -> new NotFound("covers", id));
        LocalDate earliest = (today.isAfter(ended.from()) ? today : ended.from()).minusDays(1);
        if (last.isBefore(earliest) || last.isAfter(ended.to())) {
            throw refused("HISTORY_STANDS", "Its last day can be from %s to %s.".formatted(earliest, ended.to()));
        }
        List<Cover> changed = covers.stream()
                .map(cover -> cover.equals(ended) ? ended.until(last) : cover)
                .toList();
        return new SchoolOfficers(school, terms, changed);
    }

    Optional<Cover> findCover(String id) {
        return covers.stream().filter(cover -> cover.id().equals(id)).findFirst();
    }

    Optional<String> holds(Part part, LocalDate day) {
        return terms.stream()
                .filter(term -> term.part() == part && term.holds(day))
                .map(Term::officer)
                .findFirst();
    }

    /** Who gets what comes in on that day: who covers, else the named officer. */
    Optional<String> onDuty(LocalDate day) {
        return covers.stream()
                .filter(cover -> cover.holds(day))
                .map(Cover::officer)
                .findFirst()
                .or(() -> holds(Part.NAMED, day));
    }

    /** Everybody who may have a case of the school without a further reason. */
    Set<String> covering(LocalDate day) {
        Stream<String> named = terms.stream().filter(term -> term.holds(day)).map(Term::officer);
        Stream<String> standIns =
                covers.stream().filter(cover -> cover.holds(day)).map(Cover::officer);
        return new TreeSet<>(Stream.concat(named, standIns).toList());
    }

    /** Whether an officer answers for the school on that day or is to do so later. */
    boolean countsOn(String officer, LocalDate from) {
        Stream<Boolean> named = terms.stream()
                .filter(term -> term.officer().equals(officer))
                .map(term -> term.holdsBetween(from, LocalDate.MAX));
        Stream<Boolean> standsIn = covers.stream()
                .filter(cover -> cover.officer().equals(officer))
                .map(cover -> !cover.to().isBefore(from));
        return Stream.concat(named, standsIn).anyMatch(counts -> counts);
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, PROVISION)));
    }
}
