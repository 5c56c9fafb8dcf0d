package org.rollcall.referral.casework.proof;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.EvidenceKind;

/**
 * That a record proves a kind of evidence.
 *
 * @param parent the parent whom alone it concerns
 */
public record Proof(EvidenceKind kind, @Nullable ParentId parent, Ground ground) {

    public Proof(EvidenceKind kind, Ground ground) {
        this(kind, null, ground);
    }
}
