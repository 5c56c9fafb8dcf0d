package org.rollcall.attendance.register.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The corrections that registers no longer hold themselves. */
public final class FiledCorrections {

    private static final Logger LOG = LoggerFactory.getLogger(FiledCorrections.class);

    private final Aggregates<CorrectionPage> pages;

    public FiledCorrections(Store store) {
        this.pages = store.aggregates(new CorrectionPage.Type());
    }

    /** Every correction of a register, oldest first. */
    public List<Correction> all(Corrected register) {
        List<Correction> all = new ArrayList<>();
        IntStream.range(0, register.pagesFiled())
                .mapToObj(number -> pages.get(register.tenant(), CorrectionPage.idOf(register.registerId(), number)))
                .forEach(page -> all.addAll(page.value().corrections()));
        all.addAll(register.latest());
        return all;
    }

    /**
     * Files the full pages among the latest corrections and answers how many corrections are on them. The pages are the same whoever
     * files them, since corrections are only ever added at the end.
     */
    public int file(Corrected register, Actor actor) {
        int full = register.fullPages();
        IntStream.range(0, full).mapToObj(register::page).forEach(page -> file(register.tenant(), page, actor));
        return full * CorrectionPage.SIZE;
    }

    private void file(TenantId tenant, CorrectionPage page, Actor actor) {
        try {
            pages.create(tenant, page.id(), Change.of(page), actor);
        } catch (AlreadyExists filedMeanwhile) {
            LOG.debug("Another write filed the same page first", filedMeanwhile);
        }
    }
}
