package org.rollcall.referral.family;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.springframework.context.ApplicationContext;

/** Lets a test begin with a parent whom the council knows. */
public final class KnownFamilies {

    private KnownFamilies() {}

    public static ParentId parent(
            ApplicationContext service,
            TenantId council,
            String pupil,
            String name,
            String line,
            boolean confidential) {
        Families families = service.getBean(Families.class);
        NamedParent named = new NamedParent(
                null,
                new PersonName(name),
                null,
                new PostalAddress(List.of(line, "Northmoor"), "ZZ99 3WZ"),
                Set.of(Basis.NATURAL),
                true,
                false,
                new Contact(null, null, null, false, null, confidential));
        PupilId child = new PupilId(pupil);
        return Objects.requireNonNull(
                families.remember(families.of(council, child), List.of(named), Actor.system("test"))
                        .getFirst()
                        .parentId());
    }
}
