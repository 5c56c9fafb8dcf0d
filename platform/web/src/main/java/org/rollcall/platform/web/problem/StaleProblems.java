package org.rollcall.platform.web.problem;

import java.util.List;
import org.rollcall.platform.store.ChangedPart;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells who decided on an older version in which parts the record was changed, when and by whom; never what they hold. */
@RestControllerAdvice
@Order(0)
class StaleProblems {

    private final Store store;

    StaleProblems(Store store) {
        this.store = store;
    }

    @ExceptionHandler
    ProblemDetail on(StaleVersion stale, TenantId tenant) {
        ProblemDetail problem = ProblemType.STALE_VERSION.with("Read it again and decide on what it says now.");
        List<ChangedPart> changed = store.changedSince(tenant, stale.collection(), stale.id(), stale.expected());
        if (!changed.isEmpty()) {
            problem.setProperty("changed", changed);
        }
        return problem;
    }
}
