package org.rollcall.referral.attachment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.platform.rules.InvalidInput;

/** Every kind of record that files can be attached to. */
final class AttachmentSubjects {

    private final Map<String, AttachmentSubject> byKind;

    AttachmentSubjects(List<AttachmentSubject> subjects) {
        byKind = new TreeMap<>(
                subjects.stream().collect(Collectors.toMap(AttachmentSubject::kind, Function.identity())));
    }

    AttachmentSubject of(String kind) {
        AttachmentSubject subject = byKind.get(kind);
        if (subject == null) {
            throw new InvalidInput("?kind", "is one of " + String.join(", ", byKind.keySet()));
        }
        return subject;
    }
}
