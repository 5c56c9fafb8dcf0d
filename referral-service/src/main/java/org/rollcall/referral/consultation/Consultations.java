package org.rollcall.referral.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;

/** Answers, before legal action, whether a social worker was consulted. */
public interface Consultations {

    /** The newest consultation; empty when the child has no social worker on that day, and nobody is to be asked. */
    Optional<Consultation> owed(TenantId tenant, PupilId child, LocalDate on);
}
