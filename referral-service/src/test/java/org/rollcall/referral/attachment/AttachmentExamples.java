package org.rollcall.referral.attachment;

import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.attachment.Attachment.Side;
import org.rollcall.referral.attachment.type.FileType;

/** Every event of an attachment, with the facts of the published examples. */
public final class AttachmentExamples {

    private static final String ID = "019a1443-0c5e-3e0d-8f6a-2b7d9c1e5f83";
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final AttachedTo ABOUT = new AttachedTo(
            "log-entry",
            "019a1442-7a10-3b7c-9d52-6e1f0a8b4c71",
            new CaseId("019a0f3c-52d1-3c11-8a4e-3f1b2c3d4e55"),
            new SchoolUrn("142101"),
            new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"));

    private AttachmentExamples() {}

    public static ContractAssertions checkedBy(ContractAssertions contract) {
        return contract.publishes(
                new AttachmentType(),
                new AttachmentEvent.Added(ID, ABOUT, FileType.PDF, 48_213, HASH, Side.COUNCIL),
                new AttachmentEvent.Withdrawn(ID, ABOUT));
    }
}
