package org.rollcall.referral.wording;

import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;

/** The names that a letter must bear; a letter that would miss one is refused. */
public final class Names {

    private final PupilCards pupils;
    private final Families families;

    Names(PupilCards pupils, Families families) {
        this.pupils = pupils;
        this.families = families;
    }

    public String child(TenantId tenant, PupilId pupil, Actor actor) {
        return card(tenant, pupil, actor).name().text();
    }

    public String school(TenantId tenant, PupilId pupil, Actor actor) {
        return card(tenant, pupil, actor).schoolName();
    }

    public String parent(TenantId tenant, ParentId parent) {
        return families.parent(tenant, parent)
                .map(known -> known.name().text())
                .orElseThrow(() -> missing("PARENT_NOT_KNOWN", "A parent has no name on record."));
    }

    private PupilCard card(TenantId tenant, PupilId pupil, Actor actor) {
        Optional<PupilCard> card = pupils.of(tenant, pupil).or(() -> pupils.askAnew(tenant, pupil, actor));
        return card.orElseThrow(() -> missing("PUPIL_NOT_KNOWN", "The school's record has no such pupil."));
    }

    private static Refused missing(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, "")));
    }
}
