package org.rollcall.referral.panel;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.attachment.NamedFile;
import org.rollcall.referral.attachment.NamedFiles;
import org.rollcall.referral.caselog.NamedEntries;
import org.rollcall.referral.caselog.NamedEntries.NamedEntry;
import org.rollcall.referral.panel.PanelRequests.RecordRequest;
import org.rollcall.referral.panel.PanelRequests.RecordRequest.EvidenceSeenForm;

/** The files and entries of the log that a panel's record names as the evidence it looked at. */
final class NamedEvidence {

    private final NamedFiles files;
    private final NamedEntries entries;

    NamedEvidence(NamedFiles files, NamedEntries entries) {
        this.files = files;
        this.entries = entries;
    }

    /** Refuses (422) every name that is not of the same child and case, with its place in the request. */
    void require(Caller caller, AboutCase about, RecordRequest record) {
        List<FieldProblem> problems = Stream.concat(
                        files.problems(caller, about.pupil(), about.school(), files(record)).stream(),
                        entries.problems(caller.tenant(), about.caseId(), entries(record)).stream())
                .toList();
        InvalidInput.throwIfAny(problems);
    }

    private static List<NamedFile> files(RecordRequest record) {
        return each(record, (at, seen) -> NamedFile.in(at + "/attachments", seen.attachments()));
    }

    private static List<NamedEntry> entries(RecordRequest record) {
        return each(record, (at, seen) -> NamedFile.in(at + "/logEntries", seen.logEntries())
                .map(named -> new NamedEntry(named.pointer(), named.id())));
    }

    private static <T> List<T> each(RecordRequest record, BiFunction<String, EvidenceSeenForm, Stream<T>> named) {
        List<EvidenceSeenForm> evidence = record.evidence() == null ? List.of() : record.evidence();
        return IntStream.range(0, evidence.size())
                .boxed()
                .flatMap(place -> named.apply("/evidence/" + place, evidence.get(place)))
                .toList();
    }
}
