package org.rollcall.referral.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.attachment.NamedFile;
import org.rollcall.referral.attachment.NamedFiles;

/** The files that the record of an interview, or a parent's reply, names. */
final class InterviewFiles {

    private final NamedFiles files;

    InterviewFiles(NamedFiles files) {
        this.files = files;
    }

    /** The interview, if the files are there. */
    Interview checked(Caller caller, Interview interview, @Nullable List<String> attachments) {
        AboutCase about = interview.about();
        files.require(
                caller,
                about.pupil(),
                about.school(),
                NamedFile.in("/attachments", attachments).toList());
        return interview;
    }
}
