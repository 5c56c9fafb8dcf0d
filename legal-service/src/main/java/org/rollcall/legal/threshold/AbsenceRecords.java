package org.rollcall.legal.threshold;

import java.util.List;
import org.rollcall.legal.id.PupilId;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The absence records of each council, kept from attendance's announcements. */
@Component
public class AbsenceRecords {

    private final Aggregates<AbsenceRecord> records;

    AbsenceRecords(Store store) {
        this.records = store.aggregates(new AbsenceRecordType());
    }

    /** The sessions that the register showed as missed at a school; none when no threshold was ever reached there. */
    public List<MissedSession> missed(TenantId tenant, String schoolUrn, PupilId pupil) {
        return records.find(tenant, idOf(schoolUrn, pupil.value()))
                .map(record -> record.value().sessions())
                .orElse(List.of());
    }

    void take(ThresholdReached reached, Received event) {
        String id = idOf(reached.schoolUrn(), reached.pupilId());
        if (!records.createFrom(event, id, Change.of(AbsenceRecord.of(reached)))) {
            records.apply(event, id, there -> Change.of(there.value().with(reached)));
        }
    }

    private static String idOf(String schoolUrn, String pupilId) {
        return Ids.from("absence-record", schoolUrn, pupilId);
    }
}
