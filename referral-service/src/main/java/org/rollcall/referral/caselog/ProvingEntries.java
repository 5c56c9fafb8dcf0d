package org.rollcall.referral.caselog;

import static org.rollcall.referral.evidence.EvidenceKind.AGENCY_INVOLVEMENT;
import static org.rollcall.referral.evidence.EvidenceKind.HOME_VISIT_LOG;
import static org.rollcall.referral.evidence.EvidenceKind.MEETING_NOTES;
import static org.rollcall.referral.evidence.EvidenceKind.PUPIL_VOICE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.caselog.LogEntry.Correction;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Participant;
import org.rollcall.referral.caselog.entry.SupportMeeting;
import org.rollcall.referral.casework.ending.RecordsOfCase;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.casework.proof.ProvesEvidence;
import org.rollcall.referral.evidence.EvidenceKind;

/**
 * What the log proves: visits to where the family lives, meetings with a parent or at which one was awaited, what the pupil said there,
 * and dealings with other agencies. What was planned and not done proves nothing; of an entry that was corrected the correction alone
 * counts.
 */
final class ProvingEntries implements ProvesEvidence {

    private final RecordsOfCase<LogEntry> done;

    ProvingEntries(Aggregates<LogEntry> entries) {
        this.done = new RecordsOfCase<>(entries, caseId -> Listing.of(
                        Map.of(LogEntryType.CASE, caseId.value(), LogEntryType.STATE, EntryState.DONE))
                .by(LogEntryType.AT));
    }

    @Override
    public Stream<Proof> proofs(TenantId tenant, AboutCase about) {
        return proofs(
                done.all(tenant, about.caseId()).stream().map(Stored::value).toList());
    }

    static Stream<Proof> proofs(List<LogEntry> entries) {
        Set<String> corrected = entries.stream()
                .map(LogEntry::corrects)
                .filter(Objects::nonNull)
                .map(Correction::entry)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.state() == EntryState.DONE && !corrected.contains(entry.id()))
                .flatMap(ProvingEntries::proofs);
    }

    private static Stream<Proof> proofs(LogEntry entry) {
        Deed deed = Objects.requireNonNull(entry.deed());
        Ground ground = Ground.logged(entry.id(), deed.at().toLocalDate(), deed.evidential());
        return shown(entry, deed).map(kind -> new Proof(kind, ground));
    }

    private static Stream<EvidenceKind> shown(LogEntry entry, Deed deed) {
        return switch (entry.kind()) {
            case HOME_VISIT -> only(HOME_VISIT_LOG, isAtTheirHome(deed.visit()));
            case MEETING -> only(MEETING_NOTES, hasParent(deed.with()));
            case PARENT_SUPPORT_MEETING -> shown(Objects.requireNonNull(deed.meeting()));
            case AGENCY_LIAISON -> Stream.of(AGENCY_INVOLVEMENT);
            case CALL, LETTER, DIRECT_WORK, IUC, OTHER -> Stream.empty();
        };
    }

    private static Stream<EvidenceKind> shown(SupportMeeting meeting) {
        boolean heardPupil = meeting.views().stream().anyMatch(view -> view.of() == Participant.Role.PUPIL);
        return Stream.concat(
                only(MEETING_NOTES, hasParent(meeting.invited()) || hasParent(meeting.attended())),
                only(PUPIL_VOICE, heardPupil));
    }

    /** A visit to where nobody of the family lives is none to their home. */
    private static boolean isAtTheirHome(@Nullable HomeVisit visit) {
        return visit != null
                && visit.outcome() != HomeVisit.Outcome.MOVED
                && visit.outcome() != HomeVisit.Outcome.WRONG_ADDRESS;
    }

    private static boolean hasParent(List<Participant> people) {
        return people.stream().anyMatch(person -> person.role() == Participant.Role.PARENT);
    }

    private static Stream<EvidenceKind> only(EvidenceKind kind, boolean shown) {
        return shown ? Stream.of(kind) : Stream.empty();
    }
}
