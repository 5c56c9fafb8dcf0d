package org.rollcall.attendance.analysis.counting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.PupilYear.Shared;

/**
 * Divides the sessions of a pupil registered at several schools of a council, so that the council counts each session once and the
 * pupil once. A session counts at the school where it was possible; where it was so at two, at the main one. Code D, for
 * attending the other school, is then not counted beside what the other school says.
 */
public final class SharingSessions {

    /** The school that holds the pupil comes first: the main one, and of two the one joined later. */
    private static final Comparator<AtSchool> HOLDER_FIRST = Comparator.comparing(AtSchool::subsidiary)
            .thenComparing(AtSchool::joined, Comparator.reverseOrder())
            .thenComparing(AtSchool::urn);

    private final List<AtSchool> schools;

    private SharingSessions(List<AtSchool> schools) {
        this.schools = schools;
    }

    /**
     * A pupil's sessions at one school.
     *
     * @param joined the first day of the latest stay
     */
    public record AtSchool(String urn, boolean subsidiary, LocalDate joined, String letters) {

        char at(int place) {
            return place < letters.length() ? letters.charAt(place) : Counted.NOTHING;
        }
    }

    /** How the pupil counts at one of the schools; null when no other school has a session of the pupil. */
    public static @Nullable Shared at(String urn, List<AtSchool> given) {
        List<AtSchool> schools = given.stream()
                .filter(school -> !school.letters().isEmpty())
                .sorted(HOLDER_FIRST)
                .toList();
        boolean shared = schools.size() > 1
                && schools.stream().anyMatch(school -> school.urn().equals(urn));
        return shared ? new SharingSessions(schools).at(urn) : null;
    }

    private Shared at(String urn) {
        boolean holds = schools.getFirst().urn().equals(urn);
        return new Shared(letters(urn), holds ? letters(null) : null, others(urn));
    }

    private List<String> others(String urn) {
        return schools.stream()
                .map(AtSchool::urn)
                .filter(other -> !other.equals(urn))
                .toList();
    }

    /** The sessions that count at a school, or at any. */
    private String letters(@Nullable String urn) {
        int length = schools.stream()
                .mapToInt(school -> school.letters().length())
                .max()
                .orElse(0);
        StringBuilder letters = new StringBuilder(length);
        for (int place = 0; place < length; place++) {
            int here = place;
            letters.append(counting(place)
                    .filter(school -> urn == null || school.urn().equals(urn))
                    .map(school -> school.at(here))
                    .orElse(Counted.NOTHING));
        }
        return letters.toString();
    }

    private Optional<AtSchool> counting(int place) {
        return schools.stream()
                .filter(school -> Counted.isPossible(school.at(place)))
                .findFirst()
                .or(() -> schools.stream()
                        .filter(school -> school.at(place) != Counted.NOTHING)
                        .findFirst());
    }
}
