package org.rollcall.referral.attachment;

import org.rollcall.platform.tenancy.Caller;

/** What files can be attached to. The package that owns such records declares this as a bean, one for each kind of record. */
public interface AttachmentSubject {

    /** Its kind as requests write it: {@code case}, {@code log-entry}. */
    String kind();

    /** How much the caller may read of what is attached; {@code NotFound} for one who may not see the record. */
    Sight mayRead(Caller caller, String id);

    /** What a file is attached to; {@code NotFound} for one who may not see the record, refused when nothing can be added now. */
    AttachedTo mayAdd(Caller caller, String id);

    /** How much of a record's attachments somebody sees. */
    enum Sight {
        EVERYTHING,
        /** What the school itself has added. */
        WHAT_THE_SCHOOL_ADDED
    }
}
