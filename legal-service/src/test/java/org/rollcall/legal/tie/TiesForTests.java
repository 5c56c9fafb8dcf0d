package org.rollcall.legal.tie;

import java.time.Instant;
import java.util.List;
import org.rollcall.legal.id.PupilId;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;

/** Ties that the referral service has told of. */
public final class TiesForTests {

    private TiesForTests() {}

    public static void declared(DeclaredTies ties, TenantId council, String officer, String pupil) {
        String register = Ids.from("conflicts", officer);
        Received event = new Received(
                council,
                Ids.fresh(),
                "org.rollcall.referral.conflict.declared.v1",
                "referral",
                register,
                1,
                Instant.EPOCH);
        ties.declare(new TieNews.Declared(Ids.fresh(), officer, List.of(new PupilId(pupil)), List.of()), event);
    }
}
