package org.rollcall.referral.caselog;

import org.rollcall.platform.web.Seen;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of a home visit and the minutes of a meeting over HTTP. */
@RestController
@RequestMapping("/api/referral/v1/cases/{caseId}/log/{id}/record")
class RecordController {

    private final MakingRecords making;

    RecordController(MakingRecords making) {
        this.making = making;
    }

    /** @param letterId under which the PDF is read: {@code /letters/{letterId}/document} */
    record LogRecordView(String letterId) {}

    @PutMapping
    @PreAuthorize("hasAuthority('case-log:write')")
    LogRecordView make(Seen seen, @PathVariable String caseId) {
        return new LogRecordView(making.make(seen, caseId));
    }
}
