package org.rollcall.legal.tie;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;

/** The ties of one officer that stand. One that has ended is forgotten here. */
record OfficersTies(String officer, List<Tie> standing) {

    OfficersTies {
        standing = List.copyOf(standing);
    }

    static OfficersTies of(String officer) {
        return new OfficersTies(officer, List.of());
    }

    OfficersTies with(Tie declared) {
        List<Tie> others = without(declared.conflictId()).standing;
        return new OfficersTies(
                officer, Stream.concat(others.stream(), Stream.of(declared)).toList());
    }

    OfficersTies without(String conflictId) {
        return new OfficersTies(
                officer,
                standing.stream()
                        .filter(tie -> !tie.conflictId().equals(conflictId))
                        .toList());
    }

    /** Whether a record about this child, or of these parents, is one of a family to which a tie stands. */
    boolean concern(PupilId child, Collection<ParentId> parents) {
        return standing.stream()
                .anyMatch(tie ->
                        tie.pupilIds().contains(child) || parents.stream().anyMatch(tie.parentIds()::contains));
    }

    Stream<PupilId> children() {
        return standing.stream().flatMap(tie -> tie.pupilIds().stream());
    }

    Stream<ParentId> people() {
        return standing.stream().flatMap(tie -> tie.parentIds().stream());
    }
}
