package org.rollcall.attendance.pupil;

import org.rollcall.platform.tenancy.TenantId;

/** Is told of every record that is about to be written under a number, name, birth date or address that it did not have. */
public interface NewRecords {

    /**
     * Called before the record is written, perhaps more than once, and perhaps for one that in the end is not written.
     *
     * @return what to do when the record was written
     */
    Runnable writing(TenantId tenant, KnownPupil record);
}
