package org.rollcall.legal.codeofconduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The code of each council; a council has one. */
@Component
public class CodesOfConduct {

    private static final String THE_CODE = "code-of-conduct";

    private final Aggregates<CodeOfConduct> codes;

    CodesOfConduct(Store store) {
        this.codes = store.aggregates(new CodeOfConductType());
    }

    /** The edition in force on a day; empty when the council had published none. */
    public Optional<CodeVersion> inForceOn(TenantId tenant, LocalDate day) {
        return codes.find(tenant, THE_CODE).flatMap(code -> code.value().inForceOn(day));
    }

    Stored<CodeOfConduct> get(TenantId tenant) {
        return codes.get(tenant, THE_CODE);
    }

    Stored<CodeOfConduct> publish(Caller caller, CodeVersion edition) {
        return codes.find(caller.tenant(), THE_CODE)
                .map(code -> add(code, edition, Actor.of(caller)))
                .orElseGet(() -> codes.create(
                        caller.tenant(), THE_CODE, Change.of(new CodeOfConduct(List.of(edition))), Actor.of(caller)));
    }

    private Stored<CodeOfConduct> add(Stored<CodeOfConduct> code, CodeVersion edition, Actor actor) {
        CodeOfConduct next = code.value().publish(edition);
        return next.equals(code.value()) ? code : codes.save(code, Change.of(next), actor);
    }
}
