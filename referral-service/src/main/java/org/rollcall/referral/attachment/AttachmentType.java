package org.rollcall.referral.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.CaseId;

/** How the store keeps attachments, and what others read of them. */
final class AttachmentType implements AggregateType<Attachment> {

    static final String KIND = "about.kind";
    static final String SUBJECT = "about.subject";
    static final String LISTED = "listed";
    static final String SIDE = "added.side";
    static final String AT = "added.at";

    @Override
    public String collection() {
        return "attachments";
    }

    @Override
    public Class<Attachment> type() {
        return Attachment.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((AttachmentEvent) event) {
            case AttachmentEvent.Added it ->
                new WireEvent("org.rollcall.referral.attachment.added.v1", AddedMessage.of(it));
            case AttachmentEvent.Withdrawn it ->
                new WireEvent("org.rollcall.referral.attachment.withdrawn.v1", WithdrawnMessage.of(it));
        };
    }

    @Override
    public Optional<LocalDate> due(Attachment attachment) {
        return Optional.ofNullable(attachment.expectedUntil());
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of(KIND, SUBJECT, LISTED, AT), List.of(KIND, SUBJECT, LISTED, SIDE, AT));
    }

    /** The body of the first event. */
    record AddedMessage(
            String attachmentId,
            String subjectKind,
            String subjectId,
            @Nullable String caseId,
            String schoolUrn,
            String pupilId,
            String mediaType,
            int length,
            String sha256,
            String addedBy) {

        static AddedMessage of(AttachmentEvent.Added it) {
            AttachedTo about = it.about();
            return new AddedMessage(
                    it.id(),
                    about.kind(),
                    about.subject(),
                    caseOf(about),
                    about.school().value(),
                    about.pupil().value(),
                    it.type().mediaType(),
                    Math.toIntExact(it.length()),
                    it.sha256(),
                    it.by().name());
        }
    }

    /** The body of the second. */
    record WithdrawnMessage(
            String attachmentId,
            String subjectKind,
            String subjectId,
            @Nullable String caseId,
            String schoolUrn,
            String pupilId) {

        static WithdrawnMessage of(AttachmentEvent.Withdrawn it) {
            AttachedTo about = it.about();
            return new WithdrawnMessage(
                    it.id(),
                    about.kind(),
                    about.subject(),
                    caseOf(about),
                    about.school().value(),
                    about.pupil().value());
        }
    }

    private static @Nullable String caseOf(AttachedTo about) {
        CaseId caseId = about.caseId();
        return caseId == null ? null : caseId.value();
    }
}
