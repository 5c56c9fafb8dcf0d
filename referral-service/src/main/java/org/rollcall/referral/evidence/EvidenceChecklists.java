package org.rollcall.referral.evidence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The checklists, oldest first: the statutory guidance read together with the referral forms that councils publish (Stockton,
 * Rotherham, Essex, Southwark, Gloucestershire, Hillingdon).
 *
 * <p>R required, D desirable, a star: required without exception of a school that builds its evidence alone, an exclamation mark: what
 * no council may ask less of, because a statute or the duty to make reasonable adjustments (Equality Act 2010) stands behind it.
 *
 * <p>Readings, where the sources leave it open: the home visits of a school that builds its evidence alone are starred in every step towards
 * a court as in those before, because such a school attaches them before it asks for legal action; a leave request is desirable where a
 * prosecution may or may not rely on it; the columns for an excluded pupil, a school attendance order and help with a contract are ours.
 *
 * @see <a href="https://www.gov.uk/government/publications/working-together-to-improve-school-attendance">Working together to
 *     improve school attendance</a>
 */
final class EvidenceChecklists {

    private static final String GUIDANCE =
            "Working together to improve school attendance (statutory guidance), with the council's referral checklist";

    private static final String SINCE_AUGUST_2024 = """
            kind                 | CASEWORK | PN_IRREGULAR | PN_LEAVE | PN_EXCLUDED | PROSECUTION | ESO | SAO | CONTRACT_SUPPORT
            REGISTER_PRINT       | R!       | R!           | R!       | R!          | R!          | R!  | D   | R!
            PARENT_DETAILS       | R!       | R!           | R!       | R!          | R!          | R!  | R!  | R!
            LETTERS              | R        | R            | -        | -           | R           | R   | D   | R
            LEAVE_REQUEST        | -        | -            | R!       | -           | D           | D   | -   | -
            EXCLUSION_NOTICE     | -        | -            | -        | R!          | D           | -   | -   | -
            MEETING_NOTES        | R        | R            | -        | -           | R           | R   | D   | R
            HOME_VISIT_LOG       | R*       | R*           | -        | -           | R*          | R*  | D   | D
            PUPIL_VOICE          | D        | D            | -        | -           | R           | R   | D   | D
            ATTENDANCE_CONTRACT  | D        | R            | -        | -           | R!          | R!  | -   | D
            EARLY_HELP           | R        | D            | -        | -           | R           | R   | D   | R
            NTI                  | -        | R            | -        | -           | D           | D   | -   | -
            AGENCY_INVOLVEMENT   | R!       | R!           | R!       | R!          | R!          | R!  | R!  | R!
            SIBLINGS             | D        | D            | D        | D           | D           | D   | D   | D
            HEADTEACHER_SIGN_OFF | R!       | R!           | R!       | R!          | R!          | R!  | D   | R!
            S9_STATEMENT         | -        | -            | -        | -           | R!          | R!  | -   | -
            """;

    static final List<EvidenceChecklist> ALL =
            List.of(new EvidenceChecklist(LocalDate.of(2024, 8, 19), GUIDANCE, read(SINCE_AUGUST_2024)));

    private EvidenceChecklists() {}

    private static Map<EvidenceKind, Map<ReferralType, Asked>> read(String table) {
        List<List<String>> rows = table.lines().map(EvidenceChecklists::cells).toList();
        return rows.stream()
                .skip(1)
                .collect(toUnmodifiableMap(
                        row -> EvidenceKind.valueOf(row.getFirst()), row -> read(rows.getFirst(), row)));
    }

    private static Map<ReferralType, Asked> read(List<String> head, List<String> row) {
        return IntStream.range(1, row.size())
                .boxed()
                .collect(toUnmodifiableMap(
                        column -> ReferralType.valueOf(head.get(column)), column -> Asked.written(row.get(column))));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }
}
