package org.rollcall.referral.attachment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.attachment.Attachment.Side;

/**
 * Files that somebody names as evidence: each is there, was found harmless, is of the same child at the same school, and is one that
 * whoever names it may read. Read all at once, and not at all where none is named.
 */
public final class NamedFiles {

    private static final String UNKNOWN =
            "names no file of this child that you can read; attach it to the referral or the case first, and name the id that you are given";
    private static final String WITHDRAWN =
            "names a file that was withdrawn; attach the one that is relied on, and name that";

    private final Aggregates<Attachment> attachments;
    private final AttachmentSubjects subjects;

    NamedFiles(Aggregates<Attachment> attachments, AttachmentSubjects subjects) {
        this.attachments = attachments;
        this.subjects = subjects;
    }

    /** Refuses (422) every name that is not such a file's, with its place in the request. */
    public void require(Caller caller, PupilId pupil, SchoolUrn school, List<NamedFile> named) {
        List<FieldProblem> problems = problems(caller, pupil, school, named);
        InvalidInput.throwIfAny(problems);
    }

    /** What is wrong with each name that is not such a file's. */
    public List<FieldProblem> problems(Caller caller, PupilId pupil, SchoolUrn school, List<NamedFile> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, Stored<Attachment>> found = attachments.findAll(
                caller.tenant(), named.stream().map(NamedFile::id).distinct().toList());
        CallersSight sight = new CallersSight(caller, new HashMap<>());
        return named.stream()
                .flatMap(file -> problem(found.get(file.id()), pupil, school, sight).stream()
                        .map(detail -> new FieldProblem(file.pointer(), detail)))
                .toList();
    }

    private Optional<String> problem(
            @Nullable Stored<Attachment> found, PupilId pupil, SchoolUrn school, CallersSight sight) {
        if (found == null || !found.value().listed()) {
            return Optional.of(UNKNOWN);
        }
        Attachment file = found.value();
        boolean theirs =
                file.about().pupil().equals(pupil) && file.about().school().equals(school);
        if (!theirs || !sight.shows(file)) {
            return Optional.of(UNKNOWN);
        }
        return file.state() == AttachmentState.AVAILABLE ? Optional.empty() : Optional.of(WITHDRAWN);
    }

    /** What the caller may read, asked once for each record that files are attached to. */
    private final class CallersSight {

        private final Caller caller;
        private final Map<String, Optional<AttachmentSubject.Sight>> asked;

        private CallersSight(Caller caller, Map<String, Optional<AttachmentSubject.Sight>> asked) {
            this.caller = caller;
            this.asked = asked;
        }

        private boolean shows(Attachment file) {
            AttachedTo about = file.about();
            return asked.computeIfAbsent(about.kind() + "/" + about.subject(), key -> sight(about))
                    .filter(sight -> sight == AttachmentSubject.Sight.EVERYTHING
                            || file.added().side() == Side.SCHOOL)
                    .isPresent();
        }

        private Optional<AttachmentSubject.Sight> sight(AttachedTo about) {
            try {
                return Optional.of(subjects.of(about.kind()).mayRead(caller, about.subject()));
            } catch (NotFound hidden) {
                return Optional.empty();
            }
        }
    }
}
